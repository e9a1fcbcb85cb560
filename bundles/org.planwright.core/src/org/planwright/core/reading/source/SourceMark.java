package org.planwright.core.reading.source;

import java.util.Objects;

/**
 * A name that words of a document bear, as a bookmark of Word does.
 *
 * @param name as the document has it
 * @param firstLine the line that the words begin on
 * @param lastLine the line that they end on
 * @param words the words, lines parted by line feeds; never empty
 */
public record SourceMark(String name, int firstLine, int lastLine, String words) {

	public SourceMark {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(words, "words");
	}
}
