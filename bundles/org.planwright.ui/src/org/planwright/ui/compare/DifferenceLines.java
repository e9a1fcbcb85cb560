package org.planwright.ui.compare;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.CompareRows;
import org.planwright.ui.Messages;
import org.planwright.ui.table.RowSource;

/** What differs, put together under the chapters in the order of the plan. */
final class DifferenceLines implements RowSource<DifferenceLine> {

	private final List<DifferenceLine> lines = new ArrayList<>();

	DifferenceLines(List<CompareRows.Row> rows) {
		String place = null;
		int number = 0;
		for (CompareRows.Row row : rows) {
			if (!row.place().equals(place)) {
				place = row.place();
				lines.add(new DifferenceLine(null, place.isEmpty() ? Messages.text("compare.place.top") : place, "place " + number++));
			}
			lines.add(new DifferenceLine(row, "", row));
		}
	}

	@Override
	public int size() {
		return lines.size();
	}

	@Override
	public DifferenceLine get(int index) {
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
}
