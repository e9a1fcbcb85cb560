package org.planwright.ui.coverage;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ui.coverage.CoverageMeasure.Group;
import org.planwright.ui.table.ListedRow;
import org.planwright.ui.table.ListedRows;
import org.planwright.ui.table.RowSource;

/**
 * One row of the list of numbers.
 *
 * @param measure the number; null for a heading
 * @param group what it stands under
 */
public record CoverageLine(CoverageMeasure measure, Group group) implements ListedRow {

	@Override
	public boolean isHeading() {
		return measure == null;
	}

	@Override
	public int depth() {
		return isHeading() ? 0 : 1;
	}

	@Override
	public Object key() {
		return isHeading() ? group : measure.key();
	}

	/** The rows of numbers, each group under its heading. */
	public static RowSource<CoverageLine> rows(List<CoverageMeasure> measures) {
		List<CoverageLine> lines = new ArrayList<>();
		for (Group group : Group.values()) {
			List<CoverageMeasure> some = measures.stream().filter(measure -> measure.group() == group).toList();
			if (!some.isEmpty()) {
				lines.add(new CoverageLine(null, group));
				some.forEach(measure -> lines.add(new CoverageLine(measure, group)));
			}
		}
		return new ListedRows<>(lines);
	}
}
