package org.planwright.core.reading.table;

import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/** Values of one cell that are told apart by places or groups and stand on lines of their own: 重点城市≥30 above 一般城市≥15. */
final class SharedValues {

	private SharedValues() {
	}

	/** For every cell whether it may be the next line of a value that is told apart by places; four such lines are two values of two. */
	static boolean[] goOn(List<PlacedText> cells) {
		boolean[] goesOn = new boolean[cells.size()];
		int from = 0;
		while (from < goesOn.length) {
			int end = from;
			while (end < goesOn.length && new CellKind(cells.get(end).text()).isSharedValue()) {
				end++;
			}
			int lines = end - from;
			for (int i = from + 1; i < end; i++) {
				goesOn[i] = lines < 4 || lines % 2 > 0 || i - from != lines / 2;
			}
			from = Math.max(end, from + 1);
		}
		return goesOn;
	}
}
