package org.planwright.core.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a sheet's rows and columns hold, as it was found or as a person said. Places count from 0; where the sheet is turned, rows are its
 * columns and the other way round.
 *
 * @param sheet name of the sheet
 * @param turned whether each indicator has a column and each year a row
 * @param headRow the first row of the head
 * @param headRows number of rows that the head takes
 * @param columns the columns, from left to right
 * @param title what stands above the head; empty for nothing
 * @param unit the unit that is said above the head for the whole table; null for none
 */
public record SheetLayout(String sheet, boolean turned, int headRow, int headRows, List<Column> columns, String title, String unit) {

	/**
	 * One column.
	 *
	 * @param head its head, from top to bottom; empty for none
	 * @param use what it holds
	 * @param year the year that its values are of; 0 for none
	 * @param unit the unit that its head names; null for none
	 * @param hidden whether it is not seen
	 */
	public record Column(String head, ColumnUse use, int year, String unit, boolean hidden) {
		public Column {
			Objects.requireNonNull(head, "head");
			Objects.requireNonNull(use, "use");
		}

		/** The same holding something else. */
		public Column used(ColumnUse other, int otherYear) {
			return new Column(head, other, otherYear, unit, hidden);
		}
	}

	public SheetLayout {
		Objects.requireNonNull(sheet, "sheet");
		Objects.requireNonNull(title, "title");
		columns = List.copyOf(columns);
	}

	/** The first row below the head. */
	public int firstRow() {
		return headRow + headRows;
	}

	/**
	 * The same with another use of a column. What only one column can hold, it takes from the one that held it.
	 *
	 * @param year the year of its values; 0 for none
	 */
	public SheetLayout withUse(int column, ColumnUse use, int year) {
		List<Column> changed = new ArrayList<>(columns);
		for (int i = 0; i < changed.size(); i++) {
			if (i != column && changed.get(i).use() == use && !use.isRepeatable()) {
				changed.set(i, changed.get(i).used(ColumnUse.NONE, 0));
			}
		}
		changed.set(column, changed.get(column).used(use, use.isYearly() ? year : 0));
		return new SheetLayout(sheet, turned, headRow, headRows, changed, title, unit);
	}

	/** The place of the first column that holds something; -1 for none. */
	public int place(ColumnUse use) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).use() == use) {
				return i;
			}
		}
		return -1;
	}

	/** Whether some column holds this. */
	public boolean has(ColumnUse use) {
		return place(use) >= 0;
	}

	/** Whether it holds what a plan's table of indicators says: values to be reached, and what goes with them. */
	public boolean isPlanned() {
		return has(ColumnUse.TARGET) || has(ColumnUse.BASELINE) || has(ColumnUse.CHANGE);
	}

	/** Whether it holds actual values. */
	public boolean isObserved() {
		return has(ColumnUse.OBSERVED) || has(ColumnUse.YEAR) && has(ColumnUse.VALUE);
	}

	/** What keeps rows from being read by it, as a key of a message; empty where nothing does. */
	public Optional<String> problem() {
		if (!has(ColumnUse.NAME)) {
			return Optional.of("sheet.layout.no.name");
		}
		if (!isPlanned() && !isObserved()) {
			return Optional.of("sheet.layout.no.figures");
		}
		boolean yearless = columns.stream().anyMatch(column -> column.use() == ColumnUse.OBSERVED && column.year() == 0);
		return yearless ? Optional.of("sheet.layout.no.year") : Optional.empty();
	}
}
