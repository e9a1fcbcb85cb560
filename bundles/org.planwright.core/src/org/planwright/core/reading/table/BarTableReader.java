package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.source.PlacedText;

/** Tables drawn with bars: Markdown's pipe tables, and the grid tables of converters with {@code +---+} between the rows. */
final class BarTableReader implements GridReader {

	private static final Pattern RULE = Pattern.compile("^[|+]?\\s*:?[-=—]{1,}:?\\s*(?:[|+]\\s*:?[-=—]{1,}:?\\s*)*[|+]?$|^[|+](?=.*-{2,})[|+:=\\-\\s]*$");
	/** A bar with blanks around it parts cells; one without may be part of a word. */
	private static final Pattern BARE = Pattern.compile("\\S \\|(?: |$)");
	private static final int FEWEST_BARE = 3;
	private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

	@Override
	public Optional<Found> read(List<TextLine> lines, int from, Removals removals) {
		if (!isRow(lines, from)) {
			return isBareRow(lines.get(from)) ? readBare(lines, from, removals) : Optional.empty();
		}
		boolean drawn = lines.get(from).words().startsWith("+");
		List<GridRow> rows = new ArrayList<>();
		List<PlacedText> open = new ArrayList<>();
		int end = from;
		int i = from;
		for (; i < lines.size() && (isRow(lines, i) || mayGo(lines, i)); i++) {
			TextLine line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			end = i + 1;
			if (RULE.matcher(line.words()).matches()) {
				removals.add(line.text(), Reason.TABLE_RULE);
				close(open, rows);
			} else if (drawn) {
				extend(open, cells(line, removals));
			} else {
				rows.add(new GridRow(cells(line, removals)));
			}
		}
		close(open, rows);
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new Found(new Grid(Grid.Layout.DELIMITED, rows, lines.get(from).number(), lines.get(end - 1).number()), end));
	}

	/** Rows whose cells are only parted by bars, without one at either end: an empty first cell leaves a bar at the beginning. */
	private static Optional<Found> readBare(List<TextLine> lines, int from, Removals removals) {
		int bars = bars(lines.get(from));
		List<GridRow> rows = new ArrayList<>();
		int end = from;
		for (int i = from; i < lines.size() && (bars(lines.get(i)) > 0 || lines.get(i).isBlank() && i + 1 < lines.size() && bars(lines.get(i + 1)) > 0); i++) {
			TextLine line = lines.get(i);
			if (!line.isBlank() && Math.abs(bars(line) - bars) > 1) {
				break;
			}
			if (!line.isBlank() && RULE.matcher(line.words()).matches()) {
				removals.add(line.text(), Reason.TABLE_RULE);
				end = i + 1;
			} else if (!line.isBlank()) {
				rows.add(new GridRow(bareCells(line, removals)));
				end = i + 1;
			}
		}
		return rows.size() < FEWEST_BARE ? Optional.empty()
				: Optional.of(new Found(new Grid(Grid.Layout.DELIMITED, rows, lines.get(from).number(), lines.get(end - 1).number()), end));
	}

	private static boolean isBareRow(TextLine line) {
		return bars(line) > 1 && BARE.matcher(line.words()).find();
	}

	private static int bars(TextLine line) {
		return line.words().indexOf('|') < 0 ? 0 : (int) line.words().chars().filter(c -> c == '|').count();
	}

	private static List<PlacedText> bareCells(TextLine line, Removals removals) {
		List<PlacedText> cells = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= line.words().length(); i++) {
			if (i == line.words().length() || line.words().charAt(i) == '|') {
				cells.add(paragraphs(line.text().substring(start, i), removals));
				start = i + 1;
			}
		}
		removals.add(line.number(), "|".repeat(cells.size() - 1), Reason.TABLE_RULE);
		return cells;
	}

	private static boolean isRow(List<TextLine> lines, int index) {
		String words = lines.get(index).words();
		if (words.startsWith("|")) {
			return words.length() > 1 && (words.indexOf('|', 1) > 0 || RULE.matcher(words).matches());
		}
		return words.startsWith("+") && RULE.matcher(words).matches() && words.length() > 3;
	}

	/** A blank line between two rows: some converters set one. Between two rules it parts two drawn tables. */
	private static boolean mayGo(List<TextLine> lines, int index) {
		return lines.get(index).isBlank() && index + 1 < lines.size() && isRow(lines, index + 1)
				&& !(isBorder(lines.get(index - 1)) && isBorder(lines.get(index + 1)));
	}

	private static boolean isBorder(TextLine line) {
		return line.words().startsWith("+");
	}

	private static List<PlacedText> cells(TextLine line, Removals removals) {
		List<PlacedText> cells = new ArrayList<>();
		String words = line.words();
		int bars = 0;
		int start = words.startsWith("|") ? 1 : 0;
		for (int i = start; i <= words.length(); i++) {
			boolean last = i == words.length();
			if (last || words.charAt(i) == '|') {
				bars += last ? 0 : 1;
				if (!last || start < words.length() && !words.substring(start).isBlank()) {
					cells.add(paragraphs(line.text().substring(start, i), removals));
				}
				start = i + 1;
			}
		}
		removals.add(line.number(), "|".repeat(bars + (words.startsWith("|") ? 1 : 0)), Reason.TABLE_RULE);
		return cells;
	}

	/** Breaks inside a cell become line feeds. */
	static PlacedText paragraphs(PlacedText cell, Removals removals) {
		Matcher breaks = BREAK.matcher(cell);
		PlacedText text = null;
		int start = 0;
		while (breaks.find()) {
			text = glued(text, cell.substring(start, breaks.start()).strip());
			start = breaks.end();
			removals.add(cell.lineAt(breaks.start()), breaks.group(), Reason.MARKUP);
		}
		return glued(text, cell.substring(start).strip());
	}

	private static PlacedText glued(PlacedText text, PlacedText next) {
		return text == null ? next : next.length() == 0 ? text : text.append(next, "\n");
	}

	/** Goes on with the cells of a drawn row; an empty line in a cell parts two paragraphs. */
	private static void extend(List<PlacedText> open, List<PlacedText> cells) {
		for (int i = 0; i < cells.size(); i++) {
			PlacedText more = cells.get(i);
			if (i >= open.size()) {
				open.add(more);
			} else if (more.length() == 0) {
				PlacedText cell = open.get(i);
				boolean ended = cell.length() == 0 || cell.charAt(cell.length() - 1) == '\n';
				open.set(i, ended ? cell : cell.append(PlacedText.of("", cell.lastLine()), "\n"));
			} else {
				PlacedText cell = open.get(i);
				open.set(i, cell.length() == 0 ? more : cell.join(more));
			}
		}
	}

	private static void close(List<PlacedText> open, List<GridRow> rows) {
		if (!open.isEmpty()) {
			rows.add(new GridRow(open.stream().map(PlacedText::strip).toList()));
			open.clear();
		}
	}
}
