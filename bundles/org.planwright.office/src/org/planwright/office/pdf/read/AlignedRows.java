package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of a table without lines are one row. A row begins where most columns have words, if these stand at the top of their cells; where
 * they stand in the middle, cells of more lines than others begin before that line and end behind it.
 */
final class AlignedRows {

	/** Of its columns a row fills so much at least; a line that fills less is of a cell of several lines. */
	private static final double ROW = 0.6;
	/** Lines of one cell are further apart, in sizes of the font: what is closer stands in cells beside each other. */
	private static final double SAME_ROW = 0.9;

	private final AlignedColumns columns;
	/** Lines that are surely of one row, from top to bottom, and which of these fill most columns. */
	private final List<List<Cut>> bands = new ArrayList<>();
	private final List<Integer> anchors = new ArrayList<>();

	private AlignedRows(List<Cut> run, AlignedColumns columns) {
		this.columns = columns;
		for (Cut cut : run) {
			if (bands.isEmpty() || cut.y() - bands.getLast().getLast().y() >= SAME_ROW * Math.min(cut.line().size(), bands.getLast().getLast().line().size())) {
				bands.add(new ArrayList<>());
			}
			bands.getLast().add(cut);
		}
		for (int i = 0; i < bands.size(); i++) {
			if (i == 0 || isFilled(bands.get(i)) && !goesOn(bands.get(i - 1), bands.get(i))) {
				anchors.add(i);
			}
		}
	}

	/** The lines of each row. */
	static List<List<Cut>> of(List<Cut> run, AlignedColumns columns) {
		AlignedRows rows = new AlignedRows(run, columns);
		List<List<Cut>> top = rows.split(new int[rows.anchors.size()]);
		int[] above = rows.linesAbove();
		if (above.length == 0) {
			return top;
		}
		List<List<Cut>> middle = rows.split(above);
		return rows.breaks(middle) < rows.breaks(top) ? middle : top;
	}

	private boolean isFilled(List<Cut> band) {
		long filled = band.stream().flatMap(cut -> cut.pieces().stream()).map(columns::first).distinct().count();
		return filled >= Math.max(Cut.FEWEST_COLUMNS, columns.count() * ROW);
	}

	/** Whether every piece of lines goes on with the ones above, which were full. */
	private boolean goesOn(List<Cut> before, List<Cut> band) {
		List<Line> above = pieces(before);
		List<Line> pieces = pieces(band);
		return pieces.size() < columns.count() - 1 && pieces.stream().allMatch(piece -> above.stream().anyMatch(other -> columns.goesOn(other, piece)));
	}

	private static List<Line> pieces(List<Cut> band) {
		return band.stream().flatMap(cut -> cut.pieces().stream()).toList();
	}

	/**
	 * How many lines of each row stand above the one that fills most columns, if all words stand in the middle: as many as below it.
	 *
	 * @return empty where that cannot be so
	 */
	private int[] linesAbove() {
		int[] above = new int[anchors.size()];
		boolean any = false;
		for (int i = 0; i < anchors.size(); i++) {
			int between = 0;
			int next = i + 1 < anchors.size() ? anchors.get(i + 1) : bands.size();
			for (int band = anchors.get(i) + 1; band < next; band++) {
				// What stands in the first column alone is a category, in the middle of its rows and not of one.
				between += pieces(bands.get(band)).stream().allMatch(piece -> columns.first(piece) == 0) ? 0 : 1;
			}
			int rest = between - above[i];
			if (rest < 0 || i + 1 == anchors.size() && rest > 0) {
				return new int[0];
			}
			if (i + 1 < anchors.size()) {
				above[i + 1] = rest;
				any |= rest > 0;
			}
		}
		return any ? above : new int[0];
	}

	private List<List<Cut>> split(int[] above) {
		List<List<Cut>> rows = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < anchors.size(); i++) {
			int to = i + 1 < anchors.size() ? anchors.get(i + 1) : bands.size();
			for (int left = i + 1 < anchors.size() ? above[i + 1] : 0; left > 0 && to - 1 > anchors.get(i); to--) {
				left -= pieces(bands.get(to - 1)).stream().allMatch(piece -> columns.first(piece) == 0) ? 0 : 1;
			}
			List<Cut> row = new ArrayList<>();
			bands.subList(from, to).forEach(row::addAll);
			rows.add(row);
			from = to;
		}
		return rows;
	}

	/** How often words of one cell stop before their line is full. */
	private int breaks(List<List<Cut>> rows) {
		int breaks = 0;
		for (List<Cut> row : rows) {
			Line[] last = new Line[columns.count()];
			for (Line piece : pieces(row)) {
				int column = columns.first(piece);
				breaks += last[column] != null && !columns.goesOn(last[column], piece) ? 1 : 0;
				last[column] = piece;
			}
		}
		return breaks;
	}
}
