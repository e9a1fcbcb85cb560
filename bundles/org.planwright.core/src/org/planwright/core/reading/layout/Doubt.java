package org.planwright.core.reading.layout;

import java.util.List;
import java.util.Objects;

import org.planwright.core.Messages;

/**
 * What is not sure about a row.
 *
 * @param code stable code; a message {@code reading.note.sheet.CODE} says it to a person
 * @param blocking whether the row was not understood: then nothing of the sheet is taken over before somebody has said what becomes of it
 * @param arguments what the message speaks of
 */
public record Doubt(String code, boolean blocking, List<String> arguments) {

	public Doubt {
		Objects.requireNonNull(code, "code");
		arguments = List.copyOf(arguments);
	}

	/** Something that should be looked at. */
	public static Doubt of(String code, String... arguments) {
		return new Doubt(code, false, List.of(arguments));
	}

	/** Something that has to be answered. */
	public static Doubt blocking(String code, String... arguments) {
		return new Doubt(code, true, List.of(arguments));
	}

	/** As a person reads it. */
	public String text() {
		return Messages.text("reading.note.sheet." + code, arguments.toArray());
	}
}
