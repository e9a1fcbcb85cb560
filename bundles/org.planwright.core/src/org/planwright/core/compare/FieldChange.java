package org.planwright.core.compare;

import java.util.List;
import java.util.Objects;

import org.planwright.core.Messages;

/**
 * A field of a thing that says something else.
 *
 * @param field names the field, such as {@code indicator.target}
 * @param from what it said, as a person reads it; empty for nothing
 * @param to what it says
 */
public record FieldChange(String field, String from, String to) {

	public FieldChange {
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(from, "from");
		Objects.requireNonNull(to, "to");
	}

	/** What a person calls the field. */
	public String label() {
		return Messages.text("compare.field." + field);
	}

	/** What was deleted and inserted. */
	public List<TextPiece> words() {
		return TextDiff.between(from, to);
	}
}
