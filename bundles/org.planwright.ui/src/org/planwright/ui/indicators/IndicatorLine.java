package org.planwright.ui.indicators;

import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.ui.table.ListedRow;

/**
 * One row of the sheet: an indicator, or a heading over some.
 *
 * @param table     the table that it stands in
 * @param indicator null for a heading
 * @param category  the category that a heading stands for; null for the heading of a whole table and for an indicator
 * @param heading   what a heading says; empty for an indicator
 * @param key       what the row is remembered by when the plan is read again
 * @param depth     how many rows it stands under
 */
public record IndicatorLine(IndicatorTable table, Indicator indicator, String category, String heading, Object key, int depth) implements ListedRow {

	static IndicatorLine of(IndicatorTable table, Indicator indicator, int depth) {
		return new IndicatorLine(table, indicator, null, "", indicator, depth);
	}

	@Override
	public boolean isHeading() {
		return indicator == null;
	}

	/** What is picked with the row. */
	public Identified subject() {
		return isHeading() ? table : indicator;
	}
}
