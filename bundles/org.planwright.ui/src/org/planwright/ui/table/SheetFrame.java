package org.planwright.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The frame of a sheet: the cell that has the keyboard, is before the user's eyes and is edited.
 *
 * @param <R> what one row stands for
 */
final class SheetFrame<R> {

	private final int treeColumn;
	private final SheetHost<R> host;
	private final SheetRows<R> rows;
	private final SheetData<R> cells;
	private final SheetLayers<R> layers;
	private final SheetSelection<R> selection;
	private final SheetShown<R> shown;
	private final NatTable table;

	SheetFrame(NatTable table, int treeColumn, SheetHost<R> host, SheetRows<R> rows, SheetData<R> cells, SheetLayers<R> layers, SheetSelection<R> selection,
			SheetShown<R> shown) {
		this.table = table;
		this.treeColumn = treeColumn;
		this.host = host;
		this.rows = rows;
		this.cells = cells;
		this.layers = layers;
		this.selection = selection;
		this.shown = shown;
	}

	/** Place of its row among those seen; -1 for none. */
	int row() {
		return selection.anchorRow();
	}

	/** Place of its column among all; -1 for none. */
	int column() {
		return selection.anchorColumn();
	}

	/** Puts the frame on a cell, by place among the rows seen and among all columns, and tells who follows. */
	void put(int row, int column) {
		selection.select(row, column);
		layers.scrollTo(row, column);
		shown.repaint();
	}

	/**
	 * Puts the frame on a row without telling who follows; unfolds what hides it.
	 *
	 * @param key    what the row is remembered by
	 * @param column place of the column among all; -1 to stay in the one with the frame
	 * @return whether the row is seen now
	 */
	boolean reveal(Object key, int column) {
		if (rows.find(key) < 0) {
			shown.moving(() -> rows.unfoldTo(key));
		}
		int row = rows.find(key);
		if (row < 0) {
			return false;
		}
		shown.quietly(() -> put(row, column >= 0 ? column : Math.max(selection.anchorColumn(), treeColumn)));
		return true;
	}

	/** Puts the frame on the cell under a point, unless that is selected already. */
	void putUnder(Point at) {
		int position = table.getColumnPositionByX(at.x);
		int row = table.getRowPositionByY(at.y);
		if (position < 0 || row < 0) {
			return;
		}
		int place = table.getRowIndexByPosition(row);
		int column = table.getColumnIndexByPosition(position);
		if (place >= 0 && place < rows.count() && !selection.isSelected(layers.selection.getColumnPositionByIndex(column), place)) {
			put(place, column);
		}
	}

	/** The lower left corner of the framed cell. */
	Point corner() {
		Rectangle cell = layers.boundsOf(selection.anchorRow(), selection.anchorColumn());
		return cell == null ? new Point(0, 0) : new Point(cell.x, cell.y + cell.height);
	}

	/** Whether the framed cell can be edited. */
	boolean canEdit() {
		return host.takesWords() && selection.anchorRow() >= 0 && selection.anchorColumn() >= 0 && cells.isEditable(selection.anchorColumn(), selection.anchorRow());
	}

	/** Edits the framed cell in place; on a heading, folds or unfolds what stands under it. */
	void editOrFold() {
		int row = selection.anchorRow();
		if (selection.anchor().filter(host::opened).isPresent()) {
			return;
		}
		if (row >= 0 && rows.isHeading(row)) {
			shown.setFolded(!rows.isFolded(row));
		} else if (canEdit()) {
			layers.scrollTo(row, selection.anchorColumn());
			table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry()));
		}
	}

	/** Edits the framed cell, beginning with nothing. */
	void editEmpty() {
		table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry(), CellTextEditor.NOTHING));
	}
}
