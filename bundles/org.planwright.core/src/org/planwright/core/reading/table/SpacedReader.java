package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.words.TableCaption;
import org.planwright.core.reading.source.PlacedText;

/**
 * Tables whose cells are parted by blanks, as converters of PDF print them: runs of blanks, or single ones below a head that is
 * understood.
 */
final class SpacedReader implements GridReader {

	/** What parts two cells; one blank may stand inside a cell. */
	static final Pattern RUN = Pattern.compile(" {2,}");
	private static final Pattern BLANK = Pattern.compile(" +");
	private static final int LONGEST_PIECE = 26;
	private static final int LONGEST_GAP = 2;
	private static final int LONGEST_ROW = 160;

	@Override
	public Optional<Found> read(List<TextLine> lines, int from, Removals removals) {
		TextLine first = lines.get(from);
		if (first.words().indexOf(' ') < 0 || first.words().indexOf('\t') >= 0 || first.text().length() > LONGEST_ROW) {
			return Optional.empty();
		}
		List<PlacedText> byRuns = split(first.text(), RUN);
		int runs = TableHead.understood(byRuns);
		int blanks = TableHead.understood(headsByBlanks(first.text()));
		if (runs >= 3 && runs >= blanks) {
			return rows(lines, from, RUN, 1);
		}
		if (blanks >= 4) {
			return rows(lines, from, BLANK, 1);
		}
		return byRuns.size() >= 3 && byRuns.stream().anyMatch(cell -> cell.length() > 1) ? rows(lines, from, RUN, 3) : Optional.empty();
	}

	private static Optional<Found> rows(List<TextLine> lines, int from, Pattern separator, int fewest) {
		List<GridRow> rows = new ArrayList<>();
		int end = from;
		int gap = 0;
		int wide = 0;
		for (int i = from; i < lines.size() && gap <= LONGEST_GAP; i++) {
			TextLine line = lines.get(i);
			if (line.isBlank()) {
				gap++;
				continue;
			}
			List<PlacedText> cells = line.text().length() > LONGEST_ROW ? List.of()
					: i == from && separator == BLANK ? headsByBlanks(line.text()) : split(line.text(), separator);
			boolean row = isRow(cells, separator);
			if (!row && !(isPiece(line) && rowFollows(lines, i, separator))) {
				break;
			}
			rows.add(new GridRow(row ? cells : split(line.text(), RUN), spans(line, row ? cells : split(line.text(), RUN))));
			wide += row ? 1 : 0;
			end = i + 1;
			gap = 0;
		}
		boolean table = fewest == 1 ? wide >= 3 : wide >= fewest;
		return table ? Optional.of(new Found(new Grid(Grid.Layout.SPACED, rows, lines.get(from).number(), lines.get(end - 1).number()), end))
				: Optional.empty();
	}

	/** The heads of a line parted by single blanks; a blank inside a head, as in 2020 年, parts nothing. */
	private static List<PlacedText> headsByBlanks(PlacedText line) {
		List<PlacedText> heads = new ArrayList<>();
		for (PlacedText word : split(line, BLANK)) {
			PlacedText last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
			if (last != null && HeadCell.of(word).isEmpty() && HeadCell.of(last.append(word, " ")).isPresent()) {
				heads.set(heads.size() - 1, last.append(word, " "));
			} else {
				heads.add(word);
			}
		}
		return heads;
	}

	/** Three cells make a row; where single blanks part them, most must look like the cells of a table. */
	private static boolean isRow(List<PlacedText> cells, Pattern separator) {
		if (cells.size() < 3) {
			return false;
		}
		if (separator == RUN) {
			return cells.stream().noneMatch(cell -> Phrases.endsSentence(cell) && cell.length() > 20);
		}
		long figures = cells.stream().map(cell -> new CellKind(cell.text())).filter(kind -> kind.isFigure() || kind.isUnit() || kind.isAttribute()).count();
		return figures >= 2 || TableHead.understood(cells) >= 3;
	}

	private static boolean isPiece(TextLine line) {
		return line.text().length() <= LONGEST_PIECE && !Phrases.endsSentence(line.text()) && !line.words().matches("^(?:注|备注|说明|资料来源).*")
				&& !TableCaption.isContinuation(line.text());
	}

	private static boolean rowFollows(List<TextLine> lines, int index, Pattern separator) {
		int seen = 0;
		for (int i = index + 1; i < lines.size() && seen < 2; i++) {
			TextLine line = lines.get(i);
			if (line.isBlank()) {
				if (i > index + 2) {
					return false;
				}
				continue;
			}
			seen++;
			if (line.text().length() <= LONGEST_ROW && isRow(split(line.text(), separator), separator)) {
				return true;
			}
			if (!isPiece(line)) {
				return false;
			}
		}
		return false;
	}

	/** Where each cell stands on the line. Blanks do not count: a cell may have been put together with fewer of them. */
	private static List<GridRow.Span> spans(TextLine line, List<PlacedText> cells) {
		List<GridRow.Span> spans = new ArrayList<>();
		String words = line.words();
		int offset = 0;
		int column = line.indent();
		for (PlacedText cell : cells) {
			int start = cell.isEmpty() ? offset : skipBlanks(words, offset);
			int end = start;
			for (int left = letters(cell); left > 0; left--) {
				end = skipBlanks(words, end) + 1;
			}
			column += width(words.substring(offset, start));
			int width = width(words.substring(start, end));
			spans.add(new GridRow.Span(column, column + width));
			column += width;
			offset = end;
		}
		return spans;
	}

	private static int letters(PlacedText cell) {
		return (int) cell.text().chars().filter(c -> c != ' ').count();
	}

	private static int skipBlanks(String words, int from) {
		int to = from;
		while (to < words.length() && words.charAt(to) == ' ') {
			to++;
		}
		return to;
	}

	private static int width(String words) {
		return words.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
	}

	static List<PlacedText> split(PlacedText text, Pattern separator) {
		List<PlacedText> cells = new ArrayList<>();
		Matcher matcher = separator.matcher(text);
		int start = 0;
		while (matcher.find()) {
			cells.add(text.substring(start, matcher.start()));
			start = matcher.end();
		}
		cells.add(text.substring(start));
		return cells;
	}
}
