package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables that are set without lines: words that stand below each other in three columns or more, over several rows. */
final class AlignedTables {

	/** Room between two columns, in sizes of the font: more than any between words. */
	private static final double GUTTER = 0.85;
	private static final int FEWEST_COLUMNS = 3;
	private static final int FEWEST_ROWS = 3;
	/** Of its columns a row fills so much with its first line at least; a line that fills less goes on with the cells above it. */
	private static final double ROW = 0.6;
	/** From one line to the next, in sizes of the font; rows may stand further apart than lines. */
	private static final double WIDEST_STEP = 4;

	private static final Pattern NOTE = Pattern.compile("注|备注|说明|资料来源|数据来源");

	private AlignedTables() {
	}

	/** A line with its pieces. */
	private record Cut(Line line, List<Line> pieces) {
		boolean isRow() {
			return pieces.size() >= FEWEST_COLUMNS;
		}
	}

	/** The blocks of a page with what is a table among its lines made one. */
	static List<Block> found(List<Block> blocks) {
		List<Block> found = new ArrayList<>();
		int i = 0;
		while (i < blocks.size()) {
			List<Cut> run = run(blocks, i);
			Grid grid = run.isEmpty() ? null : grid(run);
			if (grid == null) {
				found.add(blocks.get(i++));
			} else {
				found.add(grid);
				i += run.size();
			}
		}
		return found;
	}

	/** The lines from one on that may be a table; none where that line is no row of one. */
	private static List<Cut> run(List<Block> blocks, int from) {
		List<Cut> run = new ArrayList<>();
		int rows = 0;
		for (int i = from; i < blocks.size() && blocks.get(i) instanceof Block.Row row; i++) {
			Cut cut = new Cut(row.line(), Lines.pieces(row.line(), GUTTER));
			boolean close = run.isEmpty() || row.line().y() - run.getLast().line().y() < row.line().size() * WIDEST_STEP;
			if (!close || !cut.isRow() && (run.isEmpty() || !fits(cut, run))) {
				break;
			}
			rows += cut.isRow() ? 1 : 0;
			run.add(cut);
		}
		return rows >= FEWEST_ROWS ? run : List.of();
	}

	/** Whether every piece of a line stands below one of an earlier row alone, or below a head between two of its words. */
	private static boolean fits(Cut cut, List<Cut> run) {
		if (NOTE.matcher(cut.line().text()).lookingAt()) {
			return false;
		}
		List<Cut> rows = run.stream().filter(Cut::isRow).toList();
		double left = rows.stream().mapToDouble(row -> row.line().left()).min().orElse(0);
		double right = rows.stream().mapToDouble(row -> row.line().right()).max().orElse(0);
		for (Line piece : cut.pieces()) {
			long most = 0;
			for (Cut row : rows) {
				most = Math.max(most, row.pieces().stream().filter(above -> above.left() < piece.right() - 1 && piece.left() < above.right() - 1).count());
			}
			boolean below = most == 1 || most == 0 && rows.size() < FEWEST_ROWS && piece.left() > left && piece.right() < right;
			if (!below || piece.right() - piece.left() > (right - left) / 2) {
				return false;
			}
		}
		return true;
	}

	/** The table of a run; null where its pieces do not stand below each other. */
	private static Grid grid(List<Cut> run) {
		int most = run.stream().mapToInt(cut -> cut.pieces().size()).max().orElse(0);
		List<double[]> columns = columns(run.stream().filter(cut -> cut.pieces().size() >= most - 1 && cut.isRow()).flatMap(cut -> cut.pieces().stream()).toList());
		if (columns.size() < FEWEST_COLUMNS || columns.size() > most + 1) {
			return null;
		}
		double[] edges = new double[columns.size() + 1];
		for (int i = 0; i < columns.size(); i++) {
			edges[i] = columns.get(i)[0];
		}
		edges[columns.size()] = columns.getLast()[1];
		List<Integer> starts = new ArrayList<>();
		for (int i = 0; i < run.size(); i++) {
			if (i == 0 || run.get(i).pieces().size() > columns.size() * ROW && run.get(i).isRow() && !goesOn(run.get(i - 1), run.get(i), columns)) {
				starts.add(i);
			}
		}
		if (starts.size() < FEWEST_ROWS) {
			return null;
		}
		List<Grid.Cell> cells = new ArrayList<>();
		for (int row = 0; row < starts.size(); row++) {
			int end = row + 1 < starts.size() ? starts.get(row + 1) : run.size();
			addRow(row, run.subList(starts.get(row), end), columns, edges, cells);
		}
		mergeDown(cells);
		return new Grid(edges, run.get(0).line().top(), run.getLast().line().y(), cells).undrawn();
	}

	private static Grid.Cell widened(Grid.Cell cell, int columns, double[] edges) {
		Grid.Cell wide = new Grid.Cell(cell.row, cell.column, cell.rows, columns, new double[] { cell.left, edges[cell.column + columns], cell.top, cell.bottom });
		wide.signs.addAll(cell.signs);
		return wide;
	}

	/** What stands in the first column holds for the rows below it that have nothing there. */
	private static void mergeDown(List<Grid.Cell> cells) {
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

	/** Where pieces stand, from left to right, those that overlap being one. */
	private static List<double[]> columns(List<Line> pieces) {
		List<Line> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(Line::left));
		List<double[]> columns = new ArrayList<>();
		for (Line piece : sorted) {
			if (!columns.isEmpty() && piece.left() < columns.getLast()[1] + 1) {
				columns.getLast()[1] = Math.max(columns.getLast()[1], piece.right());
			} else {
				columns.add(new double[] { piece.left(), piece.right() });
			}
		}
		return columns;
	}

	/** Whether every piece of a line goes on with the one above it, which was full. */
	private static boolean goesOn(Cut above, Cut cut, List<double[]> columns) {
		if (cut.pieces().size() >= columns.size() - 1) {
			return false;
		}
		for (Line piece : cut.pieces()) {
			int column = column(columns, piece.left() + 1);
			Area area = new Area(columns.get(column)[0], columns.get(column)[1], false);
			if (above.pieces().stream().noneMatch(before -> column(columns, before.left() + 1) == column && area.goesOn(before, area, piece, piece.y() - before.y()))) {
				return false;
			}
		}
		return true;
	}

	private static void addRow(int row, List<Cut> lines, List<double[]> columns, double[] edges, List<Grid.Cell> cells) {
		double top = lines.get(0).line().top();
		double bottom = lines.getLast().line().y();
		Grid.Cell[] own = new Grid.Cell[columns.size()];
		for (Cut cut : lines) {
			for (Line piece : cut.pieces()) {
				int first = column(columns, piece.left() + 1);
				int last = Math.max(first, column(columns, piece.right() - 1));
				if (own[first] == null) {
					own[first] = new Grid.Cell(row, first, 1, last - first + 1, new double[] { edges[first], edges[last + 1], top, bottom });
					for (int i = first; i <= last; i++) {
						own[i] = own[i] == null ? own[first] : own[i];
					}
				}
				own[first].signs.addAll(piece.signs());
			}
		}
		for (int i = 1; row == 0 && i < own.length; i++) {
			if (own[i] == null && own[i - 1] != null) {
				// A head stands over all columns up to the next one.
				own[i] = widened(own[i - 1], i + 1 - own[i - 1].column, edges);
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

	/** The last column that begins before a place. */
	private static int column(List<double[]> columns, double x) {
		int column = 0;
		while (column + 1 < columns.size() && columns.get(column + 1)[0] <= x) {
			column++;
		}
		return column;
	}
}
