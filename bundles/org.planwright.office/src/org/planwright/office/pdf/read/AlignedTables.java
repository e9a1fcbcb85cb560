package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds tables that are set without lines: words that stand below each other in three columns or more, over several rows. */
final class AlignedTables {

	/** Room between two columns, in sizes of the font: more than any between words. */
	private static final double GUTTER = 0.85;
	private static final int FEWEST_COLUMNS = 3;
	private static final int FEWEST_ROWS = 3;
	/** From one line to the next, in sizes of the font; rows may stand further apart than lines. */
	private static final double WIDEST_STEP = 4;

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
		double right = 0;
		for (int i = from; i < blocks.size() && blocks.get(i) instanceof Block.Row row; i++) {
			Cut cut = new Cut(row.line(), Lines.pieces(row.line(), GUTTER));
			boolean close = run.isEmpty() || row.line().y() - run.getLast().line().y() < row.line().size() * WIDEST_STEP;
			if (!close || !cut.isRow() && (run.isEmpty() || !fits(cut, run))) {
				break;
			}
			right = Math.max(right, row.line().right());
			rows += cut.isRow() ? 1 : 0;
			run.add(cut);
		}
		// A short line behind the last row goes on with one of its cells or is none of them; only the first hangs below it.
		return rows >= FEWEST_ROWS ? run : List.of();
	}

	/** Whether every piece of a line stands below one of an earlier row alone. */
	private static boolean fits(Cut cut, List<Cut> run) {
		for (Line piece : cut.pieces()) {
			boolean fits = false;
			for (Cut other : run) {
				if (other.isRow()) {
					long over = other.pieces().stream().filter(above -> above.left() < piece.right() - 1 && piece.left() < above.right() - 1).count();
					fits |= over == 1 && piece.right() - piece.left() < (other.line().right() - other.line().left()) / 2;
				}
			}
			if (!fits) {
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
			if (i == 0 || run.get(i).pieces().size() * 2 > columns.size() && run.get(i).isRow()) {
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
		return new Grid(edges, run.get(0).line().top(), run.getLast().line().y(), cells).undrawn();
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
