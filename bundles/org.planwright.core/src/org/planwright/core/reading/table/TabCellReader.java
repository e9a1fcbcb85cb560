package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.words.TableCaption;
import org.planwright.core.reading.source.PlacedText;

/**
 * Tables with one cell a line, each behind a tab, rows parted by blank lines: what word processors print as plain text. A line with
 * nothing but a tab is an empty cell; a line without a tab goes on with the cell before.
 */
final class TabCellReader implements GridReader {

	private static final int FEWEST_CELLS = 8;
	private static final int LONGEST_CELL = 60;
	private static final int LONGEST_PIECE = 30;

	/** Up to this line cells were looked at and found to be no table. */
	private int rejected;

	@Override
	public Optional<Found> read(List<TextLine> lines, int from, Removals removals) {
		if (from < rejected || !isCell(lines.get(from), 0)) {
			return Optional.empty();
		}
		List<List<PlacedText>> rows = new ArrayList<>();
		List<PlacedText> row = new ArrayList<>();
		int end = from;
		boolean rowEnds = false;
		int count = 0;
		for (int i = from; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			if (isCell(line, count) || line.isEmptyCell()) {
				if (rowEnds && !row.isEmpty()) {
					rows.add(row);
					row = new ArrayList<>();
				}
				row.add(line.text());
				count++;
				rowEnds = false;
				end = line.isBlank() ? end : i + 1;
			} else if (line.isBlank()) {
				rowEnds = true;
			} else if (!row.isEmpty() && goesOn(lines, i)) {
				row.set(row.size() - 1, row.get(row.size() - 1).join(line.text()));
				rowEnds = false;
				end = i + 1;
			} else {
				break;
			}
		}
		rows.add(row);
		Optional<Found> found = table(rows, lines.get(from).number(), lines.get(end - 1).number(), end);
		rejected = found.isEmpty() ? end : rejected;
		return found;
	}

	private static boolean isCell(TextLine line, int cellsBefore) {
		return line.tabs() > 0 && !line.isBlank() && line.words().indexOf('\t') < 0 && BoxCaption.of(line.text()).isEmpty()
				&& (line.text().length() <= LONGEST_CELL || cellsBefore >= FEWEST_CELLS && !Phrases.holdsSentence(line.text()));
	}

	private static int columns(List<List<PlacedText>> rows) {
		return new Grid(Grid.Layout.DELIMITED, rows.stream().map(GridRow::new).toList(), 1, 1).columns();
	}

	/** A blank line inside a row cuts its last cells off. */
	private static void joinBroken(List<List<PlacedText>> rows, int columns) {
		for (int i = 0; i + 1 < rows.size(); i++) {
			List<PlacedText> rest = rows.get(i + 1);
			if (rest.size() * 2 < columns && rows.get(i).size() + rest.size() == columns) {
				List<PlacedText> whole = new ArrayList<>(rows.get(i));
				whole.addAll(rest);
				rows.set(i, whole);
				rows.remove(i + 1);
			}
		}
	}

	private static boolean goesOn(List<TextLine> lines, int index) {
		TextLine line = lines.get(index);
		if (line.text().length() > LONGEST_PIECE || line.words().startsWith("注") || line.words().indexOf('\t') >= 0
				|| TableCaption.isContinuation(line.text()) || TableCaption.of(line.text()).isPresent()) {
			return false;
		}
		for (int i = index + 1; i < lines.size() && i < index + 4; i++) {
			if (lines.get(i).tabs() > 0) {
				return isCell(lines.get(i), FEWEST_CELLS) || lines.get(i).isEmptyCell();
			}
			if (!lines.get(i).isBlank()) {
				return false;
			}
		}
		return false;
	}

	private static Optional<Found> table(List<List<PlacedText>> rows, int first, int last, int end) {
		while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(cell -> cell.length() == 0)) {
			rows.remove(rows.size() - 1);
		}
		int cells = rows.stream().mapToInt(List::size).sum();
		if (cells < FEWEST_CELLS) {
			return Optional.empty();
		}
		int columns = columns(rows);
		joinBroken(rows, columns);
		Grid grid = new Grid(Grid.Layout.DELIMITED, rows.stream().map(GridRow::new).toList(), first, last);
		long even = rows.stream().filter(row -> Math.abs(row.size() - columns) <= 1).count();
		if (columns >= 2 && rows.size() >= 3 && even * 10 >= rows.size() * 6) {
			return Optional.of(new Found(grid, end));
		}
		List<PlacedText> flow = rows.stream().flatMap(List::stream).filter(cell -> cell.length() > 0).toList();
		boolean headed = flow.stream().limit(12).filter(cell -> HeadCell.of(cell).isPresent()).count() >= 4;
		return headed ? Optional.of(new Found(new Grid(Grid.Layout.FLOW, List.of(new GridRow(flow)), first, last), end)) : Optional.empty();
	}
}
