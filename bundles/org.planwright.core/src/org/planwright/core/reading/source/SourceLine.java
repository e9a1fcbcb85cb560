package org.planwright.core.reading.source;

import java.util.Objects;

/**
 * One line of a source document, as it stands there.
 *
 * @param number its place in the document, from 1
 * @param text the line without its line break
 */
public record SourceLine(int number, String text) {

	public SourceLine {
		if (number < 1) {
			throw new IllegalArgumentException("Lines count from 1: " + number);
		}
		Objects.requireNonNull(text, "text");
	}
}
