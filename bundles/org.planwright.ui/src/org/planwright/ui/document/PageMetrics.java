package org.planwright.ui.document;

/**
 * Where the page and its text stand in the width of the editor. Pixels from the left edge of the editor.
 *
 * @param pageLeft  left edge of the paper
 * @param textLeft  left edge of the text
 * @param textRight right edge of the text
 * @param pageRight right edge of the paper
 * @param em        width of one Chinese character of the text
 */
public record PageMetrics(int pageLeft, int textLeft, int textRight, int pageRight, int em) {

	/** Characters a line where there is room: what a line of the printed document and a comfortable screen have in common. */
	static final int CHARACTERS = 34;
	/** Below this the paper gives up its margins before the line gets shorter. */
	static final int FEWEST = 28;
	private static final int MARGIN = 3;
	private static final int NARROW_MARGIN = 1;

	/**
	 * The page in an editor of a width.
	 *
	 * @param width of the editor's text area
	 * @param em    width of one Chinese character of the text, at least 1
	 */
	public static PageMetrics fit(int width, int em) {
		int margin = width >= (FEWEST + 2 * MARGIN) * em ? MARGIN * em : NARROW_MARGIN * em;
		int ground = width >= (FEWEST + 2 * MARGIN + 2) * em ? em : 0;
		int text = Math.max(em, Math.min(CHARACTERS * em, width - 2 * margin - 2 * ground));
		int pageLeft = Math.max(0, (width - text - 2 * margin) / 2);
		return new PageMetrics(pageLeft, pageLeft + margin, pageLeft + margin + text, pageLeft + text + 2 * margin, em);
	}

	/** Width of a line of text. */
	public int textWidth() {
		return textRight - textLeft;
	}

	/** Left edge of the frame of a box, between paper and text. */
	public int frameLeft() {
		return textLeft - frameGap();
	}

	/** Right edge of the frame of a box. */
	public int frameRight() {
		return textRight + frameGap();
	}

	/** Left edge of a table, which may be a little wider than the text. */
	public int tableLeft() {
		return textLeft - (textLeft - pageLeft) / 2;
	}

	/** Right edge of a table. */
	public int tableRight() {
		return textRight + (pageRight - textRight) / 2;
	}

	/** Width of a table. */
	public int tableWidth() {
		return tableRight() - tableLeft();
	}

	private int frameGap() {
		return Math.min(em, (textLeft - pageLeft) * 2 / 3);
	}
}
