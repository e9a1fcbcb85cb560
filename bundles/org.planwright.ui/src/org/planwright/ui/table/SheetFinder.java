package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.planwright.core.figure.Glyphs;

/**
 * Finds words in the cells that are seen, row by row.
 *
 * @param <R> what one row stands for
 */
public final class SheetFinder<R> {

	/**
	 * A cell in which the words stand.
	 *
	 * @param row    place among the rows that are seen; {@link #HEAD} for the head of the column
	 * @param column place among all columns of the sheet
	 */
	public record Hit(int row, int column) {

		boolean isHead() {
			return row == HEAD;
		}
	}

	/** The row of heads. */
	public static final int HEAD = -1;

	private final SheetRows<R> rows;
	private final List<? extends SheetColumn<R>> columns;

	public SheetFinder(SheetRows<R> rows, List<? extends SheetColumn<R>> columns) {
		this.rows = rows;
		this.columns = columns;
	}

	/**
	 * All hits, in reading order. Heads that stand upright are names of things as the cells of other sheets are, and are searched, too.
	 *
	 * @param shown places of the columns that are seen, from left to right
	 */
	public List<Hit> find(String words, boolean matchCase, int[] shown) {
		String wanted = folded(words, matchCase);
		List<Hit> hits = new ArrayList<>();
		Arrays.stream(shown).filter(column -> columns.get(column).isUpright() && folded(columns.get(column).title(), matchCase).contains(wanted))
				.forEach(column -> hits.add(new Hit(HEAD, column)));
		int[] searched = Arrays.stream(shown).filter(column -> columns.get(column).isSearched()).toArray();
		for (int row = 0; row < rows.count(); row++) {
			if (rows.isHeading(row)) {
				continue;
			}
			R line = rows.get(row);
			for (int column : searched) {
				if (folded(columns.get(column).text(line), matchCase).contains(wanted)) {
					hits.add(new Hit(row, column));
				}
			}
		}
		return hits;
	}

	private static String folded(String text, boolean matchCase) {
		return matchCase ? Glyphs.fold(text) : SheetFilter.fold(text);
	}
}
