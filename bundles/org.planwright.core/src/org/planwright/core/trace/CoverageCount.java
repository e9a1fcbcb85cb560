package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.model.LinkState;

/** Reckons how much of one plan is traced. */
final class CoverageCount {

	private final TraceIndex index;
	private final PlanShape shape;

	CoverageCount(TraceIndex index, PlanShape shape) {
		this.index = index;
		this.shape = shape;
	}

	Coverage coverage() {
		List<String> withoutBox = shape.indicators().stream().filter(id -> !isServed(id, true)).toList();
		List<String> withoutTask = shape.indicators().stream().filter(id -> !isServed(id, false)).toList();
		List<String> idleBoxes = shape.boxes().stream().filter(id -> !servesIndicator(id)).toList();
		List<String> idleTasks = shape.tasks().stream().filter(id -> index.from(id).stream().noneMatch(FoundLink::isAlive)).toList();
		return new Coverage(List.copyOf(shape.indicators()), List.copyOf(shape.boxes()), List.copyOf(shape.tasks()), withoutBox, withoutTask,
				withoutBox.stream().filter(Set.copyOf(withoutTask)::contains).toList(), idleBoxes, idleTasks,
				chapters(Set.copyOf(idleBoxes), Set.copyOf(idleTasks)), byState());
	}

	private boolean isServed(String indicator, boolean byBox) {
		return index.to(indicator).stream()
				.anyMatch(link -> link.isAlive() && shape.boxes().contains(index.holderOf(link.source()).orElse(link.source())) == byBox);
	}

	private boolean servesIndicator(String box) {
		return index.from(box).stream()
				.anyMatch(link -> link.isAlive() && shape.indicators().contains(index.indicatorOf(link.target()).orElse(link.target())));
	}

	/** The chapters that have tasks or boxes, and what stands before the first one. */
	private List<Coverage.Chapter> chapters(Set<String> idleBoxes, Set<String> idleTasks) {
		Map<String, List<String>> tasks = shape.byChapter(shape.tasks());
		Map<String, List<String>> boxes = shape.byChapter(shape.boxes());
		List<String> order = new ArrayList<>(List.of(shape.plan()));
		order.addAll(shape.chapters());
		List<Coverage.Chapter> chapters = new ArrayList<>();
		for (String chapter : order) {
			List<String> itsTasks = tasks.getOrDefault(chapter, List.of());
			List<String> itsBoxes = boxes.getOrDefault(chapter, List.of());
			if (!itsTasks.isEmpty() || !itsBoxes.isEmpty()) {
				chapters.add(new Coverage.Chapter(chapter, itsTasks, some(itsTasks, idleTasks), itsBoxes, some(itsBoxes, idleBoxes)));
			}
		}
		return chapters;
	}

	private static List<String> some(Collection<String> ids, Set<String> wanted) {
		return ids.stream().filter(wanted::contains).toList();
	}

	private Map<LinkState, List<FoundLink>> byState() {
		Map<LinkState, List<FoundLink>> states = new EnumMap<>(LinkState.class);
		for (LinkState state : LinkState.values()) {
			states.put(state, index.links().stream().filter(link -> link.state() == state).toList());
		}
		return states;
	}
}
