package org.planwright.ui.matrix;

import java.util.Map;

import org.planwright.core.trace.CellLinks;
import org.planwright.ui.table.ListedRow;

/**
 * One row of the matrix: a task, a section or a box that may serve indicators, or a heading over some.
 *
 * @param id      of the section or box
 * @param title   what the row is called
 * @param box     whether it is a box
 * @param heading whether it only heads others
 * @param depth   how many rows it stands under
 * @param links   its links by the id of the indicator; none for a heading. Not to be changed
 * @param sums    of a heading, how many rows under it serve an indicator, by its id; none for others. Not to be changed
 */
public record MatrixRow(String id, String title, boolean box, boolean heading, int depth, Map<String, CellLinks> links, Map<String, Integer> sums) implements ListedRow {

	/** How many indicators it serves; of a heading, what the rows under it serve taken together. */
	public int count() {
		return heading ? sums.values().stream().mapToInt(Integer::intValue).sum()
				: (int) links.values().stream().filter(CellLinks::isAlive).count();
	}

	@Override
	public boolean isHeading() {
		return heading;
	}

	/** A chapter that serves something itself stands twice: as the heading, and as a row. */
	@Override
	public Object key() {
		return heading ? id + "/" : id;
	}
}
