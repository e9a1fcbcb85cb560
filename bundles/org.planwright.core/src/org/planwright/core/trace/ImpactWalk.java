package org.planwright.core.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.planwright.core.trace.Affected.Step;

/**
 * Walks from an object to all that hangs on it.
 *
 * <p>A way goes on in the direction in which it began. Towards those that serve: what serves an indicator, the figures that repeat it, its
 * parts and its whole, what answers to it in lower plans, and what serves those in turn. Towards those that are served: what a task serves,
 * the whole of that row, and what it answers to in upper plans. A way that turned round would lead to everything that shares a target.
 * What stands in a thing goes with it; what serves by words of a box serves with the box.
 */
final class ImpactWalk {

	private static final Set<Step> TO_SERVED = EnumSet.of(Step.SERVED, Step.ANSWERED, Step.UPPER_PLAN, Step.INSIDE);
	/** Steps after which the way may go on in either direction as long as it took no other. */
	private static final Set<Step> NEUTRAL = EnumSet.of(Step.WHOLE, Step.PART);

	private final ProjectTraceIndex project;

	ImpactWalk(ProjectTraceIndex project) {
		this.project = project;
	}

	/** All that hangs on an object, each once, the nearest first. */
	List<Affected> from(String id) {
		PlanTrace home = project.planOf(id).orElse(null);
		if (home == null) {
			return List.of();
		}
		Map<String, Affected> reached = new LinkedHashMap<>();
		Set<String> starts = new LinkedHashSet<>(home.index().withSectionsBelow(id));
		if (id.equals(home.plan())) {
			starts.addAll(home.index().indicators());
		}
		Deque<Affected> open = new ArrayDeque<>();
		starts.forEach(start -> open.addAll(steps(home, start, null, true, true)));
		while (!open.isEmpty()) {
			Affected at = open.poll();
			if (!starts.contains(at.id()) && reached.putIfAbsent(at.id(), at) == null) {
				boolean undecided = at.way().stream().allMatch(before -> NEUTRAL.contains(before.step()));
				boolean served = at.way().stream().anyMatch(before -> TO_SERVED.contains(before.step()));
				project.plan(at.plan()).ifPresent(plan -> open.addAll(steps(plan, at.id(), at, undecided || !served, undecided || served)));
			}
		}
		return List.copyOf(reached.values());
	}

	/** All that is one step away, in whatever direction. */
	List<Affected> around(String id) {
		return project.planOf(id).map(plan -> steps(plan, id, null, true, true)).orElse(List.of());
	}

	private List<Affected> steps(PlanTrace plan, String id, Affected from, boolean toServing, boolean toServed) {
		Steps steps = new Steps(plan, from);
		TraceIndex index = plan.index();
		if (toServing) {
			steps.links(index.to(id), Step.SERVES, FoundLink::source);
			// Whatever serves by an item or words serves with all that those stand in.
			if (from != null && from.step() == Step.SERVES) {
				index.holderOf(id).ifPresent(holder -> steps.add(holder, Step.AROUND));
			}
			index.mentions(id).forEach(place -> steps.add(place.mention(), Step.MENTION));
			index.partsOf(id).forEach(part -> steps.add(part, Step.PART));
			project.below(id).forEach(below -> steps.add(below.id(), below.plan(), Step.ANSWERS));
			project.lowerPlans(id).forEach(lower -> steps.add(lower, lower, Step.LOWER_PLAN));
		}
		index.wholeOf(id).ifPresent(whole -> steps.add(whole, Step.WHOLE));
		if (toServed) {
			List<FoundLink> own = index.from(id);
			steps.links(own.isEmpty() && from == null ? index.provedBy(id) : own, Step.SERVED,
					link -> index.indicatorOf(link.target()).orElse(link.target()));
			index.boxesIn(id).forEach(box -> steps.add(box, Step.INSIDE));
			plan.above(id).forEach(crossing -> project.planOf(crossing.upper(), plan.upperPlan())
					.ifPresent(upper -> steps.add(crossing.upper(), upper.plan(), Step.ANSWERED)));
			if (id.equals(plan.plan()) && plan.upperPlan() != null && from == null) {
				project.plan(plan.upperPlan()).ifPresent(upper -> steps.add(upper.plan(), upper.plan(), Step.UPPER_PLAN));
			}
		}
		return steps.all;
	}

	/** The steps from one object. */
	private static final class Steps {
		private final PlanTrace plan;
		private final Affected from;
		private final List<Affected> all = new ArrayList<>();

		Steps(PlanTrace plan, Affected from) {
			this.plan = plan;
			this.from = from;
		}

		void links(List<FoundLink> links, Step step, Function<FoundLink, String> end) {
			for (FoundLink link : links) {
				if (link.isAlive()) {
					all.add(new Affected(end.apply(link), plan.plan(), step, link, from, distance()));
				}
			}
		}

		void add(String id, Step step) {
			add(id, plan.plan(), step);
		}

		void add(String id, String itsPlan, Step step) {
			all.add(new Affected(id, itsPlan, step, null, from, distance()));
		}

		private int distance() {
			return from == null ? 1 : from.distance() + 1;
		}
	}
}
