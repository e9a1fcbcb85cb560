package org.planwright.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** Where words stand on the display, row by row. */
final class PageRows {

	private PageRows() {
	}

	/**
	 * The rows of a stretch, each from its first to its last letter, down to where a line under the words may be drawn.
	 *
	 * @param start offset of the display
	 * @param end offset of the display behind the last letter
	 */
	static List<Rectangle> of(PageSurface page, int start, int end) {
		PageText text = page.text();
		List<Rectangle> rows = new ArrayList<>();
		for (int offset = start; offset < Math.min(end, text.getCharCount()); offset++) {
			Rectangle letter = text.getTextBounds(offset, offset);
			// Bounds leave the blank above a line out of account, places do not.
			letter.y = text.getLocationAtOffset(offset).y;
			Rectangle row = rows.isEmpty() ? null : rows.getLast();
			if (row == null || row.y != letter.y) {
				rows.add(new Rectangle(letter.x, letter.y, letter.width, text.getBaseline(offset) + Math.max(2, page.look().em() / 6)));
			} else {
				row.width = Math.max(row.width, letter.x + letter.width - row.x);
			}
		}
		return rows;
	}
}
