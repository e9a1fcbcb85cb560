package org.planwright.ui.table;

import java.util.Objects;

/**
 * Something that could be meant by what was typed into a cell.
 *
 * @param words what is offered
 * @param typed what stands in the editor, up to the caret, when it is taken
 */
public record Proposal(String words, String typed) {

	public Proposal {
		Objects.requireNonNull(words, "words");
		Objects.requireNonNull(typed, "typed");
	}
}
