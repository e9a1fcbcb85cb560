package org.planwright.core.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.planwright.core.PreparedOpinion;
import org.planwright.model.Identified;
import org.planwright.model.Section;

/** Opinions on a lower plan, worded from its alignment in the language of the program. */
public final class AlignmentOpinions {

	private AlignmentOpinions() {
	}

	/** One on each indicator that is missing, softer or cannot be compared, one on the boxes, one on the tasks of each chapter without answer. */
	public static List<PreparedOpinion> of(PlanAlignment alignment) {
		List<PreparedOpinion> all = new ArrayList<>(new RowOpinions(alignment).all());
		all.addAll(new TextOpinions(alignment).all());
		return all;
	}

	/**
	 * Tasks of the upper plan that nothing answers, by the section that a reader looks for them under, in order. A task counts with all below it
	 * where nothing answers any of them.
	 */
	public static Map<Section, List<Identified>> openTasks(PlanAlignment alignment) {
		return TextOpinions.tasksByChapter(alignment);
	}
}
