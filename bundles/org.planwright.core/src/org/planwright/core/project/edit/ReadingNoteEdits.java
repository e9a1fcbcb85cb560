package org.planwright.core.project.edit;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.ReadingNote;

/** Edits of what the reader noted about a plan. */
public final class ReadingNoteEdits {

	private final ProjectSession session;

	public ReadingNoteEdits(ProjectSession session) {
		this.session = session;
	}

	/** Marks notes as dealt with: a person looked, and they need not be shown any more. */
	public void settle(List<ReadingNote> notes) {
		if (!notes.isEmpty()) {
			session.edit(Messages.text("edit.note.settle", Integer.toString(notes.size())), notes.getFirst().getSubject(),
					() -> List.copyOf(notes).forEach(EcoreUtil::remove));
		}
	}
}
