package org.planwright.core.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.planwright.core.trace.Affected.Step;
import org.planwright.core.trace.ProjectTraceIndex.Below;

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
	/** What is said of a thing leads nowhere. */
	private static final Set<Step> LAST = EnumSet.of(Step.OBSERVATION, Step.WAIVER, Step.COMMENT, Step.MENTION);

	/** Directions that a way may take. */
	private record Open(Affected at, boolean toServing, boolean toServed) {
	}

	/** Where something stands: its plan among the plans, and its place in the text of that. */
	private record Placed(Affected affected, int plan, int place) {
	}

	private final ProjectTraceIndex project;

	ImpactWalk(ProjectTraceIndex project) {
		this.project = project;
	}

	/** All that hangs on an object, each once. */
	List<Affected> from(String id) {
		PlanTrace home = project.planOf(id).orElse(null);
		if (home == null) {
			return List.of();
		}
		Map<String, Affected> reached = new LinkedHashMap<>();
		Set<String> starts = new LinkedHashSet<>(List.of(id));
		// A box in a section is worth naming: it is reached by the step that says so.
		home.index().order().inside(id).stream().filter(inside -> inside.equals(id) || !home.index().isBox(inside)).forEach(starts::add);
		Deque<Open> open = new ArrayDeque<>();
		starts.forEach(start -> {
			addAll(open, steps(home, start, null, true, true), true, true);
			addAll(open, said(home, start), false, false);
		});
		while (!open.isEmpty()) {
			Open way = open.poll();
			Affected at = way.at();
			if (!starts.contains(at.id()) && reached.putIfAbsent(at.id(), at) == null && !LAST.contains(at.step())) {
				project.plan(at.plan()).ifPresent(plan -> addAll(open, steps(plan, at.id(), at, way.toServing(), way.toServed()), way.toServing(), way.toServed()));
			}
		}
		return sorted(reached.values());
	}

	private static void addAll(Deque<Open> open, List<Affected> steps, boolean toServing, boolean toServed) {
		for (Affected step : steps) {
			boolean decided = !NEUTRAL.contains(step.step());
			boolean served = TO_SERVED.contains(step.step());
			open.add(new Open(step, toServing && !(decided && served), toServed && !(decided && !served)));
		}
	}

	/** All that is one step away, in whatever direction. */
	List<Affected> around(String id) {
		return project.planOf(id).map(plan -> sorted(both(steps(plan, id, null, true, true), said(plan, id)))).orElse(List.of());
	}

	/** What is lost, or loses something, when objects go with all that stands in them. */
	List<Affected> losses(Collection<String> ids) {
		Map<String, PlanTrace> gone = new LinkedHashMap<>();
		for (String id : ids) {
			project.planOf(id).ifPresent(plan -> {
				gone.put(id, plan);
				plan.index().order().inside(id).forEach(inside -> gone.put(inside, plan));
			});
		}
		Map<String, Affected> lost = new LinkedHashMap<>();
		gone.forEach((id, plan) -> {
			Steps steps = new Steps(plan, null, FoundLink::isJudged);
			TraceIndex index = plan.index();
			steps.links(index.endingAt(id), Step.SERVES, FoundLink::source);
			steps.links(index.beginningAt(id), Step.SERVED, FoundLink::target);
			steps.links(index.provedBy(id).stream().filter(link -> !gone.containsKey(link.source())).toList(), Step.PROVES, FoundLink::target);
			index.mentions(id).forEach(place -> steps.add(place.mention(), Step.MENTION));
			steps.lowerSide(id);
			steps.upperSide(id);
			// What only a plan says that goes itself is part of what goes.
			both(steps.all, said(plan, id)).stream().filter(one -> !gone.containsKey(one.id()))
					.filter(one -> !gone.containsKey(one.step() == Step.ANSWERED ? plan.plan() : one.plan())).forEach(one -> lost.putIfAbsent(one.id(), one));
		});
		return sorted(lost.values());
	}

	private static List<Affected> both(List<Affected> first, List<Affected> second) {
		List<Affected> all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}

	/** By plan and place in its text; what stands nowhere in it comes behind, as it was found. */
	private List<Affected> sorted(Collection<Affected> affected) {
		return affected.stream().map(this::placed).sorted(Comparator.comparingInt(Placed::plan).thenComparingInt(Placed::place)).map(Placed::affected).toList();
	}

	private Placed placed(Affected affected) {
		int place = project.plan(affected.plan()).map(plan -> plan.index().order().placeOf(affected.id())).orElse(Integer.MAX_VALUE);
		return new Placed(affected, project.placeOf(affected.plan()), place);
	}

	private List<Affected> said(PlanTrace plan, String id) {
		return project.said(id, plan.plan()).stream().map(one -> new Affected(one.id(), one.plan(), one.step(), null, null, 1)).toList();
	}

	private List<Affected> steps(PlanTrace plan, String id, Affected from, boolean toServing, boolean toServed) {
		Steps steps = new Steps(plan, from, FoundLink::isAlive);
		TraceIndex index = plan.index();
		if (toServing) {
			steps.links(index.to(id), Step.SERVES, FoundLink::source);
			// Whatever serves by an item or words serves with all that those stand in.
			if (from != null && from.step() == Step.SERVES) {
				index.holderOf(id).ifPresent(holder -> steps.add(holder, Step.AROUND));
			}
			index.mentions(id).forEach(place -> steps.add(place.mention(), Step.MENTION));
			index.partsOf(id).forEach(part -> steps.add(part, Step.PART));
			steps.lowerSide(id);
		}
		index.wholeOf(id).ifPresent(whole -> steps.add(whole, Step.WHOLE));
		if (toServed) {
			List<FoundLink> own = index.from(id);
			steps.links(own.isEmpty() && from == null ? index.provedBy(id) : own, Step.SERVED,
					link -> index.indicatorOf(link.target()).orElse(link.target()));
			index.boxesIn(id).forEach(box -> steps.add(box, Step.INSIDE));
			steps.upperSide(id);
			if (id.equals(plan.plan()) && plan.upperPlan() != null && from == null) {
				project.plan(plan.upperPlan()).ifPresent(upper -> steps.add(upper.plan(), upper.plan(), Step.UPPER_PLAN));
			}
		}
		return steps.all;
	}

	/** The steps from one object. */
	private final class Steps {
		private final PlanTrace plan;
		private final Affected from;
		private final Predicate<FoundLink> counting;
		private final List<Affected> all = new ArrayList<>();

		Steps(PlanTrace plan, Affected from, Predicate<FoundLink> counting) {
			this.plan = plan;
			this.from = from;
			this.counting = counting;
		}

		void links(List<FoundLink> links, Step step, Function<FoundLink, String> end) {
			for (FoundLink link : links) {
				if (counting.test(link)) {
					all.add(new Affected(end.apply(link), plan.plan(), step, link, from, distance()));
				}
			}
		}

		void lowerSide(String id) {
			for (Below below : project.below(id)) {
				add(below.id(), below.plan(), below.step());
			}
			project.lowerPlans(id).forEach(lower -> add(lower, lower, Step.LOWER_PLAN));
		}

		void upperSide(String id) {
			plan.above(id).forEach(crossing -> project.planOf(crossing.upper(), plan.upperPlan())
					.ifPresent(upper -> add(crossing.upper(), upper.plan(), Step.ANSWERED)));
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
