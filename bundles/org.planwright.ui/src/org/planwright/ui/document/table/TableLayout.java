package org.planwright.ui.document.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where the lines of a table run. Pixels from its upper left corner; column {@code c} lies between {@code xs[c]} and
 * {@code xs[c + 1]}, row {@code r} between {@code ys[r]} and {@code ys[r + 1]}.
 *
 * @param xs lines between columns, one more than columns
 * @param ys lines between rows, one more than rows
 */
public record TableLayout(int[] xs, int[] ys) {

	/**
	 * Lays a table out.
	 *
	 * @param grid    the cells
	 * @param measure measures their texts
	 * @param width   the width to fill
	 * @param padX    blank left and right of a text
	 * @param padY    blank above and below
	 */
	public static TableLayout of(TableGrid grid, CellMeasure measure, int width, int padX, int padY) {
		int[] columns = columnWidths(grid, measure, width, 2 * padX);
		int[] rows = rowHeights(grid, measure, columns, 2 * padX, 2 * padY);
		return new TableLayout(running(columns), running(rows));
	}

	private static int[] columnWidths(TableGrid grid, CellMeasure measure, int width, int pad) {
		int[] least = new int[grid.columns()];
		int[] natural = new int[grid.columns()];
		for (GridCell cell : grid.cells()) {
			int column = cell.column();
			least[column] = Math.max(least[column], measure.leastWidth(cell) + pad);
			natural[column] = Math.max(natural[column], measure.naturalWidth(cell) + pad);
		}
		int leastSum = Arrays.stream(least).sum();
		int naturalSum = Arrays.stream(natural).sum();
		int[] widths = least.clone();
		if (naturalSum <= width) {
			share(widths, IntStream.range(0, natural.length).map(i -> natural[i] - least[i]).toArray(), naturalSum - leastSum);
			share(widths, natural, width - naturalSum);
		} else if (leastSum < width) {
			share(widths, IntStream.range(0, natural.length).map(i -> natural[i] - least[i]).toArray(), width - leastSum);
		} else {
			share(widths, least, width - leastSum);
		}
		return widths;
	}

	/** Adds an amount, or takes one away when it is negative, in proportion to weights; what rounding leaves goes to the widest. */
	private static void share(int[] widths, int[] weights, int amount) {
		long sum = Arrays.stream(weights).asLongStream().sum();
		int left = amount;
		int widest = 0;
		for (int i = 0; i < widths.length; i++) {
			int part = sum == 0 ? 0 : (int) ((long) amount * weights[i] / sum);
			widths[i] += part;
			left -= part;
			widest = widths[i] > widths[widest] ? i : widest;
		}
		widths[widest] += left;
	}

	private static int[] rowHeights(TableGrid grid, CellMeasure measure, int[] columns, int padX, int padY) {
		int[] heights = new int[grid.rows()];
		for (GridCell cell : grid.cells()) {
			if (cell.rowSpan() == 1) {
				heights[cell.row()] = Math.max(heights[cell.row()], height(cell, measure, columns, padX, padY));
			}
		}
		for (GridCell cell : grid.cells()) {
			int there = IntStream.range(cell.row(), cell.row() + cell.rowSpan()).map(row -> heights[row]).sum();
			int lacking = height(cell, measure, columns, padX, padY) - there;
			for (int i = 0; i < cell.rowSpan() && lacking > 0; i++) {
				heights[cell.row() + i] += lacking / cell.rowSpan() + (i < lacking % cell.rowSpan() ? 1 : 0);
			}
		}
		return heights;
	}

	private static int height(GridCell cell, CellMeasure measure, int[] columns, int padX, int padY) {
		return measure.heightAt(cell, Math.max(1, columns[cell.column()] - padX)) + padY;
	}

	private static int[] running(int[] sizes) {
		int[] sums = new int[sizes.length + 1];
		for (int i = 0; i < sizes.length; i++) {
			sums[i + 1] = sums[i] + sizes[i];
		}
		return sums;
	}

	/** Width of the whole table. */
	public int width() {
		return xs[xs.length - 1];
	}

	/** Height of the whole table. */
	public int height() {
		return ys[ys.length - 1];
	}

	/** Left edge of a cell. */
	public int left(GridCell cell) {
		return xs[cell.column()];
	}

	/** Right edge of a cell. */
	public int right(GridCell cell) {
		return xs[cell.column() + 1];
	}

	/** Upper edge of a cell. */
	public int top(GridCell cell) {
		return ys[cell.row()];
	}

	/** Lower edge of a cell. */
	public int bottom(GridCell cell) {
		return ys[cell.row() + cell.rowSpan()];
	}

	/** The column at a distance from the left edge, clamped to those there are. */
	public int columnAt(int x) {
		return indexAt(xs, x);
	}

	/** The row at a distance from the upper edge, clamped to those there are. */
	public int rowAt(int y) {
		return indexAt(ys, y);
	}

	private static int indexAt(int[] edges, int value) {
		int found = Arrays.binarySearch(edges, value);
		return Math.clamp(found >= 0 ? found : -found - 2, 0, edges.length - 2);
	}
}
