package org.planwright.core.reading.table;

import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/**
 * One row of a grid.
 *
 * @param cells the cells from left to right, without blanks at their ends; paragraphs inside a cell are parted by line feeds
 * @param spans where each cell stands on the printed line; empty where the layout does not say
 * @param covers for every cell the one that takes its place, itself where it is not merged; empty where the layout does not say
 */
public record GridRow(List<PlacedText> cells, List<Span> spans, List<Cover> covers) {

	/**
	 * A cell of the document, which may take several places of the grid.
	 *
	 * @param words its words
	 * @param own whether it begins in this row and not in one above
	 * @param start the first column of the grid that it takes
	 * @param end the column behind its last
	 * @param below number of rows that it takes from this one on
	 */
	public record Cover(PlacedText words, boolean own, int start, int end, int below) {

		/** How many columns it shares with a place of the grid. */
		int overlap(int from, int to) {
			return Math.min(end, to) - Math.max(start, from);
		}
	}

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
		covers = List.copyOf(covers);
	}

	/** A row whose cells have a place on the printed line. */
	public GridRow(List<PlacedText> cells, List<Span> spans) {
		this(cells, spans, List.of());
	}

	/** A row whose cells have no known place on the line. */
	public GridRow(List<PlacedText> cells) {
		this(cells, List.of(), List.of());
	}

	/** The cells of the document that begin in this row, from left to right; empty where the layout does not say. */
	public List<Cover> own() {
		return covers.stream().filter(Cover::own).distinct().toList();
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
