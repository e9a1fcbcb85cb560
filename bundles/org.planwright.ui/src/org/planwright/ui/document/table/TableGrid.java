package org.planwright.ui.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.model.Block;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.TextTable;
import org.planwright.ui.Messages;

/**
 * A table as it stands on the page: cells that fill a grid without gaps, some of them over several rows. Immutable, and out of date
 * after an edit of its block.
 *
 * @param block    the table of the plan
 * @param columns  number of columns, at least 1
 * @param rows     number of rows, head included
 * @param headRows number of rows of the head, which stand first
 * @param cells    the cells, row by row and from left to right
 */
public record TableGrid(Block block, int columns, int rows, int headRows, List<GridCell> cells) {

	public TableGrid {
		cells = List.copyOf(cells);
	}

	/** The grid of a table block. */
	public static TableGrid of(Block table) {
		return switch (table) {
		case IndicatorTable indicators -> new IndicatorGrid(indicators).grid();
		case TextTable text -> textGrid(text);
		default -> throw new IllegalArgumentException("Not a table: " + table.eClass().getName());
		};
	}

	private static TableGrid textGrid(TextTable table) {
		int rows = table.getRows().size();
		if (rows == 0) {
			return new TableGrid(table, 1, 1, 0, List.of(new GridCell(0, 0, 1, "", CellAlign.LEFT, false, 0, null)));
		}
		int columns = Math.max(1, table.getRows().stream().mapToInt(row -> row.getCells().size()).max().orElse(1));
		int headRows = rows > 1 ? 1 : 0;
		List<GridCell> cells = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			List<String> texts = table.getRows().get(row).getCells();
			for (int column = 0; column < columns; column++) {
				boolean there = column < texts.size();
				String text = there && texts.get(column) != null ? texts.get(column) : "";
				CellAlign align = row < headRows ? CellAlign.CENTER : CellAlign.LEFT;
				cells.add(new GridCell(row, column, 1, text, align, row < headRows, 0, there ? new CellTarget.Text(table, row, column) : null));
			}
		}
		return new TableGrid(table, columns, rows, headRows, cells);
	}

	/** The cell that covers a place of the grid; empty outside. */
	public Optional<GridCell> cellAt(int row, int column) {
		return cells.stream().filter(cell -> cell.column() == column && cell.row() <= row && row < cell.row() + cell.rowSpan()).findFirst();
	}

	/** The indicator of a row; null for the head and for other tables. */
	public Indicator indicatorAt(int row) {
		return cells.stream().filter(cell -> cell.row() == row && cell.target() instanceof CellTarget.Field)
				.map(cell -> ((CellTarget.Field) cell.target()).indicator()).findFirst().orElse(null);
	}

	/** What a screen reader calls a cell: the name of its row and the head of its column. */
	public String nameOf(GridCell cell) {
		String head = headRows == 0 ? "" : cellAt(0, cell.column()).map(GridCell::text).orElse("");
		String row = cell.target() instanceof CellTarget.Field field && field.indicator().getName() != null ? field.indicator().getName() : "";
		return Messages.text("document.table.cell", row, head).strip();
	}

	/** The index of the next cell that can be edited, in the order of reading; -1 when there is none. */
	public int nextEditable(int index, boolean forward) {
		int step = forward ? 1 : -1;
		for (int i = index + step; i >= 0 && i < cells.size(); i += step) {
			if (cells.get(i).target() != null) {
				return i;
			}
		}
		return -1;
	}
}
