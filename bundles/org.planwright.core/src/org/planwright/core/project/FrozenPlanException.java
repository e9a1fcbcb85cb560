package org.planwright.core.project;

import org.planwright.core.Messages;
import org.planwright.model.Plan;

/** An edit would have changed what a frozen copy of another project's plan says. Nothing was changed. */
public final class FrozenPlanException extends RefusedEditException {

	private static final long serialVersionUID = 1L;

	FrozenPlanException(Plan copy) {
		super(message(copy));
	}

	static String message(Plan copy) {
		return Messages.text("edit.copy.frozen", copy.getTitle() == null ? "" : copy.getTitle());
	}
}
