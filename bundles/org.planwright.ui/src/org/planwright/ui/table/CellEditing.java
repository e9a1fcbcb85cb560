package org.planwright.ui.table;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * How the cells of a column are edited, by typing or by pasting.
 *
 * @param <R> what one row stands for
 */
public interface CellEditing<R> {

	/** Whether this cell can be edited at all. */
	default boolean canEdit(R row) {
		return true;
	}

	/**
	 * What stands in the editor when it opens.
	 *
	 * @param text what the cell says
	 */
	default String editText(R row, String text) {
		return text;
	}

	/**
	 * Says how typed words would be understood, without changing anything; called at every keystroke. Any words are, if nothing else is said.
	 *
	 * @param row   null for a row that is still to be added
	 * @param typed what stands in the editor; never null
	 */
	default Understanding understand(R row, String typed) {
		return Understanding.PLAIN;
	}

	/** Changes the cell to words that were {@linkplain #understand understood}, as one undoable edit or as a part of the one that runs. */
	void apply(R row, String typed);

	/**
	 * Says what could be meant by words that were typed so far, likeliest first; called at every keystroke.
	 *
	 * @param typed what stands in the editor up to the caret
	 */
	default List<Proposal> proposals(R row, String typed) {
		return List.of();
	}

	/** Words that are offered to choose from; empty where anything may be typed. */
	default List<String> choices() {
		return List.of();
	}

	/** Any words are taken as they are typed. */
	static <R> CellEditing<R> plain(BiConsumer<R, String> taker) {
		return taker::accept;
	}
}
