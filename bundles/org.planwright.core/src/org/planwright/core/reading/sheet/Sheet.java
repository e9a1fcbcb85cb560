package org.planwright.core.reading.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One sheet of a workbook.
 *
 * @param name what its tab says
 * @param visibility whether it is seen
 * @param rows the rows that have content, from top to bottom
 * @param merges cells that are one
 * @param hiddenColumns columns that are not seen, from 0
 */
public record Sheet(String name, Visibility visibility, List<SheetRow> rows, List<Merge> merges, Set<Integer> hiddenColumns) {

	/** Whether a sheet is seen. */
	public enum Visibility {
		/** As any other. */
		SHOWN,
		/** Not seen before somebody asks for it. */
		HIDDEN,
		/** Never seen: programs keep things there. */
		VERY_HIDDEN
	}

	public Sheet {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(visibility, "visibility");
		rows = List.copyOf(rows);
		merges = List.copyOf(merges);
		hiddenColumns = Set.copyOf(hiddenColumns);
	}

	/** A sheet that is seen, without merged or hidden cells. */
	public static Sheet of(String name, List<SheetRow> rows) {
		return new Sheet(name, Visibility.SHOWN, rows, List.of(), Set.of());
	}

	/** Number of columns up to the last that has content. */
	public int width() {
		return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
	}
}
