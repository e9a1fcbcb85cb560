package org.planwright.core;

import java.util.List;

import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.model.ReadingNote;

/** The words of what a reader noted. */
public final class ReadingNotes {

	private static final String PREFIX = "reading.note.";

	private ReadingNotes() {
	}

	/** What a note says, in the current language. A note whose code has no words is shown by its code. */
	public static String text(ReadingNote note) {
		return text(note.getCode(), note.getArguments());
	}

	/** What a person should look at of what was noted while a document was read, in the current language; not what is only remarked. */
	public static List<String> doubts(List<org.planwright.core.reading.structure.ReadingNote> notes) {
		return notes.stream().filter(note -> note.severity() != Severity.INFO).map(note -> text(note.code(), note.arguments())).toList();
	}

	/** What a note with this code and these arguments says; see {@link #text(ReadingNote)}. */
	public static String text(String code, List<String> arguments) {
		if (!Messages.keys().contains(PREFIX + code)) {
			return Messages.text("reading.note.other", code, String.join("、", arguments));
		}
		return Messages.text(PREFIX + code, arguments.toArray());
	}
}
