package org.planwright.core.trace;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much of a project is traced.
 *
 * @param plans the same of each plan, by its id, in the order of the project
 */
public record ProjectCoverage(Map<String, Coverage> plans) {

	public ProjectCoverage {
		plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
	}

	/** How many there are of something in all plans, such as {@code Coverage::tasksWithoutTarget}. */
	public int count(Function<Coverage, ? extends Collection<?>> what) {
		return plans.values().stream().mapToInt(coverage -> what.apply(coverage).size()).sum();
	}

	/** Those counted, plan by plan in order. */
	public <T> List<T> all(Function<Coverage, List<T>> what) {
		return plans.values().stream().flatMap(coverage -> what.apply(coverage).stream()).toList();
	}

	/** The coverage of a plan. */
	public Optional<Coverage> of(String plan) {
		return Optional.ofNullable(plans.get(plan));
	}
}
