package org.planwright.core.reading.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.words.Phrases;

/**
 * Finds which lines of a printed table make up each of its rows. A row has one line with its figures; a long name takes further ones, above and
 * below it where cells are centred, else below it.
 */
final class RowBlocks {

	/**
	 * A line of the table.
	 *
	 * @param cells its words by columns; empty where there are none
	 * @param figures whether it bears the figures of a row
	 * @param apart whether a blank line stands before it
	 */
	record Line(List<String> cells, boolean figures, boolean apart) {
	}

	private static final double NAMELESS = 10;
	private static final double OPEN_BRACKET = 1.5;
	private static final double APART = 0.6;
	private static final double UNEVEN = 1;
	private static final double ABOVE_THE_FIRST = 3;

	private final int name;
	private final List<Line> lines;
	private final int[] rows;

	private RowBlocks(int name, List<Line> lines) {
		this.name = name;
		this.lines = lines;
		rows = IntStream.range(0, lines.size()).filter(i -> lines.get(i).figures()).toArray();
	}

	/**
	 * The rows of a table.
	 *
	 * @param first for every row the first of its lines
	 * @param centred whether long rows show that cells stand in the middle of their rows
	 */
	record Rows(int[] first, boolean centred) {
	}

	/**
	 * Finds them.
	 *
	 * @param name the column of names
	 * @param lines of which one bears figures at least
	 */
	static Rows of(int name, List<Line> lines) {
		RowBlocks blocks = new RowBlocks(name, lines);
		Parting centred = blocks.part(true);
		Parting hanging = blocks.part(false);
		return new Rows(centred.cost() <= hanging.cost() ? centred.first() : hanging.first(), centred.cost() < hanging.cost());
	}

	/** The first line of every row, and how little they look like rows. */
	private record Parting(int[] first, double cost) {
	}

	/** The best of all partings, from the first row to the last. */
	private Parting part(boolean centred) {
		int n = rows.length;
		// By row and by where the next one begins.
		double[][] best = new double[n][lines.size() + 1];
		int[][] from = new int[n][lines.size() + 1];
		for (int row = 0; row < n; row++) {
			Arrays.fill(best[row], Double.MAX_VALUE);
			int last = row + 1 < n ? rows[row + 1] : lines.size();
			int lowest = row == 0 ? 0 : rows[row - 1] + 1;
			for (int end = row + 1 < n ? rows[row] + 1 : lines.size(); end <= last; end++) {
				for (int start = lowest; start <= (row == 0 ? 0 : rows[row]); start++) {
					double before = row == 0 ? 0 : best[row - 1][start];
					double total = before == Double.MAX_VALUE ? before : before + cost(start, rows[row], end, centred);
					if (total < best[row][end]) {
						best[row][end] = total;
						from[row][end] = start;
					}
				}
			}
		}
		int[] first = new int[n];
		int end = lines.size();
		for (int row = n - 1; row >= 0; row--) {
			first[row] = from[row][end];
			end = first[row];
		}
		return new Parting(first, best[n - 1][lines.size()]);
	}

	private double cost(int start, int row, int end, boolean centred) {
		int above = row - start;
		int below = end - row - 1;
		double cost = centred ? Math.abs(above - below) * UNEVEN : above * ABOVE_THE_FIRST;
		for (int i = start + 1; i < end; i++) {
			cost += lines.get(i).apart() ? APART : 0;
		}
		cost += IntStream.range(start, end).allMatch(i -> isNameless(i)) ? NAMELESS : 0;
		// Figures without a name stand between two lines of it.
		cost += isNameless(row) ? !centred ? NAMELESS : above == 0 || below == 0 ? UNEVEN : 0 : 0;
		for (int column = 0; column < lines.get(row).cells().size(); column++) {
			cost += isOpen(start, end, column) ? OPEN_BRACKET : 0;
		}
		return cost;
	}

	private boolean isNameless(int line) {
		return lines.get(line).cells().get(name).isEmpty();
	}

	/** Whether a bracket of a cell is opened and not closed, or the other way round. */
	private boolean isOpen(int start, int end, int column) {
		int open = 0;
		for (int i = start; i < end; i++) {
			String words = Glyphs.fold(lines.get(i).cells().get(column));
			open += Phrases.count(words, '(') - Phrases.count(words, ')');
		}
		return open != 0;
	}
}
