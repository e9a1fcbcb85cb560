package org.planwright.core.reading.table;

import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/**
 * One row of a grid.
 *
 * @param cells the cells from left to right, without blanks at their ends; paragraphs inside a cell are parted by line feeds
 * @param centres where the middle of each cell stands on the printed line, in half-width characters; empty where the layout does not say
 */
public record GridRow(List<PlacedText> cells, List<Integer> centres) {

	public GridRow {
		cells = List.copyOf(cells);
		centres = List.copyOf(centres);
	}

	/** A row whose cells have no known place on the line. */
	public GridRow(List<PlacedText> cells) {
		this(cells, List.of());
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
