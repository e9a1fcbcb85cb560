package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
	/** Words of a cell that stop before their line is full weigh more than a line too many on one side of the middle. */
	private static final int BREAK = 2;
	private static final int NEVER = 1 << 20;
	/** Above the line of a row that fills most columns. */
	private static final int MOST_LINES = 12;

	private final AlignedColumns columns;
	/** Lines that are surely of one row, from top to bottom, and which of these fill most columns. */
	private final List<List<Cut>> bands = new ArrayList<>();
	private final List<Integer> anchors = new ArrayList<>();
	/** What stands in the first column alone: it may be in the middle of many rows, and tells nothing of any. */
	private final List<Cut> categories = new ArrayList<>();
	private final List<List<Cut>> rows;
	private final boolean centred;

	/**
	 * @param before lines above the first row that may be of it
	 */
	AlignedRows(List<Cut> before, List<Cut> run, AlignedColumns columns) {
		this.columns = columns;
		before.forEach(this::add);
		add(run.get(0));
		anchors.add(bands.size() - 1);
		run.subList(1, run.size()).forEach(this::add);
		for (int i = anchors.get(0) + 1; i < bands.size(); i++) {
			if (isFilled(bands.get(i)) && !goesOn(bands.get(i - 1), bands.get(i))) {
				anchors.add(i);
			}
		}
		int[] top = new int[anchors.size()];
		int[] middle = linesAbove();
		// Words at the top of their cells begin on one line, those in the middle of cells with an even and an odd number of lines never.
		long between = bands.stream().filter(band -> band.size() > 1).count();
		centred = (breaks(top) + between) * BREAK > cost(middle);
		rows = split(centred ? middle : top);
	}

	/** The lines of each row. */
	List<List<Cut>> rows() {
		return rows;
	}

	/** Whether words stand in the middle of their cells. */
	boolean areCentred() {
		return centred;
	}

	/** Lines above the first row are a row as well. */
	void prepend(List<Cut> row) {
		rows.add(0, row);
	}

	private void add(Cut cut) {
		if (cut.pieces().stream().allMatch(piece -> columns.last(piece) == 0)) {
			categories.add(cut);
			return;
		}
		if (bands.isEmpty() || !areOne(bands.getLast().getLast(), cut)) {
			bands.add(new ArrayList<>());
		}
		bands.getLast().add(cut);
	}

	/** Whether two lines stand so close that they are of cells beside each other. */
	static boolean areOne(Cut cut, Cut next) {
		return next.y() - cut.y() < SAME_ROW * Math.min(cut.line().size(), next.line().size());
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

	/** Behind the last band of a row that has so many bands less than there are up to the next anchor. */
	private int end(int row, int[] above) {
		return row + 1 < anchors.size() ? anchors.get(row + 1) - above[row + 1] : bands.size();
	}

	/** How many bands of each row stand above its anchor so that cells are broken where their lines are full, and as many stand below it. */
	private int[] linesAbove() {
		int rows = anchors.size();
		int[][] cost = new int[rows][];
		int[][] from = new int[rows][];
		for (int row = 0; row < rows; row++) {
			int room = room(row);
			cost[row] = new int[room + 1];
			from[row] = new int[room + 1];
			Arrays.fill(cost[row], row == 0 ? 0 : NEVER);
			for (int above = 0; row > 0 && above <= room; above++) {
				for (int before = 0; before < cost[row - 1].length; before++) {
					int all = cost[row - 1][before] + cost(row - 1, anchors.get(row - 1) - before, anchors.get(row) - above);
					if (all < cost[row][above]) {
						cost[row][above] = all;
						from[row][above] = before;
					}
				}
			}
		}
		int best = 0;
		int least = NEVER;
		for (int above = 0; above < cost[rows - 1].length; above++) {
			int all = cost[rows - 1][above] + cost(rows - 1, anchors.get(rows - 1) - above, bands.size());
			if (all < least) {
				least = all;
				best = above;
			}
		}
		int[] above = new int[rows];
		for (int row = rows - 1; row >= 0; row--) {
			above[row] = best;
			best = from[row][best];
		}
		return above;
	}

	private int room(int row) {
		return Math.min(MOST_LINES, row == 0 ? anchors.get(0) : anchors.get(row) - anchors.get(row - 1) - 1);
	}

	private int cost(int[] above) {
		int cost = 0;
		for (int row = 0; row < anchors.size(); row++) {
			cost += cost(row, anchors.get(row) - above[row], end(row, above));
		}
		return cost;
	}

	private int cost(int row, int from, int to) {
		int above = anchors.get(row) - from;
		int below = to - 1 - anchors.get(row);
		// A page may end within the last row.
		int uneven = row == anchors.size() - 1 ? Math.max(0, below - above) : Math.abs(above - below);
		return BREAK * breaks(from, to) + uneven;
	}

	private List<List<Cut>> split(int[] above) {
		List<List<Cut>> rows = new ArrayList<>();
		int from = anchors.get(0) - above[0];
		for (int row = 0; row < anchors.size(); row++) {
			List<Cut> lines = new ArrayList<>();
			bands.subList(from, end(row, above)).forEach(lines::addAll);
			rows.add(lines);
			from = end(row, above);
		}
		for (Cut category : categories) {
			int row = 0;
			while (row + 1 < rows.size() && rows.get(row + 1).get(0).line().top() < category.y()) {
				row++;
			}
			rows.get(row).add(category);
		}
		rows.forEach(row -> row.sort(Comparator.comparingDouble(Cut::y)));
		return rows;
	}

	private int breaks(int[] above) {
		int breaks = 0;
		for (int row = 0; row < anchors.size(); row++) {
			breaks += breaks(anchors.get(row) - above[row], end(row, above));
		}
		return breaks;
	}

	/** How often words of one cell stop before their line is full. */
	private int breaks(int from, int to) {
		int breaks = 0;
		Line[] last = new Line[columns.count()];
		for (int band = from; band < to; band++) {
			for (Line piece : pieces(bands.get(band))) {
				int column = columns.first(piece);
				breaks += column > 0 && last[column] != null && !columns.isFilled(last[column], piece) ? 1 : 0;
				last[column] = piece;
			}
		}
		return breaks;
	}
}
