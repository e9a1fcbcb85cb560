package org.planwright.core.trace;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.planwright.model.LinkState;

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
 * @param chapters the same for each chapter that has tasks or boxes
 * @param links the links in each state, in order, those that were rejected too; those in doubt are the suspect ones
 */
public record Coverage(List<String> indicators, List<String> boxes, List<String> tasks, List<String> indicatorsWithoutBox,
		List<String> indicatorsWithoutTask,
		List<String> indicatorsWithoutAny, List<String> boxesWithoutIndicator, List<String> tasksWithoutTarget,
		List<Chapter> chapters, Map<LinkState, List<FoundLink>> links) {

	private static final int WHOLE = 100;

	public Coverage {
		indicators = List.copyOf(indicators);
		boxes = List.copyOf(boxes);
		tasks = List.copyOf(tasks);
		indicatorsWithoutBox = List.copyOf(indicatorsWithoutBox);
		indicatorsWithoutTask = List.copyOf(indicatorsWithoutTask);
		indicatorsWithoutAny = List.copyOf(indicatorsWithoutAny);
		boxesWithoutIndicator = List.copyOf(boxesWithoutIndicator);
		tasksWithoutTarget = List.copyOf(tasksWithoutTarget);
		chapters = List.copyOf(chapters);
		links = Map.copyOf(links);
	}

	/**
	 * How much of a chapter is traced.
	 *
	 * @param id of the section of the first level; of the plan for what stands before the first of those
	 * @param tasks its sections that say what will be done, at any depth
	 * @param tasksWithoutTarget those of them that serve nothing
	 * @param boxes its boxes
	 * @param boxesWithoutIndicator those of them that serve no indicator
	 */
	public record Chapter(String id, List<String> tasks, List<String> tasksWithoutTarget, List<String> boxes, List<String> boxesWithoutIndicator) {

		public Chapter {
			Objects.requireNonNull(id, "id");
			tasks = List.copyOf(tasks);
			tasksWithoutTarget = List.copyOf(tasksWithoutTarget);
			boxes = List.copyOf(boxes);
			boxesWithoutIndicator = List.copyOf(boxesWithoutIndicator);
		}

		/** How many tasks serve something. */
		public int tasksServing() {
			return tasks.size() - tasksWithoutTarget.size();
		}

		/** How many boxes serve an indicator. */
		public int boxesServing() {
			return boxes.size() - boxesWithoutIndicator.size();
		}
	}

	/**
	 * A share in percent as every view and report gives it: rounded, but 100 only where nothing is missing and 0 only where all is.
	 *
	 * @param all 0 counts as nothing missing
	 */
	public static int percent(int some, int all) {
		if (some == all) {
			return WHOLE;
		}
		return some == 0 ? 0 : Math.clamp(Math.round((float) WHOLE * some / all), 1, WHOLE - 1);
	}

	/** The links in one state, in order. */
	public List<FoundLink> links(LinkState state) {
		return links.getOrDefault(state, List.of());
	}

	/** The links in doubt, in order. */
	public List<FoundLink> linksInDoubt() {
		return links(LinkState.SUSPECT);
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
