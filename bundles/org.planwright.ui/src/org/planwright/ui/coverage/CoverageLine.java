package org.planwright.ui.coverage;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ui.coverage.CoverageMeasure.Group;
import org.planwright.ui.table.RowSource;

/**
 * One row of the list of numbers.
 *
 * @param measure the number; null for a heading
 * @param group what it stands under
 */
public record CoverageLine(CoverageMeasure measure, Group group) {

	/** Tells whether the row only heads others. */
	public boolean isHeading() {
		return measure == null;
	}

	/** What it is remembered by. */
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
		return new RowSource<>() {
			@Override
			public int size() {
				return lines.size();
			}

			@Override
			public CoverageLine get(int index) {
				return lines.get(index);
			}

			@Override
			public int depth(int index) {
				return lines.get(index).isHeading() ? 0 : 1;
			}

			@Override
			public boolean isHeading(int index) {
				return lines.get(index).isHeading();
			}

			@Override
			public Object key(int index) {
				return lines.get(index).key();
			}
		};
	}
}
