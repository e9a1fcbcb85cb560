package org.planwright.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.align.AlignMemory;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.align.VerdictTable;
import org.planwright.core.check.CheckResult;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Checker;
import org.planwright.core.project.ProjectCopy;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceMemory;
import org.planwright.core.trace.TraceSettings;
import org.planwright.core.trace.TracedLinks;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * What is worked out of plans and stands in tables that go out and come back: pairs with the upper plan, and findings. Each is worked out
 * when it is asked for first, of plans that nobody changes meanwhile.
 */
public final class ReturnGround {

	private final Map<String, Plan> plans = new HashMap<>();
	private final AlignMemory aligning = new AlignMemory();
	private final TraceMemory tracing = new TraceMemory();
	private final Map<String, Optional<PlanAlignment>> alignments = new HashMap<>();
	private final Map<String, Map<String, List<Pairing>>> pairings = new HashMap<>();
	private final Map<String, VerdictTable> verdicts = new HashMap<>();
	private final Map<String, CheckResult> findings = new HashMap<>();

	private ReturnGround(Collection<Plan> plans) {
		plans.forEach(plan -> this.plans.put(plan.getId(), plan));
	}

	/** Works on plans as they are. */
	public static ReturnGround of(Collection<Plan> plans) {
		return new ReturnGround(plans);
	}

	/**
	 * Begins to copy the plans that tables are about, so that another thread may work on them ({@link #of}). Called on the session's thread.
	 *
	 * @param tables those that came back
	 */
	public static ProjectCopy copying(ProjectSession session, List<ReturnedTable> tables) {
		session.loadAll();
		Set<Plan> needed = new LinkedHashSet<>();
		for (ReturnedTable table : tables) {
			asked(table).forEach(id -> session.find(id, Plan.class).ifPresent(plan -> {
				needed.add(plan);
				Optional.ofNullable(plan.getUpper()).ifPresent(needed::add);
			}));
		}
		return new ProjectCopy(session, needed);
	}

	/** Works out all that tables that came back are held against. */
	public ReturnGround work(List<ReturnedTable> tables) {
		for (ReturnedTable table : tables) {
			List<String> asked = asked(table);
			if (FindingTable.isOf(table)) {
				asked.forEach(this::findings);
			} else if (PairTable.isOf(table)) {
				asked.forEach(this::pairings);
			} else {
				asked.forEach(this::verdicts);
			}
		}
		return this;
	}

	/** The plans of which something must be worked out for a table. */
	private static List<String> asked(ReturnedTable table) {
		if (table.isUnchanged()) {
			return List.of();
		}
		return PairTable.isOf(table) || FindingTable.isOf(table) ? List.of(table.subject()) : VerdictReturns.plans(table);
	}

	/** A plan against its upper plan; empty for one that has none, or is not there. */
	Optional<PlanAlignment> alignment(String plan) {
		return alignments.computeIfAbsent(plan, id -> Optional.ofNullable(plans.get(id)).filter(lower -> lower.getUpper() != null)
				.map(lower -> aligning.align(lower.getUpper(), lower, grounds(lower))));
	}

	/** The pairs of a plan with its upper plan by their sides ({@link PairIdentity#sides}); none where there is no such plan. */
	Map<String, List<Pairing>> pairings(String plan) {
		return pairings.computeIfAbsent(plan, id -> alignment(id).map(found -> PairTable.pairings(found).stream().collect(Collectors.groupingBy(PairIdentity::sides)))
				.orElse(Map.of()));
	}

	/** What a plan makes of the indicators of its upper plan; nothing where there is no such plan. */
	VerdictTable verdicts(String plan) {
		return verdicts.computeIfAbsent(plan, id -> alignment(id).map(found -> VerdictTable.of(found.upper(), List.of(found))).orElse(VerdictTable.EMPTY));
	}

	private static PlanAlignment.Grounds grounds(Plan plan) {
		return plan.eContainer() instanceof Project project ? PlanAlignment.Grounds.of(project) : PlanAlignment.Grounds.NONE;
	}

	/** What the checks find in a plan; nothing in one that is not there. */
	CheckResult findings(String plan) {
		return findings.computeIfAbsent(plan, id -> Optional.ofNullable(plans.get(id)).map(this::check).orElse(CheckResult.NOTHING));
	}

	private CheckResult check(Plan plan) {
		Project project = plan.eContainer() instanceof Project holder ? holder : null;
		Checker checker = new Checker(project == null ? CheckSettings.STANDARD : CheckSettings.of(project))
				.with(TracedLinks.reader(tracing, project == null ? TraceSettings.STANDARD : TraceSettings.of(project))).aligning(RowCounterparts.reader());
		return checker.check(plan, plan.getUpper(), () -> false);
	}
}
