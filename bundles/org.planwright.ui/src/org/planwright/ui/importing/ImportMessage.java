package org.planwright.ui.importing;

import org.planwright.core.ReadingNotes;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.ReadingNote;
import org.planwright.ui.importing.ImportLog.Refusal;
import org.planwright.ui.selection.PlanNames;

/**
 * One line of the view 导入消息: a note about a plan, or a document that did not become one.
 *
 * @param plan the plan that the note is about; null for a refusal
 * @param note the note; null for a refusal
 * @param refusal the refusal; null for a note
 */
record ImportMessage(Plan plan, ReadingNote note, Refusal refusal) {

	static ImportMessage of(Plan plan, ReadingNote note) {
		return new ImportMessage(plan, note, null);
	}

	static ImportMessage of(Refusal refusal) {
		return new ImportMessage(null, null, refusal);
	}

	/** Sign and word of how much it matters. */
	String severity() {
		return note == null ? MarkLook.refused() : MarkLook.words(note.getSeverity());
	}

	/** The graver, the smaller. */
	int gravity() {
		return note == null ? -Integer.MAX_VALUE : -note.getSeverity().getValue();
	}

	/** The plan, or the document that became none. */
	String document() {
		return note == null ? refusal.file() : PlanNames.shortName(plan);
	}

	/** What it speaks of. */
	String place() {
		return subject() == null || subject() == plan ? "" : PlanNames.name(subject());
	}

	/** What it speaks of; the plan where that is gone; null for a refusal. */
	Identified subject() {
		return note == null ? null : note.getSubject() == null ? plan : note.getSubject();
	}

	/** The line of the document; 0 for none. */
	int line() {
		return note == null ? 0 : note.getLine();
	}

	/** All of it as a line of cells. */
	String copied() {
		return String.join("\t", severity(), document(), line() == 0 ? "" : Integer.toString(line()), words(), place());
	}

	/** What is the matter, and what can be done. */
	String words() {
		return note == null ? refusal.problem() : ReadingNotes.text(note);
	}
}
