package org.planwright.core.trace;

import java.util.Objects;

/**
 * Where a figure of an indicator stands in the text.
 *
 * @param mention id of the mention
 * @param passage id of the passage that has it
 * @param start offset of its words in the passage
 * @param end offset after them
 * @param quote its words
 * @param line line of the source, from 1; 0 where there is none
 */
public record MentionPlace(String mention, String passage, int start, int end, String quote, int line) {

	public MentionPlace {
		Objects.requireNonNull(mention, "mention");
		Objects.requireNonNull(passage, "passage");
		Objects.requireNonNull(quote, "quote");
	}
}
