package org.planwright.core.align;

import java.util.Objects;

/**
 * What a judged pair rested on and is different now.
 *
 * @param subject id of the element; null where it is gone
 * @param field which field, by the key of {@link PairField}
 * @param from what it said when the pair was judged
 * @param to what it says now; empty for nothing
 */
public record PairChange(String subject, String field, String from, String to) {

	public PairChange {
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(from, "from");
		Objects.requireNonNull(to, "to");
	}
}
