package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.planwright.model.Plan;
import org.planwright.model.Project;

/** Pairs the plans of two projects whose ids tell nothing: by title, else by area and time; a plan alone on its side goes with the other one. */
final class PlanMatcher {

	private final Matches matches;

	PlanMatcher(Matches matches) {
		this.matches = matches;
	}

	void match(Project left, Project right) {
		if (left.getPlans().size() == 1 && right.getPlans().size() == 1) {
			matches.pair(left.getPlans().getFirst(), right.getPlans().getFirst());
		}
		by(left, right, plan -> blank(plan.getTitle()) ? null : List.of(plan.getTitle().strip(), Arrays.asList(plan.getRegion())));
		by(left, right, plan -> blank(plan.getRegion()) ? null
				: List.of(plan.getLevel(), plan.getRegion().strip(), plan.getPeriodStart(), plan.getPeriodEnd()));
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/** Pairs open plans that alone on either side have a name. */
	private void by(Project left, Project right, Function<Plan, Object> name) {
		Map<Object, List<Plan>> ours = named(left.getPlans().stream().filter(plan -> matches.right(plan) == null).toList(), name);
		Map<Object, List<Plan>> theirs = named(right.getPlans().stream().filter(plan -> matches.left(plan) == null).toList(), name);
		ours.forEach((key, plans) -> {
			List<Plan> others = theirs.getOrDefault(key, List.of());
			if (plans.size() == 1 && others.size() == 1) {
				matches.pair(plans.getFirst(), others.getFirst());
			}
		});
	}

	private static Map<Object, List<Plan>> named(List<Plan> plans, Function<Plan, Object> name) {
		Map<Object, List<Plan>> named = new HashMap<>();
		for (Plan plan : plans) {
			Object key = name.apply(plan);
			if (key != null) {
				named.computeIfAbsent(key, first -> new ArrayList<>()).add(plan);
			}
		}
		return named;
	}
}
