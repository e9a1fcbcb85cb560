package org.planwright.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table that came back, against what it said when it went out.
 *
 * @param name name of its sheet
 * @param title what stood above it
 * @param subject id of the plan or project that it is about; empty for none
 * @param keys keys of the columns that it had
 * @param changes cells that say something else
 * @param removed rows that are gone
 * @param added rows that are new
 * @param ownColumns heads of columns that the office added; they are left alone
 * @param missing heads of columns that are not found any more, so that nothing in them is compared
 */
public record ReturnedTable(String name, String title, String subject, List<String> keys, List<CellChange> changes, List<RemovedRow> removed,
		List<AddedRow> added, List<String> ownColumns, List<String> missing) {

	/**
	 * A cell that says something else.
	 *
	 * @param id of the thing
	 * @param key of the field
	 * @param row what the row is called
	 * @param column what the column is called
	 * @param from what the cell said when it went out
	 * @param to what it says now
	 * @param line the row of the sheet that came back, from 1
	 * @param doubt why it is not sure that the cell is the one that it is taken for; empty where it is
	 */
	public record CellChange(String id, String key, String row, String column, String from, String to, int line, String doubt) {

		/** Why it is not sure that cells which are one difference are what they are taken for; empty where it is. */
		static Optional<String> doubt(List<CellChange> cells) {
			return cells.stream().map(CellChange::doubt).filter(doubt -> !doubt.isEmpty()).findFirst();
		}
	}

	/**
	 * A row that is gone.
	 *
	 * @param id of the thing
	 * @param row what it was called
	 */
	public record RemovedRow(String id, String row) {
	}

	/**
	 * A row that is new.
	 *
	 * @param row what it is called
	 * @param cells what it says, by key in the order of the columns; empty cells are not among them
	 * @param line the row of the sheet, from 1
	 */
	public record AddedRow(String row, Map<String, String> cells, int line) {
		public AddedRow {
			cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
		}
	}

	public ReturnedTable {
		Objects.requireNonNull(name, "name");
		keys = List.copyOf(keys);
		changes = List.copyOf(changes);
		removed = List.copyOf(removed);
		added = List.copyOf(added);
		ownColumns = List.copyOf(ownColumns);
		missing = List.copyOf(missing);
	}

	/** What it is called where tables of several plans stand together: its sheet first, which tells them apart soonest. */
	String label() {
		return name.equals(title) ? title : Messages.text("sheet.return.table", name, title);
	}

	/** Whether one of its columns has a key. */
	boolean has(String key) {
		return keys.contains(key);
	}

	/** Whether it says what it said. */
	public boolean isUnchanged() {
		return changes.isEmpty() && removed.isEmpty() && added.isEmpty();
	}
}
