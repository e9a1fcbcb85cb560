package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Role;

/**
 * A target that the table does not hold is the same wherever the text sets it (R50): the goal of a box and its content, the chapter of
 * goals and the boxes.
 */
public final class ThresholdRule extends CatalogueRule {

	/** A target of the text with its plain name. */
	private record Target(FigureFacts facts, String name) {
		String unit() {
			return facts.figure().unit().dimension() + "/" + facts.figure().unit().base() + "/";
		}

		String inBase() {
			return facts.figure().figure().value().multiply(facts.figure().unit().factor()).stripTrailingZeros().toPlainString();
		}

		/** What is counted, in what. */
		String thing() {
			return unit() + name;
		}

		/** Whether both stand in one passage. */
		boolean isBeside(Target other) {
			return facts.passage() == other.facts.passage();
		}
	}

	/** A name of fewer signs may stand for many things. */
	private static final int TELLING = 6;
	/** The least share of signs, in percent, that two names of one number have in common in order. */
	private static final int ALIKE = 80;
	/** Names this long that share so many signs and both ends differ by wording only. */
	private static final int LONG = 12;
	private static final int END = 4;
	private static final int NEARLY_SAME = 85;
	/** Words with so many numbers say what each of several works brings, not what the plan sets: 新增强排流量. */
	private static final int WORKS = 3;
	/** With how many figures of one number another one is compared; keeps texts that repeat a number quick. */
	private static final int MOST_ALIKE = 12;

	public ThresholdRule() {
		super("R50", Topic.AGREEMENT, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		Names names = new Names(plan);
		List<Target> targets = Prose.passages(plan).stream().flatMap(passage -> passage.figures().stream()).filter(facts -> isTarget(plan, facts))
				.map(facts -> new Target(facts, names.core(facts.figure().subject()))).toList();
		Map<String, Set<String>> numbers = new HashMap<>();
		targets.forEach(target -> numbers.computeIfAbsent(target.thing(), thing -> new HashSet<>()).add(target.inBase()));
		Map<String, Target> byName = new HashMap<>();
		Map<String, List<Target>> byNumber = new HashMap<>();
		Map<String, List<Target>> byEnds = new HashMap<>();
		for (Target target : targets) {
			Target named = target.name().length() < TELLING ? null : byName.putIfAbsent(target.thing(), target);
			List<Target> alike = byNumber.computeIfAbsent(target.unit() + target.inBase(), number -> new ArrayList<>());
			if (named != null && !named.isBeside(target) && numbers.get(target.thing()).size() < WORKS) {
				compareNumbers(named.facts(), target.facts(), findings);
			} else if (named == null && !compareLikeNames(byEnds, target, findings)) {
				alike.stream().filter(other -> !other.isBeside(target) && isOneThing(other, target)).findFirst()
						.ifPresent(other -> compareBounds(other.facts(), target.facts(), findings));
			}
			if (alike.size() < MOST_ALIKE) {
				alike.add(target);
			}
		}
	}

	private static boolean isTarget(PlanFacts plan, FigureFacts facts) {
		ProseFigure figure = facts.figure();
		return facts.ties().isEmpty() && figure.role() == Role.LEVEL && !figure.implied() && figure.year() != null
				&& figure.year() == plan.targetYear() && figure.figure().comparator() != Comparator.ABOUT
				&& figure.figure().rangeEnd().isEmpty() && !figure.quote().contains("其中");
	}

	/** Long names that begin and end alike and share nearly all signs are of one thing; tells whether two such numbers differ. */
	private boolean compareLikeNames(Map<String, List<Target>> byEnds, Target target, Findings findings) {
		String name = target.name();
		if (name.length() < LONG) {
			return false;
		}
		String ends = target.unit() + name.substring(0, END) + name.substring(name.length() - END);
		List<Target> before = byEnds.computeIfAbsent(ends, key -> new ArrayList<>());
		boolean found = before.stream().filter(other -> !other.isBeside(target))
				.filter(other -> Names.shared(other.name(), name) >= NEARLY_SAME && !other.inBase().equals(target.inBase())).findFirst()
				.map(other -> {
					compareNumbers(other.facts(), target.facts(), findings);
					return true;
				}).orElse(false);
		if (before.size() < MOST_ALIKE) {
			before.add(target);
		}
		return found;
	}

	private void compareNumbers(FigureFacts first, FigureFacts second, Findings findings) {
		if (new Target(first, "").inBase().equals(new Target(second, "").inBase())) {
			compareBounds(first, second, findings);
			return;
		}
		boolean apart = !interval(first).meets(interval(second));
		report(first, second, apart ? "apart" : "loose", apart ? Severity.WARNING : Severity.INFO, findings);
	}

	private void compareBounds(FigureFacts first, FigureFacts second, Findings findings) {
		if (first.figure().figure().comparator() != second.figure().figure().comparator()) {
			report(first, second, "threshold", Severity.INFO, findings);
		}
	}

	/** Of two figures with one number: tells whether their names are those of one thing, or they are goal and content of a box. */
	private static boolean isOneThing(Target one, Target other) {
		boolean telling = one.name().length() >= TELLING && other.name().length() >= TELLING;
		return isGoalAndContent(one.facts(), other.facts())
				|| telling && (Names.compare(one.name(), other.name()) != Names.Likeness.NONE || Names.shared(one.name(), other.name()) >= ALIKE);
	}

	private static Interval interval(FigureFacts facts) {
		return Interval.of(facts.figure().figure()).times(facts.figure().unit().factor());
	}

	/** The same number of the same unit, bound differently, in the goal of a box and in its content. */
	private static boolean isGoalAndContent(FigureFacts first, FigureFacts second) {
		return first.passage().box() != null && first.passage().box() == second.passage().box()
				&& first.passage().kind() == PassageFacts.Kind.BOX_GOAL && second.passage().kind() == PassageFacts.Kind.BOX_ITEM
				&& first.figure().figure().comparator().isBound() && second.figure().figure().comparator().isBound();
	}

	private void report(FigureFacts first, FigureFacts second, String variant, Severity severity, Findings findings) {
		findings.report(this, second.place()).severity(severity).variant(variant).computed(first.figure().quote()).also(first.place())
				.with(first.figure().quote(), second.figure().quote()).basedOn(first.figure().quote(), second.figure().quote()).done();
	}
}
