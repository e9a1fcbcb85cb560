package org.planwright.ui.selection;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Plan;

/**
 * What is picked in the window: one object of a plan and, where words or a cell were picked, the words or the cell.
 *
 * @param object the object picked; never null, a plan when nothing inside it is picked
 * @param words  the words inside the object's text, or null when the whole object is meant
 * @param cell   the feature that the cell of the object's row shows, or null when the whole object is meant
 * @param origin the view that the pick was made in, so that it need not follow itself; null when made by a command
 */
public record PlanSelection(Identified object, TextSpan words, EStructuralFeature cell, Object origin) {

	public PlanSelection {
		Objects.requireNonNull(object);
	}

	/** Words of an object, or the whole of it where they are null, picked in a view. */
	public PlanSelection(Identified object, TextSpan words, Object origin) {
		this(object, words, null, origin);
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
		return other != null && object == other.object && Objects.equals(words, other.words) && cell == other.cell;
	}
}
