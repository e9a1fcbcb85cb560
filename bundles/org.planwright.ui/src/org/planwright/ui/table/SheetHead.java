package org.planwright.ui.table;

/**
 * The head of a sheet.
 *
 * @param height Chinese characters that a title has room for from top to bottom; 1 for titles on one line
 * @param totals whether a second row of the head says something about each column as a whole
 */
public record SheetHead(int height, boolean totals) {

	/** Titles on one line. */
	public static final SheetHead PLAIN = new SheetHead(1, false);

	public SheetHead {
		if (height < 1) {
			throw new IllegalArgumentException("No room for titles: " + height);
		}
	}
}
