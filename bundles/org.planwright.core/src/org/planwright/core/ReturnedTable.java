package org.planwright.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table that came back, against what it said when it went out.
 *
 * @param name name of its sheet
 * @param title what stood above it
 * @param subject id of the plan or project that it is about; empty for none
 * @param changes cells that say something else
 * @param removed rows that are gone
 * @param added rows that are new
 * @param ownColumns heads of columns that the office added; they are left alone
 */
public record ReturnedTable(String name, String title, String subject, List<CellChange> changes, List<RemovedRow> removed, List<AddedRow> added,
		List<String> ownColumns) {

	/**
	 * A cell that says something else.
	 *
	 * @param id of the thing
	 * @param key of the field
	 * @param row what the row is called
	 * @param column what the column is called
	 * @param from what the cell said when it went out
	 * @param to what it says now
	 */
	public record CellChange(String id, String key, String row, String column, String from, String to) {
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
	 */
	public record AddedRow(String row, Map<String, String> cells) {
		public AddedRow {
			cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
		}
	}

	public ReturnedTable {
		Objects.requireNonNull(name, "name");
		changes = List.copyOf(changes);
		removed = List.copyOf(removed);
		added = List.copyOf(added);
		ownColumns = List.copyOf(ownColumns);
	}

	/** Whether it says what it said. */
	public boolean isUnchanged() {
		return changes.isEmpty() && removed.isEmpty() && added.isEmpty();
	}
}
