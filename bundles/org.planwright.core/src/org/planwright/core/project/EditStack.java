package org.planwright.core.project;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * EMF's command stack, with three differences: a failing undo is told to the caller, the latest edit can be made longer, and a save ends
 * later than its content was taken.
 */
final class EditStack extends BasicCommandStack {

	/** Where a save took its content. @param latest the edit before it; null for none */
	private record Taken(Command latest) {
	}

	private Taken taken;

	/** Tells whether the project was saved, or its content taken for that, right after the latest edit: nothing may be joined to it any more. */
	boolean isAtSaveMark() {
		return saveIndex == top || taken != null && taken.latest() == getUndoCommand();
	}

	/** The content of the project is taken to be saved: what names this place for {@link #saveIsDone(Object)}. */
	Object contentTaken() {
		taken = new Taken(getUndoCommand());
		return taken;
	}

	/** What was taken is saved. Where the edits before it were undone since and others made, no place of the stack is what was saved. */
	void saveIsDone(Object place) {
		Command latest = ((Taken) place).latest();
		int index = latest == null ? -1 : commandList.indexOf(latest);
		saveIndex = latest != null && index < 0 ? -2 : index;
		if (place == taken) {
			taken = null;
		}
		notifyListeners();
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
