package org.planwright.core.trace;

import java.util.List;

/**
 * How much of a plan is traced, and what is not. Lists hold ids in the order of the document; rejected links count for nothing.
 *
 * @param indicators all indicators, parts included
 * @param boxes all boxes
 * @param tasks the sections whose own words say what will be done
 * @param indicatorsWithoutBox indicators that no box serves
 * @param indicatorsWithoutTask indicators that no such section serves
 * @param indicatorsWithoutAny indicators that neither serves
 * @param boxesWithoutIndicator boxes that serve no indicator
 * @param tasksWithoutTarget sections that serve neither an indicator nor a box
 */
public record Coverage(List<String> indicators, List<String> boxes, List<String> tasks, List<String> indicatorsWithoutBox,
		List<String> indicatorsWithoutTask,
		List<String> indicatorsWithoutAny, List<String> boxesWithoutIndicator, List<String> tasksWithoutTarget) {

	public Coverage {
		indicators = List.copyOf(indicators);
		boxes = List.copyOf(boxes);
		tasks = List.copyOf(tasks);
		indicatorsWithoutBox = List.copyOf(indicatorsWithoutBox);
		indicatorsWithoutTask = List.copyOf(indicatorsWithoutTask);
		indicatorsWithoutAny = List.copyOf(indicatorsWithoutAny);
		boxesWithoutIndicator = List.copyOf(boxesWithoutIndicator);
		tasksWithoutTarget = List.copyOf(tasksWithoutTarget);
	}

	/** How many indicators something serves. */
	public int indicatorsServed() {
		return indicators.size() - indicatorsWithoutAny.size();
	}

	/** How many boxes serve an indicator. */
	public int boxesServing() {
		return boxes.size() - boxesWithoutIndicator.size();
	}

	/** How many tasks serve something. */
	public int tasksServing() {
		return tasks.size() - tasksWithoutTarget.size();
	}
}
