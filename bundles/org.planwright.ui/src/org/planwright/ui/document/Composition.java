package org.planwright.ui.document;

/**
 * What an input method shows in the text while a word is being composed. These characters are on the display but not in the plan: they
 * come and go without an edit, and only what is chosen in the end is typed. Offsets of the display behind them are greater than those
 * of the projection by their number.
 */
final class Composition {

	private int offset;
	private int length;

	/** Follows a change of the displayed text that no edit made. */
	void changed(int at, int removed, int inserted) {
		if (length == 0) {
			offset = at;
		}
		length = Math.max(0, length - removed + inserted);
	}

	/** Whether a word is being composed. */
	boolean isActive() {
		return length > 0;
	}

	int offset() {
		return offset;
	}

	int length() {
		return length;
	}

	/** The offset in the projection of an offset on the display. */
	int toPage(int display) {
		return display <= offset ? display : Math.max(offset, display - length);
	}

	/** The offset on the display of an offset in the projection. */
	int toDisplay(int page) {
		return page <= offset ? page : page + length;
	}
}
