package org.planwright.core.project;

import org.eclipse.emf.common.command.BasicCommandStack;

/** EMF's command stack, with two differences: a failing undo is told to the caller, and the latest edit can be made longer. */
final class EditStack extends BasicCommandStack {

	/** Tells whether the project was saved right after the latest edit, so that nothing may be joined to it any more. */
	boolean isAtSaveMark() {
		return saveIndex == top;
	}

	/** The latest edit, provided that nothing was undone since; null when there is none. */
	RecordedEdit latest() {
		return !canRedo() && getMostRecentCommand() == getUndoCommand() ? (RecordedEdit) getUndoCommand() : null;
	}

	@Override
	protected void handleError(Exception exception) {
		throw new IllegalStateException("A command could not be undone or redone", exception);
	}
}
