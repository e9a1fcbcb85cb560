package org.planwright.core.project.edit;

import java.util.Objects;
import java.util.Optional;

/**
 * What was understood of the text typed or pasted into a cell.
 *
 * @param field the column
 * @param typed the text as it was given
 * @param verdict how well it was understood
 * @param shown what it was taken for, in the user's language: {@code < 1.3}, 累计变化 41; empty for an empty cell
 */
public record CellReading(IndicatorField field, String typed, Verdict verdict, String shown) {

	/** How well a text was understood. */
	public enum Verdict {
		/** It says what the column asks for, or is empty. */
		UNDERSTOOD,
		/** It holds no number where one could stand; it is kept as words. */
		KEPT_AS_WORDS,
		/** It cannot stand in this column, and is not accepted. */
		REFUSED
	}

	public CellReading {
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(typed, "typed");
		Objects.requireNonNull(verdict, "verdict");
		Objects.requireNonNull(shown, "shown");
	}

	/** What a person should be told; empty where everything was understood. */
	public Optional<String> message() {
		return switch (verdict) {
		case UNDERSTOOD -> Optional.empty();
		case KEPT_AS_WORDS, REFUSED -> Optional.of(shown);
		};
	}
}
