package org.planwright.core.reading.source;

import java.util.Objects;

/**
 * One line of a source document, as it stands there.
 *
 * @param number its place in the document, from 1
 * @param text the line without its line break
 * @param hints what the document says about it besides
 */
public record SourceLine(int number, String text, LineHints hints) {

	public SourceLine {
		if (number < 1) {
			throw new IllegalArgumentException("Lines count from 1: " + number);
		}
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(hints, "hints");
	}

	/** The line as it is shown where it must take one line: a break within it is a blank. */
	public String shown() {
		return text.replace('\u000B', ' ');
	}

	/** A line of which nothing is known but the words. */
	public SourceLine(int number, String text) {
		this(number, text, LineHints.NONE);
	}
}
