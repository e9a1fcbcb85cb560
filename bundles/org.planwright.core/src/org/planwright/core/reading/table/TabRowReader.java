package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.source.PlacedText;

/** Tables with one row a line, the cells parted by tabs; a row whose cell was broken over lines is put together again. */
final class TabRowReader implements GridReader {

	private static final int LONGEST_GAP = 2;
	private static final int LONGEST_PIECE = 30;
	private static final int MOST_BREAKS = 4;

	@Override
	public Optional<Found> read(List<TextLine> lines, int from, Removals removals) {
		if (!isRow(lines.get(from))) {
			return Optional.empty();
		}
		List<List<PlacedText>> rows = new ArrayList<>();
		int end = from;
		int gap = 0;
		for (int i = from; i < lines.size() && gap <= LONGEST_GAP; i++) {
			TextLine line = lines.get(i);
			if (line.isBlank()) {
				// A page may end below the heads.
				gap += rows.size() == 1 && line.pageBreak() ? 0 : 1;
			} else if (isRow(line)) {
				rows.add(cells(line));
				end = i + 1;
				gap = 0;
			} else if (gap == 0 && isPiece(line) && i + 1 < lines.size() && (isRow(lines.get(i + 1)) || endsRow(rows, line, lines, i))) {
				rows.add(line.tabs() > 0 ? cells(line) : List.of(line.text()));
				end = i + 1;
			} else {
				break;
			}
		}
		if (!isTable(rows)) {
			return Optional.empty();
		}
		List<GridRow> joined = joinBroken(rows).stream().map(GridRow::new).toList();
		return Optional.of(new Found(new Grid(Grid.Layout.DELIMITED, joined, lines.get(from).number(), lines.get(end - 1).number()), end));
	}

	private static boolean isRow(TextLine line) {
		return line.words().indexOf('\t') >= 0;
	}

	/** A few words between two rows: a broken cell, or a category across the table. */
	private static boolean isPiece(TextLine line) {
		return line.text().length() <= LONGEST_PIECE && !Phrases.endsSentence(line.text()) && !line.words().startsWith("注");
	}

	/** A piece of a cell of the last row, followed by the rest of the row below it. */
	private static boolean endsRow(List<List<PlacedText>> rows, TextLine piece, List<TextLine> lines, int index) {
		return !rows.isEmpty() && index + 2 < lines.size() && isPiece(lines.get(index + 1)) && isRow(lines.get(index + 2)) && piece.tabs() > 0;
	}

	private static List<PlacedText> cells(TextLine line) {
		List<PlacedText> cells = new ArrayList<>();
		for (int i = 0; i < line.tabs(); i++) {
			cells.add(PlacedText.of("", line.number()));
		}
		int start = 0;
		String words = line.words();
		for (int i = 0; i <= words.length(); i++) {
			if (i == words.length() || words.charAt(i) == '\t') {
				cells.add(line.text().substring(start, i).strip());
				start = i + 1;
			}
		}
		return cells;
	}

	/** Three cells in two rows, or two cells in three rows: fewer can be a line of a letter. */
	private static boolean isTable(List<List<PlacedText>> rows) {
		long wide = rows.stream().filter(row -> row.size() >= 3).count();
		long narrow = rows.stream().filter(row -> row.size() >= 2).count();
		return wide >= 2 || narrow >= 3;
	}

	private static List<List<PlacedText>> joinBroken(List<List<PlacedText>> rows) {
		int columns = new Grid(Grid.Layout.DELIMITED, rows.stream().map(GridRow::new).toList(), 1, 1).columns();
		List<List<PlacedText>> joined = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			List<PlacedText> row = rows.get(i);
			while (row.size() > 1 && row.size() < columns && i + 1 < rows.size() && row.size() + rows.get(i + 1).size() - 1 <= columns
					&& row.size() + rows.get(i + 1).size() > 3 && completes(row, rows, i + 1, columns)) {
				row = join(row, rows.get(++i));
			}
			joined.add(row);
		}
		return joined;
	}

	/** Whether the next lines, a few at most, fill the row exactly. */
	private static boolean completes(List<PlacedText> row, List<List<PlacedText>> rows, int next, int columns) {
		int size = row.size();
		for (int i = next; i < rows.size() && i < next + MOST_BREAKS && rows.get(i).size() < columns; i++) {
			size += rows.get(i).size() - 1;
			if (size >= columns) {
				return size == columns;
			}
		}
		return false;
	}

	private static List<PlacedText> join(List<PlacedText> row, List<PlacedText> rest) {
		List<PlacedText> joined = new ArrayList<>(row.subList(0, row.size() - 1));
		joined.add(row.get(row.size() - 1).join(rest.get(0)));
		joined.addAll(rest.subList(1, rest.size()));
		return joined;
	}
}
