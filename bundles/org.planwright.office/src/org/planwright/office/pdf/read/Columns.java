package org.planwright.office.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that is set in columns is read down the first and then down the next. Columns are parted by room that no line crosses; they are told from a
 * table by full lines of words.
 */
final class Columns {

	/** Room between columns, in sizes of the font. */
	private static final double GUTTER = 1.5;
	private static final int FEWEST_LINES = 5;
	/** Signs that a line of words has at least; the cells of tables have fewer. */
	private static final int FEWEST_SIGNS = 10;
	/** From one line to the next, in sizes of the font. */
	private static final double WIDEST_STEP = 3;

	/** Room without words, from left to right. */
	private record Gap(double left, double right) {
	}

	/** A line with what stands apart in it. */
	private record Parted(Line line, List<Line> pieces) {
	}

	private Columns() {
	}

	/** The lines of a page in the order in which they are read. */
	static List<Block> inOrder(List<Line> lines, Budget budget) throws IOException {
		List<Block> ordered = new ArrayList<>();
		List<Parted> parted = lines.stream().map(line -> new Parted(line, Lines.pieces(line, GUTTER))).toList();
		int i = 0;
		while (i < lines.size()) {
			budget.look();
			List<Gap> gutters = new ArrayList<>();
			int end = end(parted, i, gutters);
			if (end > i) {
				addColumns(parted.subList(i, end), gutters, ordered);
				i = end;
			} else {
				ordered.add(new Block.Row(lines.get(i++), null));
			}
		}
		return ordered;
	}

	/**
	 * Behind the last line of the columns that begin at a line; the line itself where none do.
	 *
	 * @param gutters is given what parts them
	 */
	private static int end(List<Parted> lines, int from, List<Gap> gutters) {
		List<Gap> common = gaps(lines.get(from));
		int i = from + 1;
		while (!common.isEmpty() && i < lines.size() && isNext(lines.get(i - 1).line(), lines.get(i).line())) {
			List<Gap> next = common(common, lines.get(i));
			if (next.isEmpty()) {
				break;
			}
			common = next;
			i++;
		}
		if (common.isEmpty() || i - from < FEWEST_LINES || !areWords(lines.subList(from, i), common)) {
			return from;
		}
		gutters.addAll(common);
		return i;
	}

	private static boolean isNext(Line line, Line next) {
		return next.y() - line.y() < next.size() * WIDEST_STEP;
	}

	private static List<Gap> gaps(Parted line) {
		List<Line> pieces = line.pieces();
		List<Gap> gaps = new ArrayList<>();
		for (int i = 1; i < pieces.size(); i++) {
			gaps.add(new Gap(pieces.get(i - 1).right(), pieces.get(i).left()));
		}
		return gaps;
	}

	/** What of some gaps a line leaves free; a line that ends before one, or begins behind it, leaves it as it is. */
	private static List<Gap> common(List<Gap> gaps, Parted line) {
		List<Gap> common = new ArrayList<>();
		for (Gap gap : gaps) {
			double left = gap.left();
			double right = gap.right();
			for (Line piece : line.pieces()) {
				if ((piece.left() + piece.right()) / 2 < (gap.left() + gap.right()) / 2) {
					left = Math.max(left, piece.right());
				} else {
					right = Math.min(right, piece.left());
				}
			}
			if (right - left >= line.line().size()) {
				common.add(new Gap(left, right));
			}
		}
		return common;
	}

	/** Whether lines of words stand beside each other in most lines, in every column. */
	private static boolean areWords(List<Parted> lines, List<Gap> gutters) {
		int beside = 0;
		int words = 0;
		for (Parted line : lines) {
			int[] signs = new int[gutters.size() + 1];
			for (Line piece : line.pieces()) {
				signs[column(piece, gutters)] += piece.length();
			}
			int filled = 0;
			int full = 0;
			for (int count : signs) {
				filled += count > 0 ? 1 : 0;
				full += count >= FEWEST_SIGNS ? 1 : 0;
			}
			beside += filled > 1 ? 1 : 0;
			words += filled > 1 && full == filled ? 1 : 0;
		}
		return beside >= FEWEST_LINES && words * 3 >= beside * 2;
	}

	private static int column(Line piece, List<Gap> gutters) {
		int column = 0;
		while (column < gutters.size() && piece.left() >= gutters.get(column).right() - 1) {
			column++;
		}
		return column;
	}

	private static void addColumns(List<Parted> lines, List<Gap> gutters, List<Block> ordered) {
		List<List<Line>> columns = new ArrayList<>();
		for (int i = 0; i <= gutters.size(); i++) {
			columns.add(new ArrayList<>());
		}
		for (Parted line : lines) {
			List<List<Sign>> signs = new ArrayList<>();
			columns.forEach(column -> signs.add(new ArrayList<>()));
			for (Line piece : line.pieces()) {
				signs.get(column(piece, gutters)).addAll(piece.signs());
			}
			for (int i = 0; i < signs.size(); i++) {
				if (!signs.get(i).isEmpty()) {
					columns.get(i).add(new Line(signs.get(i)));
				}
			}
		}
		for (List<Line> column : columns) {
			Area area = Area.of(column);
			column.forEach(line -> ordered.add(new Block.Row(line, area)));
		}
	}
}
