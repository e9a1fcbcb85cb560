package org.planwright.core.reading.sheet;

import java.util.List;

/**
 * One row that has content.
 *
 * @param index its place in the sheet, from 0
 * @param hidden whether it is not seen: hidden or filtered out
 * @param cells its cells from the first column on, up to the last that has content; empty ones are {@link SheetCell#EMPTY}
 */
public record SheetRow(int index, boolean hidden, List<SheetCell> cells) {

	public SheetRow {
		cells = List.copyOf(cells);
	}

	/** The cell of a column; an empty one beyond the last. */
	public SheetCell cell(int column) {
		return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
	}

	/** Whether no cell has content. */
	public boolean isEmpty() {
		return cells.stream().allMatch(SheetCell::isEmpty);
	}
}
