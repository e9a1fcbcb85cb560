package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes cells of the rows of a table without lines. */
final class AlignedGrid {

	/** From one line of a cell to the next, in sizes of the font. */
	private static final double WIDEST_STEP = 2.2;
	private static final double SAME_LINE = 0.3;
	/** So much nearer to the middle, in sizes of the font, a category must stand if rows above it are taken for those of another page. */
	private static final double GOES_ON = 0.5;

	private final AlignedColumns columns;
	private final double[] edges;
	private final List<List<Cut>> rows;
	private final List<Grid.Cell> cells = new ArrayList<>();

	private final boolean centred;
	private final boolean begins;

	private AlignedGrid(AlignedColumns columns, AlignedRows rows, boolean begins) {
		this.columns = columns;
		this.edges = columns.edges();
		this.rows = rows.rows();
		this.centred = rows.areCentred();
		this.begins = begins;
	}

	/**
	 * @param begins whether the table surely begins here: one at the top of a page may go on
	 */
	static Grid of(AlignedColumns columns, AlignedRows rows, boolean begins) {
		return new AlignedGrid(columns, rows, begins).grid();
	}

	private Grid grid() {
		List<List<Line>> categories = categories();
		for (int row = 0; row < rows.size(); row++) {
			addRow(row);
		}
		if (categories.isEmpty() || !spread(categories)) {
			mergeDown();
		}
		return new Grid(edges, rows.get(0).get(0).line().top(), rows.getLast().getLast().y(), cells).undrawn();
	}

	private double top(int row) {
		return rows.get(row).get(0).line().top();
	}

	private double bottom(int row) {
		return rows.get(row).getLast().y();
	}

	/** What stands in the first column below the head, where it stands for several rows each; empty where every row has its own. */
	private List<List<Line>> categories() {
		List<List<Line>> categories = new ArrayList<>();
		int filled = 0;
		Line last = null;
		for (int row = 1; row < rows.size(); row++) {
			boolean own = false;
			for (Cut cut : rows.get(row)) {
				for (Line piece : cut.pieces()) {
					if (columns.first(piece) == 0 && columns.last(piece) == 0) {
						if (last == null || piece.y() - last.y() > WIDEST_STEP * piece.size() || !columns.goesOn(last, piece) || isNumber(last) || isNumber(piece)) {
							categories.add(new ArrayList<>());
						}
						categories.getLast().add(piece);
						last = piece;
						own = true;
					}
				}
			}
			filled += own ? 1 : 0;
		}
		return filled * 2 > rows.size() - 1 ? List.of() : categories;
	}

	private static boolean isNumber(Line piece) {
		return piece.text().chars().noneMatch(Character::isLetter);
	}

	/** Gives each category the rows that it stands for: those below it if it stands at their top, else those that it stands in the middle of. */
	private boolean spread(List<List<Line>> categories) {
		int[] starts = atTops(categories);
		if (starts.length == 0 || centred || begins && starts[0] > 1) {
			starts = aroundMiddles(categories);
		}
		if (starts.length == 0) {
			return false;
		}
		cells.removeIf(cell -> cell.row > 0 && cell.column == 0 && cell.columns == 1);
		if (starts[0] > 1) {
			cells.add(new Grid.Cell(1, 0, starts[0] - 1, 1, new double[] { edges[0], edges[1], top(1), bottom(starts[0] - 1) }));
		}
		for (int i = 0; i < categories.size(); i++) {
			int end = i + 1 < starts.length ? starts[i + 1] : rows.size();
			Grid.Cell cell = new Grid.Cell(starts[i], 0, end - starts[i], 1, new double[] { edges[0], edges[1], top(starts[i]), bottom(end - 1) });
			categories.get(i).forEach(line -> cell.signs.addAll(line.signs()));
			cells.add(cell);
		}
		return true;
	}

	private List<Line> pieces(int row) {
		return rows.get(row).stream().flatMap(cut -> cut.pieces().stream()).toList();
	}

	/** Where the rows of each category begin, if each begins beside the first line of a row. */
	private int[] atTops(List<List<Line>> categories) {
		int[] starts = new int[categories.size()];
		for (int i = 0; i < starts.length; i++) {
			Line first = categories.get(i).get(0);
			for (int row = 1; row < rows.size(); row++) {
				starts[i] = Math.abs(rows.get(row).get(0).y() - first.y()) < first.size() * SAME_LINE ? row : starts[i];
			}
			if (starts[i] == 0 || i > 0 && starts[i] <= starts[i - 1]) {
				return new int[0];
			}
		}
		return starts;
	}

	/**
	 * Where the rows of each category begin so that it stands in their middle. Rows above the first one may be those of a category that the page
	 * before has the words of.
	 */
	private int[] aroundMiddles(List<List<Line>> categories) {
		int count = categories.size();
		// By categories, and by the row that the next one begins with.
		double[][] cost = new double[count + 1][rows.size() + 1];
		int[][] from = new int[count + 1][rows.size() + 1];
		for (double[] row : cost) {
			Arrays.fill(row, Double.MAX_VALUE);
		}
		for (int start = 1; start < rows.size(); start++) {
			cost[0][start] = start == 1 ? 0 : begins ? Double.MAX_VALUE : GOES_ON * categories.get(0).get(0).size();
		}
		for (int i = 0; i < count; i++) {
			List<Line> lines = categories.get(i);
			double middle = (lines.get(0).top() + lines.getLast().y()) / 2;
			for (int start = 1; start < rows.size(); start++) {
				for (int end = start; cost[i][start] < Double.MAX_VALUE && end < rows.size(); end++) {
					double off = Math.abs((top(start) + bottom(end)) / 2 - middle);
					// The words of one that goes on over the end of the page stand at the top.
					double all = cost[i][start] + (i + 1 < count ? off : Math.min(off, Math.abs(top(start) - lines.get(0).top())));
					if (all < cost[i + 1][end + 1]) {
						cost[i + 1][end + 1] = all;
						from[i + 1][end + 1] = start;
					}
				}
			}
		}
		if (cost[count][rows.size()] > count * categories.get(0).get(0).size() * WIDEST_STEP) {
			return new int[0];
		}
		int[] starts = new int[count];
		int next = rows.size();
		for (int i = count; i > 0; i--) {
			next = from[i][next];
			starts[i - 1] = next;
		}
		return starts;
	}

	/** What stands in the first column holds for the rows below it that have nothing there. */
	private void mergeDown() {
		Grid.Cell above = null;
		for (Grid.Cell cell : List.copyOf(cells)) {
			if (cell.column == 0 && cell.row > 0) {
				if (cell.signs.isEmpty() && above != null) {
					above.rows++;
					cells.remove(cell);
				} else {
					above = cell.columns == 1 ? cell : null;
				}
			}
		}
	}

	private void addRow(int row) {
		double top = top(row);
		double bottom = bottom(row);
		Grid.Cell[] own = new Grid.Cell[columns.count()];
		for (Line piece : pieces(row)) {
			int first = columns.first(piece);
			int last = Math.max(first, columns.last(piece));
			if (own[first] == null) {
				own[first] = new Grid.Cell(row, first, 1, last - first + 1, new double[] { edges[first], edges[last + 1], top, bottom });
				for (int i = first; i <= last; i++) {
					own[i] = own[i] == null ? own[first] : own[i];
				}
			}
			own[first].signs.addAll(piece.signs());
		}
		for (int i = 1; row == 0 && i < own.length; i++) {
			if (own[i] == null && own[i - 1] != null && !belongsToNext(own, i)) {
				// A head stands over all columns up to the next one.
				own[i] = widened(own[i - 1], own[i - 1].column, i);
				Arrays.fill(own, own[i].column, i, own[i]);
			} else if (own[i] == null && i + 1 < own.length && own[i + 1] != null) {
				own[i] = widened(own[i + 1], i, own[i + 1].column + own[i + 1].columns - 1);
				Arrays.fill(own, i, i + own[i].columns, own[i]);
			}
		}
		for (int i = 0; i < own.length; i++) {
			Grid.Cell cell = own[i] == null ? new Grid.Cell(row, i, 1, 1, new double[] { edges[i], edges[i + 1], top, bottom }) : own[i];
			if (cell.column == i) {
				cells.add(cell);
			}
		}
	}

	/** Whether the head on the right stands in the middle of its own column and this one, while that on the left has its place in its own. */
	private boolean belongsToNext(Grid.Cell[] own, int column) {
		Grid.Cell next = column + 1 < own.length ? own[column + 1] : null;
		if (next == null) {
			return false;
		}
		Grid.Cell before = own[column - 1];
		int end = next.column + next.columns - 1;
		return misfit(before, before.column, column - 1) + misfit(next, column, end) < misfit(before, before.column, column) + misfit(next, next.column, end) - 1;
	}

	/** How far words are from where words over some columns would begin, or have their middle. */
	private double misfit(Grid.Cell cell, int first, int last) {
		Line line = cell.lines().get(0);
		double left = Double.MAX_VALUE;
		double right = 0;
		for (int row = 1; row < rows.size(); row++) {
			for (Line piece : pieces(row)) {
				if (columns.first(piece) >= first && columns.last(piece) <= last) {
					left = Math.min(left, piece.left());
					right = Math.max(right, piece.right());
				}
			}
		}
		return Math.min(Math.abs(line.left() - left), Math.abs(line.left() + line.right() - left - right) / 2);
	}

	private Grid.Cell widened(Grid.Cell cell, int first, int last) {
		Grid.Cell widened = new Grid.Cell(cell.row, first, 1, last - first + 1, new double[] { edges[first], edges[last + 1], cell.top, cell.bottom });
		widened.signs.addAll(cell.signs);
		return widened;
	}
}
