package org.planwright.core.reading.structure;

import java.util.List;

/**
 * The list of terms.
 *
 * @param entries the terms in order
 * @param firstLine first source line
 * @param lastLine last source line
 */
public record GlossaryBlock(List<TermEntry> entries, int firstLine, int lastLine) implements Block {

	public GlossaryBlock {
		entries = List.copyOf(entries);
	}
}
