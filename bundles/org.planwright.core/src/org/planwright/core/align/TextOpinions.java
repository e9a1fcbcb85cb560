package org.planwright.core.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.ElementNames;
import org.planwright.core.Messages;
import org.planwright.core.PreparedOpinion;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.model.Identified;
import org.planwright.model.Section;

/** Words one opinion on all boxes of the upper plan that nothing answers, and one on the tasks of each of its chapters. */
final class TextOpinions {


	private final PlanAlignment alignment;

	TextOpinions(PlanAlignment alignment) {
		this.alignment = alignment;
	}

	List<PreparedOpinion> all() {
		List<PreparedOpinion> all = new ArrayList<>();
		List<Identified> boxes = alignment.unanswered(Kind.BOX).stream().map(alignment.upper()::find).toList();
		if (!boxes.isEmpty()) {
			all.add(new PreparedOpinion("boxes:" + alignment.upper().id(), null, boxes.size() == 1 ? boxes.getFirst().getId() : null,
					Messages.text("opinion.boxes", Integer.toString(boxes.size()), names(boxes)), ""));
		}
		tasksByChapter(alignment).forEach((chapter, tasks) -> all.add(new PreparedOpinion("tasks:" + chapter.getId(), null, chapter.getId(),
				Messages.text("opinion.tasks", ElementNames.of(chapter), Integer.toString(tasks.size()), names(tasks)), "")));
		return all;
	}

	/**
	 * Tasks of the upper plan that nothing answers, by the section that a reader looks for them under. A task counts with all below it where
	 * nothing answers any of them, and not at all where something answers one of them.
	 */
	static Map<Section, List<Identified>> tasksByChapter(PlanAlignment alignment) {
		Set<String> open = Set.copyOf(alignment.unanswered(Kind.TASK));
		Map<Section, List<Identified>> chapters = new LinkedHashMap<>();
		for (AlignedText text : alignment.upper().tasks()) {
			Section task = (Section) alignment.upper().find(text.id());
			if (isWhollyOpen(task, open) && !(task.eContainer() instanceof Section above && isWhollyOpen(above, open))) {
				chapters.computeIfAbsent(chapter(task), first -> new ArrayList<>()).add(task);
			}
		}
		return chapters;
	}

	private static boolean isWhollyOpen(Section section, Set<String> open) {
		return open.contains(section.getId()) && section.getSections().stream().allMatch(below -> isWhollyOpen(below, open));
	}

	/** The section below the chapter, as all tasks of a plan may stand in one chapter; the chapter of a task that is such a section itself. */
	private static Section chapter(Section task) {
		Section at = task;
		Section below = task;
		while (at.eContainer() instanceof Section above) {
			below = at;
			at = above;
		}
		return below == task ? at : below;
	}

	private static String names(List<Identified> elements) {
		return elements.stream().map(ElementNames::of).collect(Collectors.joining(Messages.text("list.clauses")));
	}
}
