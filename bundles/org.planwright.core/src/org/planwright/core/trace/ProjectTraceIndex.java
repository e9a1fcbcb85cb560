package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.trace.PlanTrace.Crossing;

/**
 * Answers what hangs on what in a whole project. It is made of one {@link PlanTrace} a plan; after an edit only that of the edited plan is made
 * anew, and the rest is shared. Immutable: may be asked from any thread, and who holds an old one is not disturbed.
 *
 * <p>Links stay within a plan. Plans hang together by alignments and by the plan that each answers to.
 */
public final class ProjectTraceIndex {

	/** The index of a project without plans. */
	public static final ProjectTraceIndex EMPTY = new ProjectTraceIndex(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());

	/** Something of a lower plan that answers to an object. */
	record Below(String plan, String id) {
	}

	private final Map<String, PlanTrace> plans;
	private final Map<String, List<Below>> below;
	private final Map<String, List<String>> lowerPlans;

	private ProjectTraceIndex(Map<String, PlanTrace> plans, Map<String, List<Below>> below, Map<String, List<String>> lowerPlans) {
		this.plans = plans;
		this.below = below;
		this.lowerPlans = lowerPlans;
	}

	/** The index of some plans, in their order. */
	public static ProjectTraceIndex of(Collection<PlanTrace> plans) {
		Map<String, PlanTrace> byId = new LinkedHashMap<>();
		Map<String, List<Below>> below = new HashMap<>();
		Map<String, List<String>> lowerPlans = new HashMap<>();
		for (PlanTrace plan : plans) {
			byId.put(plan.plan(), plan);
		}
		for (PlanTrace plan : byId.values()) {
			if (plan.upperPlan() != null) {
				Lists.add(lowerPlans, plan.upperPlan(), plan.plan());
			}
			plan.crossings().forEach(crossing -> Lists.add(below, crossing.upper(), new Below(plan.plan(), crossing.lower())));
		}
		Lists.trim(below);
		Lists.trim(lowerPlans);
		return new ProjectTraceIndex(byId, below, lowerPlans);
	}

	/** The index after an edit of a plan, or after one was added at the end. */
	public ProjectTraceIndex with(PlanTrace plan) {
		return changed(plan.plan(), plan);
	}

	/** The index after a plan was deleted; the same where it has none with that id. */
	public ProjectTraceIndex without(String plan) {
		return changed(plan, null);
	}

	/** Takes back what a plan says of others and says anew what it says now; what others say of it stays. */
	private ProjectTraceIndex changed(String id, PlanTrace now) {
		Map<String, PlanTrace> all = new LinkedHashMap<>(plans);
		Map<String, List<Below>> answers = new HashMap<>(below);
		Map<String, List<String>> lower = new HashMap<>(lowerPlans);
		PlanTrace before = plans.get(id);
		if (before != null) {
			if (before.upperPlan() != null) {
				lower.computeIfPresent(before.upperPlan(), (upper, ids) -> ids.stream().filter(one -> !one.equals(id)).toList());
			}
			before.crossings().stream().map(Crossing::upper).distinct().forEach(
					upper -> answers.computeIfPresent(upper, (key, some) -> some.stream().filter(one -> !one.plan().equals(id)).toList()));
		}
		if (now == null) {
			all.remove(id);
		} else {
			all.put(id, now);
			if (now.upperPlan() != null) {
				lower.merge(now.upperPlan(), List.of(id), ProjectTraceIndex::joined);
			}
			Map<String, List<Below>> added = new HashMap<>();
			now.crossings().forEach(crossing -> Lists.add(added, crossing.upper(), new Below(id, crossing.lower())));
			added.forEach((upper, some) -> answers.merge(upper, List.copyOf(some), ProjectTraceIndex::joined));
		}
		return new ProjectTraceIndex(all, answers, lower);
	}

	private static <T> List<T> joined(List<T> before, List<T> more) {
		List<T> all = new ArrayList<>(before);
		all.addAll(more);
		return List.copyOf(all);
	}

	/** What is known of a plan. */
	public Optional<PlanTrace> plan(String id) {
		return Optional.ofNullable(plans.get(id));
	}

	/** All plans in order. */
	public List<PlanTrace> plans() {
		return List.copyOf(plans.values());
	}

	/** The plan that an object stands in; the plan itself for its own id. */
	public Optional<PlanTrace> planOf(String id) {
		PlanTrace own = plans.get(id);
		return own != null ? Optional.of(own) : plans.values().stream().filter(plan -> plan.index().knows(id)).findFirst();
	}

	/** The same where it is known in which plan to look first; null for none. */
	Optional<PlanTrace> planOf(String id, String first) {
		PlanTrace likely = plans.get(first);
		return likely != null && likely.index().knows(id) ? Optional.of(likely) : planOf(id);
	}

	List<Below> below(String upper) {
		return below.getOrDefault(upper, List.of());
	}

	List<String> lowerPlans(String plan) {
		return lowerPlans.getOrDefault(plan, List.of());
	}

	/** All that an object touches directly, in its plan and in others: rejected links touch nothing. Empty for an object that is not there. */
	public List<Affected> neighbours(String id) {
		return new ImpactWalk(this).around(id);
	}

	/**
	 * All that hangs on an object and would have to be looked at if it were changed or deleted, across plans, each with the way to it, the nearest
	 * first. Of a section it is what hangs on all below it, of a plan what hangs on its indicators as well; empty for an object that is not there.
	 */
	public List<Affected> impact(String id) {
		return new ImpactWalk(this).from(id);
	}

	/** The links in doubt, plan by plan. */
	public List<FoundLink> suspects() {
		return plans.values().stream().flatMap(plan -> plan.index().suspects().stream()).toList();
	}

	/** The links that rest on an object: that begin at it, lead to it, or are proved by its words. */
	public List<FoundLink> restingOn(String id) {
		return planOf(id).map(plan -> plan.index().restingOn(id)).orElse(List.of());
	}

	/** How much of the whole project is traced. */
	public ProjectCoverage coverage() {
		Map<String, Coverage> coverages = new LinkedHashMap<>();
		plans.forEach((id, plan) -> coverages.put(id, plan.coverage()));
		return new ProjectCoverage(coverages);
	}
}
