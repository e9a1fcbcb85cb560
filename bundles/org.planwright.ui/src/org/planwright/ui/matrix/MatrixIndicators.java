package org.planwright.ui.matrix;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.IndicatorTables;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;
import org.planwright.ui.indicators.IndicatorLines;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.trace.LinkTips;

/** The indicators of a plan as columns of the matrix, in the order of the document, each followed by its parts. */
public final class MatrixIndicators {

	private MatrixIndicators() {
	}

	/** All indicators of a plan. */
	public static List<MatrixIndicator> of(Plan plan) {
		List<MatrixIndicator> found = new ArrayList<>();
		for (IndicatorTable table : IndicatorTables.of(plan)) {
			table.getIndicators().forEach(row -> add(row, IndicatorLines.category(row), found));
		}
		return found;
	}

	private static void add(Indicator row, String category, List<MatrixIndicator> found) {
		found.add(new MatrixIndicator(row.getId(), PlanNames.name(row), category, LinkTips.value(row)));
		row.getParts().forEach(part -> add(part, category, found));
	}
}
