package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/**
 * The labels of categories in a table that is printed as it looks, by the height at which they stand on the page. There, a row is as high as its
 * cell of most lines; a converter gives it more lines where cells of two lines stand beside such of one.
 */
final class PrintedCategories {

	/** Labels up to this length, such as 创新发展, may fill their column and be whole. */
	private static final int LONGEST_WHOLE = 4;

	/**
	 * A label.
	 *
	 * @param line so many lines of its row stand above it
	 * @param alone whether nothing else stands on its line, which is between two others on the page
	 */
	private record Place(PlacedText words, int row, int line, boolean alone) {
	}

	/** A row: its lines, and those of each of its cells. */
	private static final class Row {
		private final int[] cells;
		private int lines;

		Row(int columns) {
			cells = new int[columns];
		}

		int height() {
			int most = 1;
			for (int lines : cells) {
				most = Math.max(most, lines);
			}
			return most;
		}
	}

	private final int column;
	private final List<Place> places = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();

	/** @param column where the labels stand; -1 where the table has none */
	PrintedCategories(int column) {
		this.column = column;
	}

	/** Begins a row with its first line or goes on with the next one. */
	void add(boolean first, List<PlacedText> cells) {
		if (first) {
			rows.add(new Row(cells.size()));
		}
		Row row = rows.getLast();
		PlacedText label = column < 0 ? null : cells.get(column);
		int words = 0;
		for (int i = 0; i < cells.size(); i++) {
			if (i != column && cells.get(i) != null) {
				row.cells[i]++;
				words++;
			}
		}
		if (label != null) {
			places.add(new Place(label, rows.size() - 1, row.lines, words == 0));
		}
		row.lines += words == 0 ? 0 : 1;
	}

	/** Leaves every label in the first of its rows alone. */
	void put(List<List<PlacedText>> table, boolean centred, boolean mayGoOn) {
		if (column < 0) {
			return;
		}
		List<CategoryLabels.Extent> extents = new ArrayList<>();
		double top = 0;
		for (Row row : rows) {
			extents.add(new CategoryLabels.Extent(top, top + row.height()));
			top += row.height();
		}
		CategoryLabels labels = new CategoryLabels();
		int widest = places.stream().mapToInt(place -> place.words().length()).max().orElse(0);
		for (int i = 0; i < places.size(); i++) {
			PlacedText words = places.get(i).words();
			CategoryLabels.Extent first = extent(places.get(i), extents);
			CategoryLabels.Extent last = first;
			while (i + 1 < places.size() && fills(places.get(i), widest) && extent(places.get(i + 1), extents).first() - last.first() <= 1) {
				i++;
				words = words.join(places.get(i).words());
				last = extent(places.get(i), extents);
			}
			labels.add(words, first.first(), last.last());
		}
		PlacedText[] first = labels.atFirst(extents, centred, mayGoOn);
		for (int i = 0; i < first.length; i++) {
			table.get(i).set(column, first[i]);
		}
	}

	/** Whether a label fills its column, so that it goes on in the line below. */
	private static boolean fills(Place place, int widest) {
		return widest > LONGEST_WHOLE && place.words().length() == widest;
	}

	private CategoryLabels.Extent extent(Place place, List<CategoryLabels.Extent> extents) {
		Row row = rows.get(place.row());
		double line = (double) row.height() / Math.max(1, row.lines);
		double top = extents.get(place.row()).first();
		if (place.alone()) {
			return new CategoryLabels.Extent(top + place.line() * line, top + place.line() * line);
		}
		double first = top + Math.clamp((place.line() + 0.5) * line - 0.5, 0, row.height() - 1);
		return new CategoryLabels.Extent(first, first + 1);
	}
}
