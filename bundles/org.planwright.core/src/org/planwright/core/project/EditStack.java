package org.planwright.core.project;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

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

	/** The edits between the save mark and now, done or undone; all that can be undone where the mark is out of reach. */
	List<RecordedEdit> sinceSave() {
		int mark = saveIndex < -1 ? -1 : saveIndex;
		List<Command> between = commandList.subList(Math.min(mark, top) + 1, Math.max(mark, top) + 1);
		return between.stream().map(RecordedEdit.class::cast).toList();
	}

	@Override
	protected void handleError(Exception exception) {
		throw new IllegalStateException("A command could not be undone or redone", exception);
	}
}
