package org.planwright.core.check;

import java.util.Objects;

/**
 * Where something stands in a plan, down to the cell or the words. Knows its object by id only, so that it outlives the snapshot.
 *
 * @param kind what the object is
 * @param object id of the indicator, passage, box, section or plan
 * @param column the cell of an indicator's row; null for the row as a whole, and for any other object
 * @param start offset of the first character in the passage, −1 where no words are meant
 * @param end offset behind the last character, −1 likewise
 * @param row number of the indicator's row in the plan from 1, or of the row that the words speak of; 0 where there is none
 * @param line line in the source, from 1; 0 for what was written in the program
 * @param words what a person knows the place by: the indicator's name, the quoted words, the title
 */
public record Place(Kind kind, String object, Column column, int start, int end, int row, int line, String words) {

	/** What kind of thing a place is. */
	public enum Kind {
		/** A row of the indicator table, or a cell of it. */
		INDICATOR("indicator"),
		/** Words of a passage. */
		WORDS("mention"),
		/** A box as a whole. */
		PROJECT("project"),
		/** A heading. */
		SECTION("section"),
		/** The plan as a whole. */
		PLAN("plan");

		private final String key;

		Kind(String key) {
			this.key = key;
		}

		/** The word used in files. */
		public String key() {
			return key;
		}
	}

	public Place {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(object, "object");
		Objects.requireNonNull(words, "words");
	}

	/** A place that is an object as a whole. */
	public static Place of(Kind kind, String object, int line, String words) {
		return new Place(kind, object, null, -1, -1, 0, line, words);
	}

	/** Tells whether the place is a span of words. */
	public boolean hasSpan() {
		return start >= 0;
	}

	/** The same words, said to speak of a row. */
	public Place of(int itsRow) {
		return new Place(kind, object, column, start, end, itsRow, line, words);
	}
}
