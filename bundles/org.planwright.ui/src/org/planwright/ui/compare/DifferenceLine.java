package org.planwright.ui.compare;

import org.planwright.core.CompareRows;
import org.planwright.ui.table.ListedRow;

/**
 * One row of the list of differences: a thing that differs, or the chapter over some.
 *
 * @param row the thing; null for a heading
 * @param heading what a heading says; empty for a thing
 * @param detail all chapters that lead there; empty for a thing
 * @param key what the row is remembered by
 */
record DifferenceLine(CompareRows.Row row, String heading, String detail, Object key) implements ListedRow {

	@Override
	public boolean isHeading() {
		return row == null;
	}

	@Override
	public int depth() {
		return isHeading() ? 0 : 1;
	}
}
