package org.planwright.office.pdf.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the rest of a row, which a page's first row may be, from a row of its own that says little, such as a category or one without figures.
 *
 * <p>What goes on is words that had no room: on the line above, or, where no name says that a row begins, below the lines of a long text. A
 * figure, a serial number or a short name never goes on.
 */
final class RestOfRow {

	private static final Pattern COUNTED = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．](?!\\d)");
	private static final Pattern FIGURE = Pattern.compile("^[^\\p{IsHan}\\p{IsLatin}]*\\d[^\\p{IsHan}\\p{IsLatin}]*$");

	private final Grid before;
	private final List<Grid.Cell> row;

	private RestOfRow(Grid before, List<Grid.Cell> row) {
		this.before = before;
		this.row = row;
	}

	/** Whether the first row of a page goes on with the last one of the page before. */
	static boolean is(Grid before, List<Grid.Cell> row) {
		return new RestOfRow(before, row).isRest();
	}

	private boolean isRest() {
		long filled = row.stream().filter(cell -> !cell.isEmpty()).count();
		if (filled == 0 || filled * 2 > row.size() || row.stream().anyMatch(cell -> Continuation.lastIn(before, cell) == null)) {
			return false;
		}
		int naming = naming();
		boolean named = naming < 0 || row.stream().anyMatch(cell -> cell.column <= naming && naming < cell.column + cell.columns && !cell.isEmpty());
		return row.stream().filter(cell -> !cell.isEmpty()).allMatch(cell -> goesOn(Continuation.lastIn(before, cell), cell, named));
	}

	/** The first column that every row has something in, which is what its rows are known by; -1 for none. */
	private int naming() {
		for (int column = 0; column < before.columns.length - 1; column++) {
			int place = column;
			List<Grid.Cell> cells = before.cells().stream().filter(cell -> cell.column == place).toList();
			if (cells.size() == before.rows() && cells.stream().noneMatch(Grid.Cell::isEmpty)) {
				return column;
			}
		}
		return -1;
	}

	private boolean goesOn(Grid.Cell above, Grid.Cell cell, boolean named) {
		List<Line> said = above.lines();
		if (said.isEmpty() || cell.lines().isEmpty()) {
			return false;
		}
		Line next = cell.lines().get(0);
		if (COUNTED.matcher(next.text()).find() && named || FIGURE.matcher(next.text()).matches()) {
			return false;
		}
		return !named && said.size() > 1 || area(above).isFilled(said.getLast(), next);
	}

	/** Where words of a column are set. */
	private Area area(Grid.Cell cell) {
		List<Line> beside = before.cells().stream().filter(other -> other.column == cell.column && other.columns == cell.columns).flatMap(other -> other.lines().stream()).toList();
		return before.isDrawn() ? Area.within(cell.left, cell.right, beside) : Area.of(beside);
	}
}
