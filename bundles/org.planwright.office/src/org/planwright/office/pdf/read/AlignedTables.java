package org.planwright.office.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds tables that are set without lines: words that stand below each other in three columns or more, over several rows. */
final class AlignedTables {

	private static final int FEWEST_ROWS = 3;
	/** Twice what a page has in letters that can be read: a page that was made to take all time has thousands. */
	private static final int MOST_LINES = 200;
	/** From one line to the next, in sizes of the font: rows may stand further apart than the lines of a cell. */
	private static final double WIDEST_STEP = 4;
	private static final double WIDEST_LINE_STEP = 2.6;
	private static final double OTHER_SIZE = 1.15;
	/** Of a head, above the line that fills most columns. */
	private static final int MOST_HEAD_LINES = 3;
	private static final int MOST_ROW_LINES = 8;

	private static final Pattern NOTE = Pattern.compile("注|备注|说明|资料来源|数据来源");

	private AlignedTables() {
	}

	/** The blocks of a page with what is a table among its lines made one. */
	static List<Block> found(List<Block> blocks, Budget budget) throws IOException {
		List<Block> found = new ArrayList<>();
		int i = 0;
		while (i < blocks.size()) {
			budget.look();
			List<Cut> run = run(blocks, i);
			AlignedColumns columns = columns(run);
			AlignedRows rows = columns == null ? null : new AlignedRows(before(found, run, columns), run, columns);
			if (rows == null || rows.rows().size() < FEWEST_ROWS) {
				found.add(blocks.get(i++));
			} else {
				int before = rows.rows().stream().mapToInt(List::size).sum() - run.size();
				found.subList(found.size() - before, found.size()).clear();
				if (isWholeRow(found, rows.rows().get(0).get(0), columns)) {
					rows.prepend(found.stream().map(block -> Cut.of(((Block.Row) block).line())).toList());
					found.clear();
				}
				found.add(AlignedGrid.of(columns, rows, !found.isEmpty()));
				i += run.size();
			}
		}
		return found;
	}

	/**
	 * What a page begins with when it prints the head of a table again: too little for a table of its own, it may be the rest of the last row.
	 *
	 * @param table the table that the page before ended with
	 * @return the same blocks, or with the lines below that head as a table
	 */
	static List<Block> goneOn(List<Block> blocks, Grid table) {
		if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Row first) || !isHead(Cut.of(first.line()), table)) {
			return blocks;
		}
		List<Cut> run = lines(blocks, 0);
		AlignedColumns columns = columns(run);
		if (columns == null || columns.count() + 1 != table.columns.length) {
			return blocks;
		}
		List<Block> gone = new ArrayList<>(blocks.subList(run.size(), blocks.size()));
		gone.add(0, AlignedGrid.of(columns, new AlignedRows(List.of(), run, columns), false));
		return gone;
	}

	private static boolean isHead(Cut cut, Grid table) {
		List<String> words = table.row(0).stream().filter(cell -> !cell.isEmpty()).map(cell -> cell.lines().get(0).text()).toList();
		return cut.isRow() && cut.pieces().stream().map(Line::text).toList().equals(words);
	}

	/** The lines from one on that may be a table; none where that line is no row of one, or where there are too few. */
	private static List<Cut> run(List<Block> blocks, int from) {
		List<Cut> run = lines(blocks, from);
		return run.stream().filter(Cut::isRow).count() >= FEWEST_ROWS ? run : List.of();
	}

	private static List<Cut> lines(List<Block> blocks, int from) {
		List<Cut> run = new ArrayList<>();
		for (int i = from; i < blocks.size() && run.size() < MOST_LINES && blocks.get(i) instanceof Block.Row row; i++) {
			Cut cut = Cut.of(row.line());
			boolean close = run.isEmpty() || isClose(run.getLast(), cut);
			if (!close || !cut.isRow() && (run.isEmpty() || !fits(cut, run))) {
				break;
			}
			run.add(cut);
		}
		return run;
	}

	/** A heading behind a table stands further off than the lines of its cells, or is set in larger letters. */
	private static boolean isClose(Cut last, Cut cut) {
		double step = cut.y() - last.y();
		return cut.isRow() ? step < cut.line().size() * WIDEST_STEP
				: step < Math.max(cut.line().size(), last.line().size()) * WIDEST_LINE_STEP && cut.line().size() < last.line().size() * OTHER_SIZE;
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
			boolean between = piece.left() > left && (piece.right() < right || AlignedRows.areOne(run.getLast(), cut));
			boolean below = most == 1 || most == 0 && rows.size() < FEWEST_ROWS && between;
			if (!below || piece.right() - piece.left() > (right - left) / 2) {
				return false;
			}
		}
		return true;
	}

	/** The columns of a run; null where its pieces do not stand below each other. */
	private static AlignedColumns columns(List<Cut> run) {
		AlignedColumns columns = run.isEmpty() ? null : new AlignedColumns(run);
		int most = run.stream().mapToInt(cut -> cut.pieces().size()).max().orElse(0);
		boolean fit = columns != null && columns.count() >= Cut.FEWEST_COLUMNS && columns.count() <= most + 1
				// Words that stand in one column of what follows are no head of it.
				&& run.get(0).pieces().stream().anyMatch(piece -> columns.last(piece) > 0);
		return fit ? columns : null;
	}

	/**
	 * Whether what a page begins with is the first row of a table that goes on from the page before: words in the middle of their cells, in each
	 * column, and no line that has words of most.
	 */
	private static boolean isWholeRow(List<Block> above, Cut next, AlignedColumns columns) {
		if (above.isEmpty() || above.size() > MOST_ROW_LINES) {
			return false;
		}
		Set<Integer> filled = new HashSet<>();
		for (int i = 0; i < above.size(); i++) {
			if (!(above.get(i) instanceof Block.Row row)) {
				return false;
			}
			double below = i + 1 < above.size() && above.get(i + 1) instanceof Block.Row other ? other.line().y() : next.y();
			if (below - row.line().y() > row.line().size() * WIDEST_LINE_STEP) {
				return false;
			}
			for (Line piece : Cut.of(row.line()).pieces()) {
				if (columns.first(piece) != columns.last(piece)) {
					return false;
				}
				filled.add(columns.first(piece));
			}
		}
		return filled.size() == columns.count();
	}

	/** Lines right above a table that may be of its head, where this has more lines than most columns: each stands in a column. */
	private static List<Cut> before(List<Block> above, List<Cut> run, AlignedColumns columns) {
		List<Cut> before = new ArrayList<>();
		Cut next = run.get(0);
		for (int i = above.size() - 1; i >= 0 && before.size() < MOST_HEAD_LINES && above.get(i) instanceof Block.Row row; i--) {
			Cut cut = Cut.of(row.line());
			if (next.y() - cut.y() > next.line().size() * WIDEST_LINE_STEP || !cut.pieces().stream().allMatch(columns::holds)) {
				break;
			}
			before.add(0, cut);
			next = cut;
		}
		return before;
	}
}
