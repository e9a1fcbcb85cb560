package org.planwright.ui.compare;

import org.planwright.core.CompareRows;

/**
 * One row of the list of differences: a thing that differs, or the chapter over some.
 *
 * @param row the thing; null for a heading
 * @param heading what a heading says; empty for a thing
 * @param detail all chapters that lead there; empty for a thing
 * @param key what the row is remembered by
 */
record DifferenceLine(CompareRows.Row row, String heading, String detail, Object key) {

	boolean isHeading() {
		return row == null;
	}
}
