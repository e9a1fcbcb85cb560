package org.planwright.core.reading.source;

/**
 * Where a paragraph stands in a table, as its document says.
 *
 * @param table which table of the document, from 1
 * @param row the row that the cell begins in, from 0
 * @param column the column of the table's grid that the cell begins in, from 0
 * @param rows number of rows that the cell takes
 * @param columns number of columns that the cell takes
 */
public record CellPlace(int table, int row, int column, int rows, int columns) {

	public CellPlace {
		if (table < 1 || row < 0 || column < 0 || rows < 1 || columns < 1) {
			throw new IllegalArgumentException("No place in a table: " + table + ", " + row + ", " + column + ", " + rows + ", " + columns);
		}
	}
}
