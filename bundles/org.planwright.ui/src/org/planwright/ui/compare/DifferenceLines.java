package org.planwright.ui.compare;

import java.util.List;

import org.planwright.core.CompareRows;
import org.planwright.core.compare.ThingNames;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.table.ListedRows;

/** What differs, put together under the chapters in the order of the plan. */
final class DifferenceLines extends ListedRows<DifferenceLine> {

	private static final String STEP = " › ";
	private static final String LEFT_OUT = "…";

	DifferenceLines(List<CompareRows.Row> rows) {
		String place = null;
		int number = 0;
		for (CompareRows.Row row : rows) {
			String own = place(row);
			if (!own.equals(place)) {
				place = own;
				lines().add(new DifferenceLine(null, place.isEmpty() ? Messages.text("compare.place.top") : last(place), place, "place " + number++));
			}
			lines().add(new DifferenceLine(row, "", "", row));
		}
	}

	/** What a plan says of itself stands with what it says before its first chapter; that it came in or went is news of the project. */
	private static String place(CompareRows.Row row) {
		return row.difference().thing() instanceof Plan plan && !row.difference().isWhole() ? ThingNames.of(plan) : row.place();
	}

	/** The last two chapters: where the list is narrow, the first ones say little. */
	private static String last(String place) {
		String[] steps = place.split(STEP);
		return steps.length <= 2 ? place : LEFT_OUT + STEP + steps[steps.length - 2] + STEP + steps[steps.length - 1];
	}
}
