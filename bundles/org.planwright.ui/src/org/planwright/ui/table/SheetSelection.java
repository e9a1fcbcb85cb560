package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;

/**
 * The selected cells of a sheet in terms of rows and columns. Where rows move or go, the selection stays on what it was on.
 *
 * @param <R> what one row stands for
 */
final class SheetSelection<R> {

	/** A selection of more cells than this is not carried over when rows move; the cell with the frame is. */
	private static final int CARRIED = 2000;

	private record Kept(Object row, int column) {
	}

	/** What was selected before rows moved. */
	record Memory(Object anchorRow, int anchorPlace, int anchorColumn, List<Object> cells) {
	}

	private final SelectionLayer layer;
	private final SheetRows<R> rows;
	private final List<? extends SheetColumn<R>> columns;

	SheetSelection(SelectionLayer layer, SheetRows<R> rows, List<? extends SheetColumn<R>> columns) {
		this.layer = layer;
		this.rows = rows;
		this.columns = columns;
	}

	/** Place of the row with the frame among those seen; -1 when nothing is selected. */
	int anchorRow() {
		int row = layer.getSelectionAnchor().getRowPosition();
		return row == SelectionLayer.NO_SELECTION || row >= rows.count() ? -1 : row;
	}

	/** Place of the column with the frame among all columns; -1 when nothing is selected. */
	int anchorColumn() {
		int position = layer.getSelectionAnchor().getColumnPosition();
		return position == SelectionLayer.NO_SELECTION || position >= layer.getColumnCount() ? -1 : layer.getColumnIndexByPosition(position);
	}

	/** The cell with the frame. */
	Optional<SheetCell<R>> anchor() {
		return anchorRow() < 0 || anchorColumn() < 0 ? Optional.empty()
				: Optional.of(new SheetCell<>(rows.get(anchorRow()), columns.get(anchorColumn())));
	}

	/** Places of the rows with a selected cell, from top to bottom. */
	int[] rowPlaces() {
		return layer.getSelectedRowPositions().stream().flatMapToInt(range -> IntStream.range(range.start, range.end)).filter(row -> row < rows.count())
				.sorted().toArray();
	}

	/** The rows with a selected cell that are no headings. */
	List<R> selectedRows() {
		return Arrays.stream(rowPlaces()).filter(row -> !rows.isHeading(row)).mapToObj(rows::get).toList();
	}

	/** The selected cells of rows that are no headings, row by row, up to a number. */
	List<SheetCell<R>> selectedCells(int most) {
		int[] positions = columnPositions();
		List<SheetCell<R>> cells = new ArrayList<>();
		for (int row : rowPlaces()) {
			for (int i = 0; !rows.isHeading(row) && i < positions.length; i++) {
				if (cells.size() == most) {
					return cells;
				}
				if (isSelected(positions[i], row)) {
					cells.add(new SheetCell<>(rows.get(row), columnAt(positions[i])));
				}
			}
		}
		return cells;
	}

	/** Positions from the left of the columns with a selected cell. */
	int[] columnPositions() {
		return Arrays.stream(layer.getSelectedColumnPositions()).sorted().toArray();
	}

	/** The column at a position from the left. */
	SheetColumn<R> columnAt(int position) {
		return columns.get(layer.getColumnIndexByPosition(position));
	}

	/** How many columns are seen. */
	int columnCount() {
		return layer.getColumnCount();
	}

	boolean isSelected(int position, int row) {
		return layer.isCellPositionSelected(position, row);
	}

	/** Puts the frame on a cell and selects nothing else; leaves scrolling to the caller. */
	void select(int row, int column) {
		int position = Math.max(0, layer.getColumnPositionByIndex(column));
		layer.doCommand(new SelectCellCommand(layer, position, row, false, false));
	}

	/** Selects whole rows. */
	void selectRows(int from, int count) {
		int position = Math.max(0, layer.getSelectionAnchor().getColumnPosition());
		layer.selectRegion(0, from, layer.getColumnCount(), count);
		layer.moveSelectionAnchor(position, from);
	}

	/** Remembers what is selected, before rows move. */
	Memory remember() {
		if (anchorRow() < 0) {
			return null;
		}
		List<Object> cells = new ArrayList<>();
		PositionCoordinate[] selected = countSelected() > CARRIED ? new PositionCoordinate[0] : layer.getSelectedCellPositions();
		for (PositionCoordinate cell : selected) {
			if (cell.getRowPosition() < rows.count()) {
				cells.add(new Kept(rows.key(cell.getRowPosition()), layer.getColumnIndexByPosition(cell.getColumnPosition())));
			}
		}
		return new Memory(rows.key(anchorRow()), anchorRow(), anchorColumn(), cells);
	}

	/** Selects what was selected before; a row that is gone gives the frame to the one that took its place. */
	void restore(Memory memory) {
		if (memory == null || rows.count() == 0 || layer.getColumnCount() == 0) {
			return;
		}
		int row = rows.find(memory.anchorRow());
		boolean gone = row < 0;
		int place = gone ? Math.min(memory.anchorPlace(), rows.count() - 1) : row;
		int position = Math.max(0, layer.getColumnPositionByIndex(memory.anchorColumn()));
		if (!gone && memory.cells().size() > 1) {
			layer.clear(false);
			Set<Object> keys = new LinkedHashSet<>(memory.cells());
			for (Object cell : keys) {
				Kept kept = (Kept) cell;
				int keptRow = rows.find(kept.row());
				int keptPosition = layer.getColumnPositionByIndex(kept.column());
				if (keptRow >= 0 && keptPosition >= 0) {
					layer.selectCell(keptPosition, keptRow, false, true);
				}
			}
			layer.moveSelectionAnchor(position, place);
		} else {
			layer.selectCell(position, place, false, false);
		}
	}

	private int countSelected() {
		int selectedRows = layer.getSelectedRowPositions().stream().mapToInt(Range::size).sum();
		return selectedRows * Math.max(1, layer.getSelectedColumnPositions().length);
	}
}
