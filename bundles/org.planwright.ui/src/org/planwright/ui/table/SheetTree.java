package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.tree.ITreeRowModel;

/**
 * Tells NatTable which rows stand under which. Rows are folded in {@link SheetRows}, so NatTable has none to hide and is told of none.
 *
 * @param <R> what one row stands for
 */
final class SheetTree<R> implements ITreeRowModel<R> {

	private final SheetRows<R> rows;
	private final Consumer<Runnable> moving;

	/** @param moving runs what folds rows, and tells the sheet */
	SheetTree(SheetRows<R> rows, Consumer<Runnable> moving) {
		this.rows = rows;
		this.moving = moving;
	}

	@Override
	public int depth(int row) {
		return row < rows.count() ? rows.depth(row) : 0;
	}

	@Override
	public boolean hasChildren(int row) {
		return row < rows.count() && rows.hasChildren(row);
	}

	@Override
	public boolean isLeaf(int row) {
		return !hasChildren(row);
	}

	@Override
	public boolean isCollapsible(int row) {
		return hasChildren(row);
	}

	@Override
	public boolean isCollapsed(int row) {
		return row < rows.count() && rows.isFolded(row);
	}

	@Override
	public boolean isCollapsed(R object) {
		return isCollapsed(placeOf(object));
	}

	@Override
	public List<Integer> collapse(int row) {
		return move(() -> rows.setFolded(row, true));
	}

	@Override
	public List<Integer> collapse(R object) {
		return collapse(placeOf(object));
	}

	@Override
	public List<Integer> collapseAll() {
		return move(() -> rows.setAllFolded(true));
	}

	@Override
	public List<Integer> expand(int row) {
		return move(() -> rows.setFolded(row, false));
	}

	@Override
	public List<Integer> expand(R object) {
		return expand(placeOf(object));
	}

	@Override
	public List<Integer> expandAll() {
		return move(() -> rows.setAllFolded(false));
	}

	/** Sheets fold single rows or all; levels are not offered. */
	@Override
	public List<Integer> expandToLevel(int row, int level) {
		return expand(row);
	}

	@Override
	public List<Integer> expandToLevel(R object, int level) {
		return expand(object);
	}

	@Override
	public List<Integer> expandToLevel(int level) {
		return expandAll();
	}

	@Override
	public List<Integer> getChildIndexes(int parent) {
		return childrenOf(parent, Integer.MAX_VALUE);
	}

	@Override
	public List<Integer> getDirectChildIndexes(int parent) {
		return childrenOf(parent, 1);
	}

	@Override
	public List<R> getChildren(int parent) {
		return getChildIndexes(parent).stream().map(rows::get).toList();
	}

	@Override
	public List<R> getDirectChildren(int parent) {
		return getDirectChildIndexes(parent).stream().map(rows::get).toList();
	}

	private List<Integer> childrenOf(int parent, int levels) {
		List<Integer> found = new ArrayList<>();
		int depth = rows.depth(parent);
		for (int row = parent + 1; row < rows.count() && rows.depth(row) > depth; row++) {
			if (rows.depth(row) - depth <= levels) {
				found.add(row);
			}
		}
		return found;
	}

	private int placeOf(R object) {
		for (int row = 0; row < rows.count(); row++) {
			if (rows.get(row).equals(object)) {
				return row;
			}
		}
		return rows.count();
	}

	private List<Integer> move(Runnable change) {
		moving.accept(change);
		return List.of();
	}
}
