package org.planwright.ui.editor;

/** What the find bar of an editor searches in. */
public interface FindTarget {

	/**
	 * Marks all hits and goes to the next one.
	 *
	 * @param words   what is looked for, never empty
	 * @param forward false for the hit before
	 * @param options case and whole-word settings
	 * @return where this leaves the user
	 */
	FindResult find(String words, boolean forward, FindOptions options);

	/** Replaces the hit that the user is at; does nothing when there is none. One undoable edit. */
	default void replace(String replacement) {
	}

	/**
	 * Replaces all hits as one undoable edit.
	 *
	 * @return how many
	 */
	default int replaceAll(String words, String replacement, FindOptions options) {
		return 0;
	}

	/** Whether {@link #replace} can be offered. */
	default boolean canReplace() {
		return false;
	}

	/** Takes the marks away, as when the find bar is closed. */
	void clear();

	/**
	 * Where a search leads.
	 *
	 * @param index 1 for the first hit, 0 when there is none
	 * @param total number of hits
	 */
	record FindResult(int index, int total) {
	}

	/**
	 * How to compare.
	 *
	 * @param matchCase whether A and a differ; full-width and half-width forms never do
	 */
	record FindOptions(boolean matchCase) {
	}
}
