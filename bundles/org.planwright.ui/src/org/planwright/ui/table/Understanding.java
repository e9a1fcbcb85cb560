package org.planwright.ui.table;

import java.util.Objects;

/**
 * How words typed into a cell are understood.
 *
 * @param accepted whether the cell can hold them
 * @param words    what they were understood as, or why the cell can't hold them; empty where there is nothing to say
 */
public record Understanding(boolean accepted, String words) {

	/** Taken as typed. */
	public static final Understanding PLAIN = new Understanding(true, "");

	public Understanding {
		Objects.requireNonNull(words);
	}

	/** Understood. */
	public static Understanding as(String words) {
		return new Understanding(true, words);
	}

	/** Not understood, with the reason and what would be. */
	public static Understanding refused(String why) {
		return new Understanding(false, why);
	}
}
