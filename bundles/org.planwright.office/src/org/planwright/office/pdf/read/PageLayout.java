package org.planwright.office.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.planwright.office.opc.Refused;

/** What stands where on a page: running text, tables, and what these hold. */
final class PageLayout {

	private PageLayout() {
	}

	/**
	 * The blocks of a page from top to bottom.
	 *
	 * @param signs what is printed on it
	 * @param grids the tables that are drawn on it, the largest first; what stands in them is put into their cells
	 * @throws Refused when it takes longer than the budget has
	 */
	static List<Block> of(List<Sign> signs, List<Grid> grids, Budget budget) throws IOException {
		List<Sign> free = new ArrayList<>();
		for (Sign sign : signs) {
			budget.look();
			Grid.Cell cell = cell(grids, sign.x() + sign.width() / 2, sign.middle());
			(cell == null ? free : cell.signs).add(sign);
		}
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < grids.size(); i++) {
			Grid grid = grids.get(i);
			if (grid.cells().stream().allMatch(cell -> cell.signs.isEmpty() && cell.inner.isEmpty())
					&& grids.subList(i + 1, grids.size()).stream().noneMatch(other -> other.left() >= grid.left() && other.right() <= grid.right() && other.top >= grid.top && other.bottom <= grid.bottom)) {
				continue;
			}
			Grid.Cell outer = cell(grids.subList(0, i), (grid.left() + grid.right()) / 2, (grid.top + grid.bottom) / 2);
			if (outer == null) {
				blocks.add(grid);
			} else {
				outer.inner.add(grid);
			}
		}
		blocks.sort(Comparator.comparingDouble(Block::top));
		List<Block> all = new ArrayList<>();
		List<Line> lines = Lines.of(free);
		int from = 0;
		// What is drawn across the page parts the text above it from the text below.
		for (Block grid : blocks) {
			int to = from;
			while (to < lines.size() && lines.get(to).top() <= grid.top()) {
				to++;
			}
			all.addAll(Columns.inOrder(lines.subList(from, to), budget));
			all.add(grid);
			from = to;
		}
		all.addAll(Columns.inOrder(lines.subList(from, lines.size()), budget));
		return AlignedTables.found(all, budget);
	}

	/** The smallest cell that holds a place; null for none. */
	static Grid.Cell cell(List<Grid> grids, double x, double y) {
		for (int i = grids.size() - 1; i >= 0; i--) {
			Grid grid = grids.get(i);
			if (x >= grid.left() && x <= grid.right() && y >= grid.top && y <= grid.bottom) {
				for (Grid.Cell cell : grid.cells()) {
					if (cell.holds(x, y)) {
						return cell;
					}
				}
			}
		}
		return null;
	}
}
