package org.planwright.core.reading.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.planwright.core.reading.sheet.Merge;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.sheet.SheetRow;

/** The cells of a sheet by place, or with rows and columns the other way round. Places count from 0. */
final class SheetGrid {

	/** Sheets that are longer are never turned: no plan has so many indicators side by side. */
	static final int LONGEST_TURNED = 1024;

	private final Sheet sheet;
	private final boolean turned;
	private final Map<Integer, SheetRow> rows = new HashMap<>();
	private final Map<Integer, NavigableMap<Integer, Merge>> merges = new HashMap<>();
	private final int height;
	private final int width;

	SheetGrid(Sheet sheet, boolean turned) {
		this.sheet = sheet;
		this.turned = turned;
		sheet.rows().forEach(row -> rows.put(row.index(), row));
		height = sheet.rows().isEmpty() ? 0 : sheet.rows().getLast().index() + 1;
		width = sheet.width();
		for (Merge merge : sheet.merges()) {
			for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), width - 1); column++) {
				merges.computeIfAbsent(column, key -> new TreeMap<>()).put(merge.firstRow(), merge);
			}
		}
	}

	/** Whether a sheet can be looked at with rows and columns the other way round. */
	static boolean canTurn(Sheet sheet) {
		return !sheet.rows().isEmpty() && sheet.rows().getLast().index() < LONGEST_TURNED;
	}

	int height() {
		return turned ? width : height;
	}

	int width() {
		return turned ? height : width;
	}

	/** The cell of a place as the sheet has it. */
	SheetCell own(int row, int column) {
		SheetRow found = rows.get(turned ? column : row);
		return found == null ? SheetCell.EMPTY : found.cell(turned ? row : column);
	}

	/** The cell that is seen at a place: of merged ones the first. */
	SheetCell seen(int row, int column) {
		SheetCell own = own(row, column);
		if (!own.isEmpty()) {
			return own;
		}
		Merge merge = merge(row, column);
		return merge == null ? own : turned ? own(merge.firstColumn(), merge.firstRow()) : own(merge.firstRow(), merge.firstColumn());
	}

	/** The first row of the cell that is seen at a place. */
	int top(int row, int column) {
		Merge merge = merge(row, column);
		return merge == null ? row : turned ? merge.firstColumn() : merge.firstRow();
	}

	/** The first column of the cell that is seen at a place. */
	int left(int row, int column) {
		Merge merge = merge(row, column);
		return merge == null ? column : turned ? merge.firstRow() : merge.firstColumn();
	}

	private Merge merge(int row, int column) {
		int sheetRow = turned ? column : row;
		int sheetColumn = turned ? row : column;
		NavigableMap<Integer, Merge> below = merges.get(sheetColumn);
		Map.Entry<Integer, Merge> entry = below == null ? null : below.floorEntry(sheetRow);
		return entry != null && entry.getValue().covers(sheetRow, sheetColumn) ? entry.getValue() : null;
	}

	boolean isRowHidden(int row) {
		return turned ? sheet.hiddenColumns().contains(row) : rows.containsKey(row) && rows.get(row).hidden();
	}

	boolean isColumnHidden(int column) {
		return turned ? rows.containsKey(column) && rows.get(column).hidden() : sheet.hiddenColumns().contains(column);
	}

	/** Number of different cells with content that are seen in a row. */
	int filled(int row) {
		int filled = 0;
		for (int column = 0; column < width(); column++) {
			if (!own(row, column).isEmpty() || top(row, column) != row && left(row, column) == column && !seen(row, column).isEmpty()) {
				filled++;
			}
		}
		return filled;
	}
}
