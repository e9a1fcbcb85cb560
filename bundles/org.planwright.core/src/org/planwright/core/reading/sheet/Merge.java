package org.planwright.core.reading.sheet;

/**
 * Cells that are one; its content is that of the first. All places from 0, last ones included.
 *
 * @param firstRow first row
 * @param lastRow last row
 * @param firstColumn first column
 * @param lastColumn last column
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

	/** Whether a place is one of its cells. */
	public boolean covers(int row, int column) {
		return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
	}
}
