package org.planwright.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.MentionMemory;
import org.planwright.core.PlanCounterparts;
import org.planwright.core.PlanLinks;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.Identified;
import org.planwright.model.Plan;

/** Runs rules over plans. */
public final class Checker {

	private final List<Rule> rules;
	private final CheckSettings settings;
	/** Null where nothing is kept between checks. */
	private final CheckMemory memory;
	/** Null where nobody knows links. */
	private final Function<Plan, PlanLinks> links;
	/** Null where nobody knows which rows of two plans answer each other. */
	private final BiFunction<Plan, Plan, PlanCounterparts> counterparts;

	/**
	 * @param rules the rules to run; those that the project leaves out are not
	 * @param settings what the project says about its checks
	 */
	public Checker(Collection<Rule> rules, CheckSettings settings) {
		this(rules, settings, null, null, null);
	}

	private Checker(Collection<Rule> rules, CheckSettings settings, CheckMemory memory, Function<Plan, PlanLinks> links,
			BiFunction<Plan, Plan, PlanCounterparts> counterparts) {
		this.links = links;
		this.counterparts = counterparts;
		this.memory = memory;
		this.rules = rules.stream().filter(settings::isOn).toList();
		this.settings = settings;
	}

	/** Runs every rule that the project does not leave out. */
	public Checker(CheckSettings settings) {
		this(Rules.all(), settings);
	}

	/** The same for plans that are checked again and again, as they are edited. */
	public Checker with(CheckMemory kept) {
		return new Checker(rules, settings, kept, links, counterparts);
	}

	/** The same with rules about links, which need to know more of them than what is stored. */
	public Checker with(Function<Plan, PlanLinks> reader) {
		return new Checker(rules, settings, memory, reader, counterparts);
	}

	/** The same with rules that hold a plan against its upper plan, whose rows are paired in one way wherever plans are aligned. */
	public Checker aligning(BiFunction<Plan, Plan, PlanCounterparts> reader) {
		return new Checker(rules, settings, memory, links, reader);
	}

	/** The rules that it runs. */
	public List<Rule> rules() {
		return rules;
	}

	/**
	 * Checks a plan that nobody changes meanwhile, such as that of a snapshot. Changes nothing.
	 *
	 * @param plan the plan; all its objects have ids
	 * @param upper the plan that it answers to, or null
	 * @param cancelled turns true when nobody wants the result any more
	 * @throws CancellationException when it stopped for that reason
	 */
	public CheckResult check(Plan plan, Plan upper, BooleanSupplier cancelled) {
		PlanLinks known = links == null ? null : links.apply(plan);
		PlanFacts facts = facts(plan, upper);
		if (known != null) {
			facts.with(known);
		}
		if (upper != null && counterparts != null) {
			facts.with(counterparts.apply(plan, upper));
		}
		Findings findings = new Findings();
		for (Rule rule : rules) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			rule.check(facts, findings);
		}
		return Waivers.apply(plan, inOrder(facts, findings.all()), rules.size());
	}

	private PlanFacts facts(Plan plan, Plan upper) {
		if (memory == null) {
			return PlanFacts.of(plan, upper, settings);
		}
		MentionMemory known = memory.of(plan.getId());
		synchronized (known) {
			return PlanFacts.of(plan, upper, settings, known);
		}
	}

	/** The gravest first, then in the order of the document. */
	private static List<Finding> inOrder(PlanFacts facts, List<Finding> findings) {
		Map<String, Integer> order = new HashMap<>();
		for (EObject object : facts.contents()) {
			if (object instanceof Identified identified) {
				order.put(identified.getId(), order.size());
			}
		}
		List<Finding> sorted = new ArrayList<>(findings);
		sorted.sort(Comparator.comparing(Finding::severity).thenComparing(finding -> order.getOrDefault(finding.place().object(), -1))
				.thenComparing(finding -> finding.place().start()));
		return sorted;
	}
}
