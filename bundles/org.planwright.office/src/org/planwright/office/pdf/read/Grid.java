package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table that is drawn with lines, or whose cells stand below each other. */
final class Grid implements Block {

	/** A cell, with what stands in it. */
	static final class Cell {
		final int row;
		final int column;
		int rows;
		final int columns;
		final double left;
		final double right;
		final double top;
		final double bottom;
		final List<Sign> signs = new ArrayList<>();
		final List<Grid> inner = new ArrayList<>();
		private List<Block> content;

		Cell(int row, int column, int rows, int columns, double[] box) {
			this.row = row;
			this.column = column;
			this.rows = rows;
			this.columns = columns;
			this.left = box[0];
			this.right = box[1];
			this.top = box[2];
			this.bottom = box[3];
		}

		boolean holds(double x, double y) {
			return left <= x && x <= right && top <= y && y <= bottom;
		}

		/** What stands in it, from top to bottom. */
		List<Block> content() {
			if (content == null) {
				List<Block> blocks = new ArrayList<>(inner);
				Lines.of(signs).forEach(line -> blocks.add(new Row(line, null)));
				blocks.sort(Comparator.comparingDouble(Block::top));
				content = blocks;
			}
			return content;
		}

		List<Line> lines() {
			return content().stream().filter(Row.class::isInstance).map(block -> ((Row) block).line()).toList();
		}

		boolean isEmpty() {
			return content().isEmpty();
		}

		/** The same cell in another row, such as below those of an earlier page. */
		Cell movedTo(int otherRow) {
			Cell moved = new Cell(otherRow, column, rows, columns, new double[] { left, right, top, bottom });
			moved.content = content();
			return moved;
		}

		/** The same without its first lines. */
		Cell rest(int lines) {
			Cell rest = movedTo(row);
			rest.content = content().subList(lines, content().size());
			return rest;
		}

		/** Goes on with what another cell holds, which is printed on the next page. */
		void goOn(Cell next) {
			List<Block> all = new ArrayList<>(content());
			all.addAll(next.content());
			content = all;
		}
	}

	final double[] columns;
	final double top;
	final double bottom;
	private final List<Cell> cells;
	private boolean drawn = true;

	/**
	 * @param columns the edges of its columns, from left to right
	 * @param cells by rows, and in these by columns
	 */
	Grid(double[] columns, double top, double bottom, List<Cell> cells) {
		this.columns = columns;
		this.top = top;
		this.bottom = bottom;
		this.cells = new ArrayList<>(cells);
		this.cells.sort(Comparator.<Cell>comparingInt(cell -> cell.row).thenComparingInt(cell -> cell.column));
	}

	/** The same without lines: its words stand where they stand. */
	Grid undrawn() {
		drawn = false;
		return this;
	}

	boolean isDrawn() {
		return drawn;
	}

	@Override
	public double top() {
		return top;
	}

	double left() {
		return columns[0];
	}

	double right() {
		return columns[columns.length - 1];
	}

	double area() {
		return (right() - left()) * (bottom - top);
	}

	List<Cell> cells() {
		return cells;
	}

	int rows() {
		return cells.stream().mapToInt(cell -> cell.row + cell.rows).max().orElse(0);
	}

	List<Cell> row(int row) {
		return cells.stream().filter(cell -> cell.row == row).toList();
	}

	/** Whether it only draws a frame around words: no row has a second cell. */
	boolean isFrame() {
		return cells.stream().allMatch(cell -> cell.column == 0 && cell.columns == columns.length - 1);
	}

	/** Whether its columns are those of another, which is printed on the page before. */
	boolean isLike(Grid other) {
		if (columns.length != other.columns.length || drawn != other.drawn) {
			return false;
		}
		for (int i = 0; i < columns.length; i++) {
			double near = drawn ? GridFinder.NEAR : i + 1 < columns.length ? (columns[i + 1] - columns[i]) / 2 : Double.MAX_VALUE;
			if (Math.abs(columns[i] - other.columns[i]) > near) {
				return false;
			}
		}
		return true;
	}
}
