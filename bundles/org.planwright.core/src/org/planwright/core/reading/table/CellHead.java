package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.table.GridRow.Cover;
import org.planwright.core.reading.table.GridRow.Span;

/** Reads the head of a table of indicators whose cells have places: what stands above a column in several rows is one head. */
final class CellHead {

	private static final int HIGHEST = 4;

	private CellHead() {
	}

	/**
	 * Reads the head of a table.
	 *
	 * @param lastYear last year of the plan's period; 0 when unknown
	 * @return the head, its spans being columns of the grid; empty where the table is no table of indicators
	 */
	static Optional<TableHead> of(Grid grid, int lastYear) {
		List<GridRow> rows = grid.rows();
		for (int skip = 0; skip < Math.min(2, rows.size()); skip++) {
			if (rows.get(skip).covers().size() > TableHead.MOST_COLUMNS * 2) {
				return Optional.empty();
			}
			int height = height(rows, skip);
			Optional<TableHead> head = read(rows, skip, height, lastYear);
			if (head.isPresent() || rows.get(skip).filled().size() > 1) {
				return head;
			}
		}
		return Optional.empty();
	}

	/** Heads beside one that takes several rows take as many; without such a cell the words of the second row decide. */
	private static int height(List<GridRow> rows, int first) {
		int merged = rows.get(first).own().stream().mapToInt(Cover::below).max().orElse(1);
		if (merged == 1 && first + 1 < rows.size() && TableHead.isSecondLine(rows.get(first + 1).cells())) {
			merged = 2;
		}
		return Math.min(Math.min(HIGHEST, merged), rows.size() - first);
	}

	private static Optional<TableHead> read(List<GridRow> rows, int first, int height, int lastYear) {
		List<PlacedText> heads = new ArrayList<>();
		List<Span> spans = new ArrayList<>();
		List<Cover> lowest = rows.get(first + height - 1).covers();
		for (int column = 0; column < lowest.size();) {
			Cover cover = lowest.get(column);
			heads.add(words(rows, first, height, column));
			spans.add(new Span(column, Math.max(column + 1, cover.end())));
			column = Math.max(column + 1, cover.end());
		}
		return TableHead.understood(heads) < TableHead.FEWEST_HEADS ? Optional.empty() : TableHead.settle(heads, lastYear, first + height, spans);
	}

	/** What stands above a column, from the widest head to the narrowest. */
	private static PlacedText words(List<GridRow> rows, int first, int height, int column) {
		PlacedText words = null;
		PlacedText before = null;
		for (int row = first; row < first + height; row++) {
			PlacedText cell = rows.get(row).covers().get(column).words();
			words = cell == before ? words : TableHead.combine(words, cell);
			before = cell;
		}
		return words;
	}
}
