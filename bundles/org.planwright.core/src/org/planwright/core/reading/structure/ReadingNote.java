package org.planwright.core.reading.structure;

import java.util.List;
import java.util.Objects;

/**
 * Something that the reader is not sure of, or could not place.
 *
 * @param line the source line that it speaks of, from 1
 * @param lastLine the last such line
 * @param severity how much it matters
 * @param code stable code of the message, such as {@code row.shifted}
 * @param arguments what the message speaks of, in the order of its places
 */
public record ReadingNote(int line, int lastLine, Severity severity, String code, List<String> arguments) {

	/** How much a note matters. */
	public enum Severity {
		/** For information. */
		INFO,
		/** Read, but a person should look. */
		DOUBTFUL,
		/** Kept as text because no place was found. */
		UNPLACED
	}

	public ReadingNote {
		if (line < 1 || lastLine < line) {
			throw new IllegalArgumentException("Lines " + line + " to " + lastLine);
		}
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(code, "code");
		arguments = List.copyOf(arguments);
	}

	/** A note on a single line. */
	public static ReadingNote of(int line, Severity severity, String code, String... arguments) {
		return new ReadingNote(line, line, severity, code, List.of(arguments));
	}
}
