package org.planwright.core.reading.table;

import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/**
 * One row of a grid.
 *
 * @param cells the cells from left to right, without blanks at their ends; paragraphs inside a cell are parted by line feeds
 */
public record GridRow(List<PlacedText> cells) {

	public GridRow {
		cells = List.copyOf(cells);
	}

	/** The cells that hold words. */
	public List<PlacedText> filled() {
		return cells.stream().filter(cell -> cell.length() > 0).toList();
	}

	/** First source line of the cells that hold words, or of the row where none does. */
	public int firstLine() {
		return cells.stream().filter(cell -> cell.length() > 0).mapToInt(PlacedText::firstLine).min()
				.orElseGet(() -> cells.isEmpty() ? 1 : cells.get(0).firstLine());
	}

	/** Last source line of the cells that hold words. */
	public int lastLine() {
		return cells.stream().filter(cell -> cell.length() > 0).mapToInt(PlacedText::lastLine).max().orElseGet(this::firstLine);
	}
}
