package org.planwright.core.compare;

import java.util.Objects;

/**
 * A stretch of a text that was compared with another one. All stretches but the inserted ones make the text before, all but the deleted ones
 * the text after.
 *
 * @param kind which of the texts it is in
 * @param text its words, never empty
 */
public record TextPiece(Kind kind, String text) {

	/** Which of two texts a stretch is in. */
	public enum Kind {
		/** In both. */
		SAME,
		/** In the text before only. */
		DELETED,
		/** In the text after only. */
		INSERTED
	}

	public TextPiece {
		Objects.requireNonNull(kind, "kind");
		if (text.isEmpty()) {
			throw new IllegalArgumentException("A stretch without words");
		}
	}
}
