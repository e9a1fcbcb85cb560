package org.planwright.ui.matrix;

import org.planwright.core.trace.CellLinks;
import org.planwright.model.LinkState;

/**
 * Which rows and columns of the matrix are shown.
 *
 * @param show  by what is thought of links, or by there being none
 * @param words that the name of an indicator has to have; empty for any
 */
public record MatrixFilter(Show show, String words) {

	/** Everything. */
	public static final MatrixFilter ALL = new MatrixFilter(Show.ALL, "");

	/** What is shown. */
	public enum Show {
		/** Every row and column. */
		ALL,
		/** Rows and columns with a suggested link. */
		SUGGESTED,
		/** Rows and columns with an accepted link. */
		ACCEPTED,
		/** Rows and columns with a link in doubt. */
		SUSPECT,
		/** Rows and columns with a rejected link. */
		REJECTED,
		/** Indicators that nothing serves, and every row. */
		UNSERVED,
		/** Tasks and boxes that serve no indicator, and every column. */
		SERVING_NOTHING;

		/** The state that links must have; null where it is not about one. */
		LinkState state() {
			return switch (this) {
			case SUGGESTED -> LinkState.SUGGESTED;
			case ACCEPTED -> LinkState.ACCEPTED;
			case SUSPECT -> LinkState.SUSPECT;
			case REJECTED -> LinkState.REJECTED;
			case ALL, UNSERVED, SERVING_NOTHING -> null;
			};
		}
	}

	/** The same with other words. */
	public MatrixFilter withWords(String other) {
		return new MatrixFilter(show, other.strip());
	}

	/** The same about other links. */
	public MatrixFilter withShow(Show other) {
		return new MatrixFilter(other, words);
	}

	/** Whether links between two things are among those that are looked for. */
	boolean isAbout(CellLinks links) {
		return show.state() != null && links.links().stream().anyMatch(link -> link.state() == show.state());
	}
}
