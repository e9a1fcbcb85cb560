package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes cells of the rows of a table without lines. */
final class AlignedGrid {

	/** From one line of a cell to the next, in sizes of the font. */
	private static final double WIDEST_STEP = 2.2;

	private final AlignedColumns columns;
	private final double[] edges;
	private final List<List<Cut>> rows;
	private final List<Grid.Cell> cells = new ArrayList<>();

	private AlignedGrid(AlignedColumns columns, List<List<Cut>> rows) {
		this.columns = columns;
		this.edges = columns.edges();
		this.rows = rows;
	}

	static Grid of(AlignedColumns columns, List<List<Cut>> rows) {
		return new AlignedGrid(columns, rows).grid();
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
						if (last == null || piece.y() - last.y() > WIDEST_STEP * piece.size() || !columns.goesOn(last, piece)) {
							categories.add(new ArrayList<>());
							own = true;
						}
						categories.getLast().add(piece);
						last = piece;
					}
				}
			}
			filled += own ? 1 : 0;
		}
		return filled * 2 > rows.size() - 1 ? List.of() : categories;
	}

	/** Gives each category the rows that it stands for: those below it if it stands at their top, else those that it stands in the middle of. */
	private boolean spread(List<List<Line>> categories) {
		boolean middle = rows.size() > 1 && pieces(1).stream().noneMatch(piece -> columns.first(piece) == 0 && piece.y() < bottom(1) + 1 && isOpening(piece, categories));
		int[] starts = middle ? aroundMiddles(categories) : atTops(categories);
		if (starts.length == 0) {
			return false;
		}
		cells.removeIf(cell -> cell.row > 0 && cell.column == 0 && cell.columns == 1);
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

	private static boolean isOpening(Line piece, List<List<Line>> categories) {
		return categories.stream().anyMatch(category -> category.get(0) == piece);
	}

	private int[] atTops(List<List<Line>> categories) {
		int[] starts = new int[categories.size()];
		for (int i = 0; i < starts.length; i++) {
			Line first = categories.get(i).get(0);
			for (int row = 1; row < rows.size() && top(row) <= first.y(); row++) {
				starts[i] = row;
			}
			if (starts[i] == 0 || i > 0 && starts[i] <= starts[i - 1]) {
				return new int[0];
			}
		}
		return starts[0] == 1 ? starts : new int[0];
	}

	private int[] aroundMiddles(List<List<Line>> categories) {
		int[] starts = new int[categories.size()];
		int start = 1;
		for (int i = 0; i < starts.length; i++) {
			starts[i] = start;
			List<Line> lines = categories.get(i);
			double middle = (lines.get(0).top() + lines.getLast().y()) / 2;
			int left = starts.length - 1 - i;
			int best = left == 0 ? rows.size() - 1 : start;
			for (int end = start; left > 0 && end < rows.size() - left; end++) {
				if (Math.abs(top(start) + bottom(end) - 2 * middle) < Math.abs(top(start) + bottom(best) - 2 * middle)) {
					best = end;
				}
			}
			if (best >= rows.size() || Math.abs((top(start) + bottom(best)) / 2 - middle) > lines.get(0).size() * WIDEST_STEP) {
				return new int[0];
			}
			start = best + 1;
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
			if (own[i] == null && own[i - 1] != null) {
				// A head stands over all columns up to the next one.
				own[i] = widened(own[i - 1], i + 1 - own[i - 1].column);
				Arrays.fill(own, own[i].column, i, own[i]);
			}
		}
		for (int i = 0; i < own.length; i++) {
			Grid.Cell cell = own[i] == null ? new Grid.Cell(row, i, 1, 1, new double[] { edges[i], edges[i + 1], top, bottom }) : own[i];
			if (cell.column == i) {
				cells.add(cell);
			}
		}
	}

	private Grid.Cell widened(Grid.Cell cell, int wide) {
		Grid.Cell widened = new Grid.Cell(cell.row, cell.column, cell.rows, wide, new double[] { cell.left, edges[cell.column + wide], cell.top, cell.bottom });
		widened.signs.addAll(cell.signs);
		return widened;
	}
}
