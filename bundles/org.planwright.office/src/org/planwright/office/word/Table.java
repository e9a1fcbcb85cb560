package org.planwright.office.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.planwright.core.reading.source.CellPlace;

/** A table while it is read. */
final class Table implements Block {

	/** The widest that Word makes is 63; other programs go further, and a span beyond it is a slip or an attack. */
	static final int MOST_COLUMNS = 256;

	/** A cell that goes on with the one above it. */
	enum Merge {
		/** A cell of its own. */
		NONE,
		/** Goes on with the cell above. */
		ABOVE,
		/** Goes on with the cell before. */
		BEFORE
	}

	/** A cell of the document. */
	static final class Cell {
		private final int column;
		private int columns;
		private int rows = 1;
		private final List<Block> content;

		Cell(int column, int columns, List<Block> content) {
			this.column = column;
			this.columns = columns;
			this.content = content;
		}

		List<Block> content() {
			return content;
		}

		CellPlace place(int table, int row) {
			return new CellPlace(table, row, column, rows, columns);
		}
	}

	private final List<List<Cell>> rows = new ArrayList<>();
	/** For every column the cell that reaches down to the last row. */
	private Cell[] above = new Cell[MOST_COLUMNS];
	private Cell[] current = new Cell[MOST_COLUMNS];
	private int column;

	/** Begins a row behind columns that it leaves out. */
	void beginRow(int before) {
		if (!rows.isEmpty()) {
			above = current;
			current = new Cell[MOST_COLUMNS];
		}
		rows.add(new ArrayList<>());
		column = Math.min(Math.max(0, before), MOST_COLUMNS - 1);
	}

	/** Adds a cell to the row; what a merged cell holds is not printed, and so not kept. */
	void add(int span, Merge merge, List<Block> content) {
		List<Cell> row = rows.getLast();
		if (column >= MOST_COLUMNS) {
			// To the last cell that reaches into this row, which one above may be.
			Arrays.stream(current).filter(Objects::nonNull).reduce((first, second) -> second).orElseThrow().content.addAll(content);
			return;
		}
		int columns = Math.clamp(span, 1, MOST_COLUMNS - column);
		Cell over = above[column];
		if (merge == Merge.BEFORE && !row.isEmpty() && row.getLast().column + row.getLast().columns == column) {
			row.getLast().columns += columns;
			fill(row.getLast(), columns);
		} else if (merge == Merge.ABOVE && over != null && over.column == column) {
			over.rows++;
			fill(over, Math.min(over.columns, columns));
			column += columns - Math.min(over.columns, columns);
		} else {
			Cell cell = new Cell(column, columns, content);
			row.add(cell);
			fill(cell, columns);
		}
	}

	private void fill(Cell cell, int columns) {
		for (int i = 0; i < columns; i++) {
			current[column++] = cell;
		}
	}

	List<List<Cell>> rows() {
		return rows;
	}

	/** Whether it only draws a frame: no row has a second cell. */
	boolean isFrame() {
		int width = rows.stream().flatMap(List::stream).mapToInt(cell -> cell.column + cell.columns).max().orElse(0);
		return rows.stream().flatMap(List::stream).allMatch(cell -> cell.column == 0 && cell.columns == width)
				|| rows.stream().allMatch(row -> row.size() <= 1) && rows.size() == 1;
	}

	/** Number of places in its grid. */
	long places() {
		long width = rows.stream().flatMap(List::stream).mapToInt(cell -> cell.column + cell.columns).max().orElse(0);
		return width * rows.size();
	}
}
