package org.planwright.ui.selection;

import java.util.Objects;
import java.util.Optional;

import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Plan;

/**
 * What is picked in the window: one object of a plan and, where words were picked, the words.
 *
 * @param object the object picked; never null, a plan when nothing inside it is picked
 * @param words  the words inside the object's text, or null when the whole object is meant
 * @param origin the view that the pick was made in, so that it need not follow itself; null when made by a command
 */
public record PlanSelection(Identified object, TextSpan words, Object origin) {

	public PlanSelection {
		Objects.requireNonNull(object);
	}

	/** The whole of an object, picked in a view. */
	public static PlanSelection of(Identified object, Object origin) {
		return new PlanSelection(object, null, origin);
	}

	/** The plan that the object stands in; empty for a project or an object that was deleted. */
	public Optional<Plan> plan() {
		return Optional.ofNullable(ProjectSession.planOf(object));
	}

	/** Whether both mean the same place, wherever they were picked. */
	public boolean samePlace(PlanSelection other) {
		return other != null && object == other.object && Objects.equals(words, other.words);
	}
}
