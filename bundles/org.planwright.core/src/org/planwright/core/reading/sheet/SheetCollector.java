package org.planwright.core.reading.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the cells of one workbook from whoever reads it, and keeps within bounds what comes together: only cells with content are kept, equal
 * words once. What is beyond the bounds is no table that a person made.
 */
public final class SheetCollector {

	/** More rows than this has no sheet of any program. */
	public static final int MOST_ROWS = 1 << 20;
	/** Columns with content; a year table of a century needs some hundred. */
	public static final int MOST_COLUMNS = 1024;
	/** Cells with content in one workbook. */
	public static final int MOST_CELLS = 2_000_000;
	/** Characters in the cells of one workbook, equal words counted once. */
	public static final int MOST_CHARACTERS = 32 << 20;
	/** Merged cells in one workbook, and columns that they cover in all. */
	public static final int MOST_MERGES = 200_000;

	/** More came than any table that a person made has. */
	public static final class TooLarge extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TooLarge(String what) {
			super(what);
		}
	}

	private final Map<String, String> words = new HashMap<>();
	private final List<Sheet> sheets = new ArrayList<>();
	private List<SheetRow> rows;
	private List<Merge> merges;
	private Set<Integer> hiddenColumns;
	private List<SheetCell> cells;
	private int row;
	private boolean hiddenRow;
	private int cellCount;
	private int characters;
	private int mergeCount;

	/** Begins a sheet. */
	public void beginSheet() {
		rows = new ArrayList<>();
		merges = new ArrayList<>();
		hiddenColumns = new HashSet<>();
	}

	/** Begins a row, which must stand below all before it. */
	public void beginRow(int index, boolean hidden) {
		if (index >= MOST_ROWS) {
			throw new TooLarge("row " + index);
		}
		row = index;
		hiddenRow = hidden;
		cells = new ArrayList<>();
	}

	/** A cell of the row; empty ones need not be told. */
	public void cell(int column, SheetCell cell) {
		if (cell.isEmpty()) {
			return;
		}
		if (column >= MOST_COLUMNS || ++cellCount > MOST_CELLS) {
			throw new TooLarge("column " + column + ", cell " + cellCount);
		}
		while (cells.size() <= column) {
			cells.add(SheetCell.EMPTY);
		}
		cells.set(column, new SheetCell(shared(cell.text()), cell.number(), cell.date(), cell.computed()));
	}

	private String shared(String text) {
		String known = words.putIfAbsent(text, text);
		if (known == null && (characters += text.length()) > MOST_CHARACTERS) {
			throw new TooLarge("characters " + characters);
		}
		return known == null ? text : known;
	}

	/** Ends the row. */
	public void endRow() {
		if (!cells.isEmpty()) {
			rows.add(new SheetRow(row, hiddenRow, cells));
		}
	}

	/** Cells that are one. */
	public void merge(Merge merge) {
		int last = Math.min(merge.lastColumn(), MOST_COLUMNS - 1);
		mergeCount += 1 + Math.max(0, last - merge.firstColumn());
		if (mergeCount > MOST_MERGES) {
			throw new TooLarge("merges " + mergeCount);
		}
		merges.add(new Merge(merge.firstRow(), merge.lastRow(), merge.firstColumn(), last));
	}

	/** Columns that are not seen. */
	public void hideColumns(int first, int last) {
		for (int column = first; column <= Math.min(last, MOST_COLUMNS - 1); column++) {
			hiddenColumns.add(column);
		}
	}

	/** Ends the sheet. */
	public void endSheet(String name, Sheet.Visibility visibility) {
		sheets.add(new Sheet(name, visibility, rows, merges, hiddenColumns));
		rows = null;
	}

	/** The sheets that were ended. */
	public List<Sheet> sheets() {
		return List.copyOf(sheets);
	}
}
