package org.planwright.core.reading.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.reading.source.PlacedText;

/**
 * A table before its columns have a meaning.
 *
 * @param layout how its cells were told apart
 * @param rows the rows; a single one that holds all cells where the layout is {@link Layout#FLOW}
 * @param firstLine first source line
 * @param lastLine last source line
 */
public record Grid(Layout layout, List<GridRow> rows, int firstLine, int lastLine) {

	/** How the cells of a table were told apart. */
	public enum Layout {
		/** By the document itself: every cell is there with the places that it takes. */
		CELLS,
		/** By tabs, bars or tags: every cell is there, empty ones included. */
		DELIMITED,
		/** By their places on the printed line: every cell is there, merged ones in the first of their rows. */
		ALIGNED,
		/** By runs of blanks: empty cells are lost, long names are broken over lines. */
		SPACED,
		/** One cell a line, nothing said about rows. */
		FLOW
	}

	public Grid {
		rows = List.copyOf(rows);
	}

	/** The number of cells that most rows have. */
	public int columns() {
		Map<Integer, Long> sizes = rows.stream().collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()));
		return sizes.entrySet().stream()
				.max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0);
	}

	/** Whether empty cells are there, too. */
	public boolean hasAllCells() {
		return layout == Layout.CELLS || layout == Layout.DELIMITED || layout == Layout.ALIGNED;
	}

	/** Some of its rows. */
	public Grid rows(int from, int to) {
		List<GridRow> some = rows.subList(from, to);
		return new Grid(layout, some, some.get(0).firstLine(), to == rows.size() ? lastLine : some.get(some.size() - 1).lastLine());
	}

	/** This table with the rows of another behind its own. */
	public Grid with(Grid more) {
		return new Grid(layout, Stream.concat(rows.stream(), more.rows.stream()).toList(), firstLine, more.lastLine);
	}

	/** Whether no row has more than one cell with words in it, as the frame of a box drawn as a table. */
	public boolean isSingleColumn() {
		return hasAllCells() && rows.stream().allMatch(row -> row.filled().size() <= 1 && row.cells().size() <= 2);
	}

	/** The rows as plain cells. */
	public List<List<PlacedText>> cells() {
		return rows.stream().map(GridRow::cells).toList();
	}
}
