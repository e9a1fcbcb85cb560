package org.planwright.core.trace;

import java.util.Objects;

/**
 * What a judged link rested on and is different now.
 *
 * @param subject id of the end of the link, or of the passage that has its words; null where the passage is gone
 * @param field key of the field, or {@link #WORDS}
 * @param from what it said when the link was judged
 * @param to what it says now; empty for nothing
 */
public record BasisChange(String subject, String field, String from, String to) {

	/** The words of the source, or those that prove the link. */
	public static final String WORDS = "words";

	public BasisChange {
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(from, "from");
		Objects.requireNonNull(to, "to");
	}
}
