package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.trace.PlanTrace.Statement;
import org.planwright.model.Comment;

/**
 * Answers what hangs on what in a whole project. It is made of one {@link PlanTrace} a plan; after an edit only that of the edited plan is made
 * anew, and the rest is shared. Immutable: may be asked from any thread, and who holds an old one is not disturbed.
 *
 * <p>Links stay within a plan. Plans hang together by alignments and by the plan that each answers to.
 */
public final class ProjectTraceIndex {

	/** The index of a project without plans. */
	public static final ProjectTraceIndex EMPTY = new ProjectTraceIndex(Map.of(), Map.of(), Map.of(), Map.of(), List.of());

	/** Something of a plan that answers to an object, or speaks of it. */
	record Below(String plan, String id, Affected.Step step) {
	}

	private final Map<String, PlanTrace> plans;
	private final Map<String, List<Below>> below;
	private final Map<String, List<Below>> said;
	private final Map<String, List<String>> lowerPlans;
	private final List<Statement> ofProject;
	/** Places of the plans in their order; made when they are asked for first. */
	private volatile Map<String, Integer> places;

	private ProjectTraceIndex(Map<String, PlanTrace> plans, Map<String, List<Below>> below, Map<String, List<Below>> said,
			Map<String, List<String>> lowerPlans, List<Statement> ofProject) {
		this.plans = plans;
		this.below = below;
		this.said = said;
		this.lowerPlans = lowerPlans;
		this.ofProject = ofProject;
	}

	/** The index of some plans, in their order. */
	public static ProjectTraceIndex of(Collection<PlanTrace> plans) {
		Map<String, PlanTrace> byId = new LinkedHashMap<>();
		Map<String, List<Below>> below = new HashMap<>();
		Map<String, List<Below>> said = new HashMap<>();
		Map<String, List<String>> lowerPlans = new HashMap<>();
		for (PlanTrace plan : plans) {
			byId.put(plan.plan(), plan);
		}
		for (PlanTrace plan : byId.values()) {
			if (plan.upperPlan() != null) {
				Lists.add(lowerPlans, plan.upperPlan(), plan.plan());
			}
			answers(plan).forEach((upper, some) -> some.forEach(one -> Lists.add(below, upper, one)));
			said(plan).forEach((subject, some) -> some.forEach(one -> Lists.add(said, subject, one)));
		}
		List.of(below, said).forEach(Lists::trim);
		Lists.trim(lowerPlans);
		return new ProjectTraceIndex(byId, below, said, lowerPlans, List.of());
	}

	private static Map<String, List<Below>> answers(PlanTrace plan) {
		Map<String, List<Below>> all = new LinkedHashMap<>();
		plan.crossings().forEach(crossing -> Lists.add(all, crossing.upper(), new Below(plan.plan(), crossing.lower(), Affected.Step.ANSWERS)));
		return all;
	}

	private static Map<String, List<Below>> said(PlanTrace plan) {
		Map<String, List<Below>> all = new LinkedHashMap<>();
		plan.statements().forEach(one -> Lists.add(all, one.subject(), new Below(plan.plan(), one.id(), one.step())));
		return all;
	}

	/** The index after an edit of a plan, or after one was added at the end. */
	public ProjectTraceIndex with(PlanTrace plan) {
		return changed(plan.plan(), plan);
	}

	/** The index after a plan was deleted; the same where it has none with that id. */
	public ProjectTraceIndex without(String plan) {
		return changed(plan, null);
	}

	/** The same index with the comments of the project that are part of no plan, in place of those before. */
	public ProjectTraceIndex withComments(Collection<Comment> comments) {
		List<Statement> statements = comments.stream().map(Statement::of).filter(Objects::nonNull).toList();
		return statements.equals(ofProject) ? this : new ProjectTraceIndex(plans, below, said, lowerPlans, statements);
	}

	/** Takes back what a plan says of others and says anew what it says now; what others say of it stays. */
	private ProjectTraceIndex changed(String id, PlanTrace now) {
		Map<String, PlanTrace> all = new LinkedHashMap<>(plans);
		Map<String, List<String>> lower = new HashMap<>(lowerPlans);
		PlanTrace before = plans.get(id);
		if (before != null && before.upperPlan() != null) {
			lower.computeIfPresent(before.upperPlan(), (upper, ids) -> ids.stream().filter(one -> !one.equals(id)).toList());
		}
		if (now == null) {
			all.remove(id);
		} else {
			all.put(id, now);
			if (now.upperPlan() != null) {
				lower.merge(now.upperPlan(), List.of(id), ProjectTraceIndex::joined);
			}
		}
		return new ProjectTraceIndex(all, changed(below, id, before, now, ProjectTraceIndex::answers), changed(said, id, before, now, ProjectTraceIndex::said),
				lower, ofProject);
	}

	private static Map<String, List<Below>> changed(Map<String, List<Below>> map, String id, PlanTrace before, PlanTrace now,
			Function<PlanTrace, Map<String, List<Below>>> part) {
		Map<String, List<Below>> old = before == null ? Map.of() : part.apply(before);
		Map<String, List<Below>> anew = now == null ? Map.of() : part.apply(now);
		if (old.equals(anew)) {
			return map;
		}
		Map<String, List<Below>> all = new HashMap<>(map);
		old.keySet().forEach(key -> all.computeIfPresent(key, (same, some) -> some.stream().filter(one -> !one.plan().equals(id)).toList()));
		anew.forEach((key, some) -> all.merge(key, List.copyOf(some), ProjectTraceIndex::joined));
		return all;
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

	/** What is said of an object of a plan, by whichever plan, and by the project. */
	List<Below> said(String id, String plan) {
		List<Below> all = new ArrayList<>(said.getOrDefault(id, List.of()));
		ofProject.stream().filter(one -> one.subject().equals(id)).forEach(one -> all.add(new Below(plan, one.id(), one.step())));
		return all;
	}

	List<String> lowerPlans(String plan) {
		return lowerPlans.getOrDefault(plan, List.of());
	}

	/** Place of a plan among all. */
	int placeOf(String plan) {
		if (places == null) {
			Map<String, Integer> made = HashMap.newHashMap(plans.size());
			plans.keySet().forEach(id -> made.put(id, made.size()));
			places = made;
		}
		return places.getOrDefault(plan, plans.size());
	}

	/**
	 * All that an object touches directly, in its plan and in others, in the order of the documents: rejected links touch nothing. Empty for an
	 * object that is not there.
	 */
	public List<Affected> neighbours(String id) {
		return new ImpactWalk(this).around(id);
	}

	/**
	 * All that hangs on an object, with what stands in it, and would have to be looked at if it were changed, across plans, each with the shortest
	 * way to it, in the order of the documents. Empty for an object that is not there.
	 */
	public List<Affected> impact(String id) {
		return new ImpactWalk(this).from(id);
	}

	/**
	 * What would lose something if objects were deleted with all that stands in them: the other ends of links that somebody judged, whichever way,
	 * figures and plans that speak of them, what answers to them; and what is said of them and would be gone. One step away, in the order of the
	 * documents; what is only suggested is no loss.
	 */
	public List<Affected> losses(Collection<String> ids) {
		return new ImpactWalk(this).losses(ids);
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
