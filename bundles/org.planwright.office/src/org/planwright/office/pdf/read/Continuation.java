package org.planwright.office.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.office.opc.Refused;

/** Makes one of tables and boxes that are printed over several pages. */
final class Continuation {

	private static final Pattern BOX = Pattern.compile("^专栏\\s?[一二三四五六七八九十\\d]");

	private final List<Page> pages;
	private final Losses losses;
	private final Budget budget;

	/**
	 * @param pages whose blocks are joined
	 * @param losses is told of rows that are taken for the rest of others
	 */
	Continuation(List<Page> pages, Losses losses, Budget budget) {
		this.pages = pages;
		this.losses = losses;
		this.budget = budget;
	}

	/**
	 * The blocks of all pages, where what a page's first table goes on with has it.
	 *
	 * @throws Refused when it takes longer than the budget has
	 */
	List<List<Block>> joined(List<List<Block>> all) throws IOException {
		List<List<Block>> joined = new ArrayList<>();
		List<Block> lastPage = null;
		for (List<Block> page : all) {
			budget.look();
			if (pages.get(joined.size()).isAside(page)) {
				joined.add(page);
				continue;
			}
			List<Block> blocks = new ArrayList<>(lastPage != null && !lastPage.isEmpty() && lastPage.getLast() instanceof Grid table && !table.isDrawn() ? AlignedTables.goneOn(page, table) : page);
			if (lastPage != null && !lastPage.isEmpty() && !blocks.isEmpty() && lastPage.getLast() instanceof Grid before && blocks.get(0) instanceof Grid next && before.isLike(next) && !(next.isFrame() && opensBox(next))) {
				lastPage.set(lastPage.size() - 1, join(before, next, pages.get(joined.size()).number()));
				blocks.remove(0);
			}
			joined.add(blocks);
			// A table may fill the whole page and go on.
			lastPage = blocks.isEmpty() && lastPage != null ? lastPage : blocks;
		}
		return joined;
	}

	/** Whether a frame opens with a title of its own, in the middle and in heavy letters, or with the number of a box. */
	private static boolean opensBox(Grid frame) {
		List<Line> lines = frame.cells().stream().flatMap(cell -> cell.lines().stream()).toList();
		if (lines.isEmpty()) {
			return false;
		}
		Line first = lines.get(0);
		double before = first.left() - frame.left();
		boolean centred = before > first.size() * 2 && Math.abs(before - (frame.right() - first.right())) < first.size();
		return centred && first.isBold() || BOX.matcher(first.text()).find();
	}

	private Grid join(Grid before, Grid next, int page) {
		int repeated = repeatedRows(before, next);
		if (repeated == 0 && !before.isDrawn() && takeRest(before, next, page)) {
			repeated = 1;
		}
		List<Grid.Cell> cells = new ArrayList<>(before.cells());
		int offset = before.rows() - repeated;
		boolean goesOn = repeated < next.rows() && (before.isFrame() || RestOfRow.is(before, next.row(repeated)));
		if (goesOn && !before.isFrame()) {
			losses.add(Losses.Kind.ROW_JOINED, page, next.row(repeated).stream().map(Continuation::words).filter(words -> !words.isEmpty()).findFirst().orElseThrow());
		}
		for (Grid.Cell cell : next.cells()) {
			if (cell.row < repeated) {
				continue;
			}
			Grid.Cell above = cell.row == repeated ? lastIn(before, cell) : null;
			if (above != null && (goesOn || isMerged(above, cell))) {
				above.goOn(cell);
				above.rows += goesOn ? cell.rows - 1 : cell.rows;
			} else {
				cells.add(cell.movedTo(cell.row + offset - (goesOn ? 1 : 0)));
			}
		}
		Grid joined = new Grid(before.columns, before.top, next.bottom, cells);
		return before.isDrawn() ? joined : joined.undrawn();
	}

	/** The number of rows that are printed again at the head of the next page. */
	private static int repeatedRows(Grid before, Grid next) {
		int rows = 0;
		while (rows < next.rows() - 1 && rows < before.rows() && isSame(before.row(rows), next.row(rows))) {
			rows++;
		}
		return rows;
	}

	/** Without lines, the rest of the last row stands below the head that is printed again, as if it were of it. */
	private boolean takeRest(Grid before, Grid next, int page) {
		List<Grid.Cell> head = before.row(0);
		List<Grid.Cell> again = next.row(0);
		for (Grid.Cell cell : again) {
			Grid.Cell first = head.stream().filter(other -> other.column <= cell.column && cell.column < other.column + other.columns).findFirst().orElse(null);
			if (first == null || !cell.isEmpty() && first.column == cell.column && !startsWith(cell.lines(), first.lines())) {
				return false;
			}
		}
		boolean told = false;
		for (Grid.Cell cell : again) {
			int said = head.stream().filter(other -> other.column == cell.column).mapToInt(other -> other.lines().size()).findFirst().orElse(0);
			Grid.Cell last = before.cells().stream().filter(other -> other.column == cell.column && other.row + other.rows == before.rows()).findFirst().orElse(null);
			if (last != null && cell.lines().size() > said) {
				if (!told) {
					losses.add(Losses.Kind.ROW_JOINED, page, cell.lines().get(said).text());
					told = true;
				}
				last.goOn(cell.rest(said));
			}
		}
		return true;
	}

	private static boolean startsWith(List<Line> lines, List<Line> first) {
		if (lines.size() < first.size()) {
			return false;
		}
		for (int i = 0; i < first.size(); i++) {
			if (!lines.get(i).text().equals(first.get(i).text())) {
				return false;
			}
		}
		return true;
	}

	private static boolean isSame(List<Grid.Cell> row, List<Grid.Cell> other) {
		if (row.size() != other.size() || row.stream().allMatch(Grid.Cell::isEmpty)) {
			return false;
		}
		for (int i = 0; i < row.size(); i++) {
			if (row.get(i).column != other.get(i).column || row.get(i).columns != other.get(i).columns || !words(row.get(i)).equals(words(other.get(i)))) {
				return false;
			}
		}
		return true;
	}

	private static String words(Grid.Cell cell) {
		StringBuilder words = new StringBuilder();
		cell.lines().forEach(line -> words.append(line.text()));
		return words.toString().replace(" ", "");
	}

	/** Whether a cell over several rows goes on: its words stand in one of its halves alone. */
	private static boolean isMerged(Grid.Cell above, Grid.Cell cell) {
		return (above.rows > 1 || cell.rows > 1) && above.isEmpty() != cell.isEmpty();
	}

	/** The cell of a table's last row that stands above another; null where none does. */
	static Grid.Cell lastIn(Grid grid, Grid.Cell cell) {
		return grid.cells().stream().filter(other -> other.column == cell.column && other.columns == cell.columns && other.row + other.rows == grid.rows()).findFirst().orElse(null);
	}
}
