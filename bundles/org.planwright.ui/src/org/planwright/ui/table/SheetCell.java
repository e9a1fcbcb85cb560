package org.planwright.ui.table;

/**
 * One cell of a sheet.
 *
 * @param row    what its row stands for
 * @param column its column
 */
public record SheetCell<R>(R row, SheetColumn<R> column) {

	/** What the cell says. */
	public String text() {
		return column.text(row);
	}
}
