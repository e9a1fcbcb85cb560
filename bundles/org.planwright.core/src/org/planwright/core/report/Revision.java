package org.planwright.core.report;

import java.util.List;
import java.util.Objects;

/**
 * That words came in or went.
 *
 * @param kind what happened to them
 * @param authors who did it; several where they did the same
 * @param time when, as an ISO instant; null where nobody knows
 */
public record Revision(Kind kind, List<Author> authors, String time) {

	/** What happened to words. */
	public enum Kind {
		/** They came in. */
		INSERTED,
		/** They went. */
		DELETED,
		/** They stood elsewhere. */
		MOVED_HERE,
		/** They stand elsewhere now. */
		MOVED_AWAY;

		/** Tells whether the words are none of the document as it is now. */
		public boolean isGone() {
			return this == DELETED || this == MOVED_AWAY;
		}
	}

	public Revision {
		Objects.requireNonNull(kind, "kind");
		authors = List.copyOf(authors);
		if (authors.isEmpty()) {
			throw new IllegalArgumentException("A revision of nobody");
		}
	}
}
