package org.planwright.core.reading.table;

import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/**
 * One row of a grid.
 *
 * @param cells the cells from left to right, without blanks at their ends; paragraphs inside a cell are parted by line feeds
 * @param spans where each cell stands on the printed line; empty where the layout does not say
 */
public record GridRow(List<PlacedText> cells, List<Span> spans) {

	/**
	 * Where a cell stands on the printed line, in half-width characters.
	 *
	 * @param start its first column
	 * @param end the column behind its last
	 */
	public record Span(int start, int end) {

		/** How far two cells are from standing in one column, whether columns are aligned at the left or in the middle. */
		int distance(Span other) {
			return Math.min(Math.abs(start - other.start), Math.abs(start + end - other.start - other.end) / 2);
		}
	}

	public GridRow {
		cells = List.copyOf(cells);
		spans = List.copyOf(spans);
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
