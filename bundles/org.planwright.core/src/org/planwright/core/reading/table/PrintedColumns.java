package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;

import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.table.GridRow.Span;

/**
 * The columns of a table that is printed as it looks: stretches of the line that are filled in some rows, between stretches that are blank
 * in all, or in all but one.
 *
 * <p>Converters count a Chinese character as one or as two; the count that puts every head into a column of its own is theirs.
 */
final class PrintedColumns {


	/** Columns of numbers, of categories, and of heads that stand above and below their line. */
	private static final int MOST_HEADLESS = 3;

	private final IntUnaryOperator width;
	private final List<Span> columns;

	private PrintedColumns(IntUnaryOperator width, List<Span> columns) {
		this.width = width;
		this.columns = columns;
	}

	/**
	 * The columns that some rows show.
	 *
	 * @param head the line of the heads, which is one of the rows
	 * @return empty where not every head has a column of its own
	 */
	static Optional<PrintedColumns> of(List<TextLine> rows, TextLine head) {
		PrintedColumns best = null;
		int fewest = Integer.MAX_VALUE;
		for (int strays = 0; strays <= 1; strays++) {
			for (IntUnaryOperator width : List.<IntUnaryOperator>of(c -> 1, PrintedColumns::width)) {
				PrintedColumns columns = new PrintedColumns(width, stretches(rows, width, strays));
				int headless = columns.headless(head);
				if (headless < 0 || headless > MOST_HEADLESS) {
					continue;
				}
				int joined = columns.joined(rows);
				if (joined < fewest || joined == fewest && headless < best.headless(head)) {
					best = columns;
					fewest = joined;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** How many words of the rows, parted by blanks, come into one column with others: few where the count of signs is the converter's. */
	private int joined(List<TextLine> rows) {
		return rows.stream().mapToInt(row -> pieces(row.words()).size() - (int) cells(row).stream().filter(Objects::nonNull).count()).sum();
	}

	/** How many columns have no head; -1 where two heads stand in one column. */
	private int headless(TextLine head) {
		int heads = pieces(head.words()).size();
		if (size() < heads || size() > TableHead.MOST_COLUMNS) {
			return -1;
		}
		return cells(head).stream().filter(Objects::nonNull).count() == heads ? size() - heads : -1;
	}

	int size() {
		return columns.size();
	}

	private static int width(int c) {
		return c < 0x2000 ? 1 : 2;
	}

	private static List<Span> stretches(List<TextLine> rows, IntUnaryOperator width, int strays) {
		int length = rows.stream().mapToInt(row -> row.indent() + row.words().chars().map(width).sum()).max().orElse(0);
		int[] filled = new int[length + 1];
		for (TextLine row : rows) {
			for (Span span : spans(row, width)) {
				for (int i = span.start(); i < span.end(); i++) {
					filled[i]++;
				}
			}
		}
		List<Span> stretches = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= length; i++) {
			boolean blank = i == length || filled[i] <= strays;
			if (!blank && start < 0) {
				start = i;
			} else if (blank && start >= 0) {
				stretches.add(new Span(start, i));
				start = -1;
			}
		}
		return stretches;
	}

	private static List<Span> spans(TextLine line, IntUnaryOperator width) {
		List<Span> spans = new ArrayList<>();
		for (int[] word : pieces(line.words())) {
			spans.add(span(line, word[0], word[1], width));
		}
		return spans;
	}

	private static Span span(TextLine line, int from, int to, IntUnaryOperator width) {
		int start = line.indent() + line.words().substring(0, from).chars().map(width).sum();
		return new Span(start, start + line.words().substring(from, to).chars().map(width).sum());
	}

	/** Offsets of the words between runs of blanks. */
	private static List<int[]> pieces(String words) {
		List<int[]> pieces = new ArrayList<>();
		Matcher run = SpacedReader.RUN.matcher(words);
		int start = 0;
		while (run.find()) {
			pieces.add(new int[] { start, run.start() });
			start = run.end();
		}
		pieces.add(new int[] { start, words.length() });
		return pieces;
	}

	/** The words of a line by columns; null where it has none in a column. Words over a gap between columns are cut at a blank in it. */
	List<PlacedText> cells(TextLine line) {
		List<PlacedText> cells = new ArrayList<>();
		columns.forEach(column -> cells.add(null));
		for (int[] piece : pieces(line.words())) {
			int from = piece[0];
			for (int at = from; at < piece[1]; at++) {
				if (line.words().charAt(at) == ' ' && partsColumns(span(line, from, at, width), span(line, at + 1, piece[1], width))) {
					put(cells, line, from, at);
					from = at + 1;
				}
			}
			put(cells, line, from, piece[1]);
		}
		return cells;
	}

	/** Whether what stands before a blank is all of one column, and what stands behind it begins in another one. */
	private boolean partsColumns(Span before, Span behind) {
		int column = columnOf(before);
		return columns.get(column).end() <= before.end() + 1 && column + 1 < columns.size() && behind.start() >= columns.get(column + 1).start() - 1;
	}

	private void put(List<PlacedText> cells, TextLine line, int from, int to) {
		int column = columnOf(span(line, from, to, width));
		PlacedText words = line.text().substring(from, to);
		cells.set(column, cells.get(column) == null ? words : cells.get(column).append(words, " "));
	}

	/** The column that a stretch shares most with, else the nearest one. */
	private int columnOf(Span words) {
		int best = 0;
		for (int i = 1; i < columns.size(); i++) {
			if (shared(words, columns.get(i)) > shared(words, columns.get(best))) {
				best = i;
			}
		}
		return best;
	}

	/** How much two stretches share; below 0 how far they are apart. */
	private static int shared(Span words, Span column) {
		return Math.min(words.end(), column.end()) - Math.max(words.start(), column.start());
	}
}
