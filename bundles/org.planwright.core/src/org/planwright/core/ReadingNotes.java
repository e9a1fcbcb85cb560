package org.planwright.core;

import java.util.List;

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

	/** What a note with this code and these arguments says; see {@link #text(ReadingNote)}. */
	public static String text(String code, List<String> arguments) {
		if (!Messages.keys().contains(PREFIX + code)) {
			return Messages.text("reading.note.other", code, String.join("、", arguments));
		}
		return Messages.text(PREFIX + code, arguments.toArray());
	}
}
