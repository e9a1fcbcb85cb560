package org.planwright.core.trace;

import java.util.Objects;

/**
 * Words that prove a link.
 *
 * @param place id of the passage, section or box that has the words
 * @param inTitle whether they stand in its title and not in its text
 * @param start offset of the first character in that title or text
 * @param end offset after the last
 * @param quote the words
 * @param line line of the source, from 1; 0 where the words came from no source
 * @param grounds what the words do for the link
 */
public record Proof(String place, boolean inTitle, int start, int end, String quote, int line, Grounds grounds) {

	/** A whole title as proof. */
	static Proof title(String place, String title, int line, Grounds grounds) {
		return new Proof(place, true, 0, title.length(), title, line, grounds);
	}

	public Proof {
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(quote, "quote");
		Objects.requireNonNull(grounds, "grounds");
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No span: " + start + ", " + end);
		}
	}
}
