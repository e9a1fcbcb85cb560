package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rows of a source are seen, and in which order: filtered, sorted, folded. While nothing of that is asked for, rows are passed
 * through one by one and nothing is kept for them, however many there are.
 *
 * @param <R> what one row stands for
 */
public final class SheetRows<R> {

	private final List<? extends SheetColumn<R>> columns;
	private RowSource<R> source;
	private SheetFilter filter = SheetFilter.NONE;
	private SheetSort sort;

	/** Folded rows by key; while a filter is on, another set, so that every match is seen at first and the user's folds return. */
	private final Set<Object> folded = new HashSet<>();
	private final Set<Object> foldedInFilter = new HashSet<>();

	/** Places in the source of the rows that are seen; null when all are, in their printed order. */
	private int[] seen;
	private boolean tree;

	public SheetRows(List<? extends SheetColumn<R>> columns, RowSource<R> source) {
		this.columns = columns;
		this.source = source;
		tree = isTree(source);
	}

	private static boolean isTree(RowSource<?> rows) {
		for (int index = 0; index < rows.size(); index++) {
			if (rows.depth(index) > 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether any row stands under another. */
	public boolean isTree() {
		return tree;
	}

	/** How many rows are seen. */
	public int count() {
		return seen == null ? source.size() : seen.length;
	}

	/** The row seen at a place from 0. */
	public R get(int row) {
		return source.get(inSource(row));
	}

	/** How many rows there are, seen or not. */
	public int total() {
		return source.size();
	}

	/** How many rows that are no headings are seen. */
	public int countBare() {
		int bare = 0;
		for (int row = 0; row < count(); row++) {
			bare += isHeading(row) ? 0 : 1;
		}
		return bare;
	}

	/** The place from 0 at which a row is seen; -1 when it is filtered out, folded away or not in the source. */
	public int find(Object key) {
		for (int row = 0; row < count(); row++) {
			if (source.key(inSource(row)).equals(key)) {
				return row;
			}
		}
		return -1;
	}

	/** What a seen row is remembered by. */
	public Object key(int row) {
		return source.key(inSource(row));
	}

	/** How deep a seen row stands. */
	public int depth(int row) {
		return source.depth(inSource(row));
	}

	/** Whether a seen row only heads those under it. */
	public boolean isHeading(int row) {
		return source.isHeading(inSource(row));
	}

	/** Whether rows stand under a seen row, shown or not. */
	public boolean hasChildren(int row) {
		int index = inSource(row);
		return index + 1 < source.size() && source.depth(index + 1) > source.depth(index);
	}

	/** Whether what stands under a seen row is folded away. */
	public boolean isFolded(int row) {
		return folds().contains(key(row));
	}

	/** Folds what stands under a seen row away, or shows it again. */
	public void setFolded(int row, boolean fold) {
		if (fold ? folds().add(key(row)) : folds().remove(key(row))) {
			arrange();
		}
	}

	/** Folds every row that others stand under, or none. */
	public void setAllFolded(boolean fold) {
		folds().clear();
		for (int index = 0; fold && index + 1 < source.size(); index++) {
			if (source.depth(index + 1) > source.depth(index)) {
				folds().add(source.key(index));
			}
		}
		arrange();
	}

	/** Unfolds whatever hides a row; it stays unseen when the filter hides it. */
	public void unfoldTo(Object key) {
		List<Object> above = new ArrayList<>();
		for (int index = 0; index < source.size(); index++) {
			while (above.size() > source.depth(index)) {
				above.removeLast();
			}
			if (source.key(index).equals(key)) {
				if (folds().removeAll(new HashSet<>(above))) {
					arrange();
				}
				return;
			}
			above.add(source.key(index));
		}
	}

	/** Which rows pass. */
	public SheetFilter filter() {
		return filter;
	}

	/** Shows only rows that pass, with those that they stand under. */
	public void setFilter(SheetFilter next) {
		if (!filter.equals(next)) {
			filter = next;
			foldedInFilter.clear();
			arrange();
		}
	}

	/** By what rows are sorted; null in their printed order. */
	public SheetSort sort() {
		return sort;
	}

	/**
	 * Sorts rows among those that stand under the same row; headings keep their places.
	 *
	 * @param next null for the printed order
	 */
	public void setSort(SheetSort next) {
		if (!Objects.equals(sort, next)) {
			sort = next;
			arrange();
		}
	}

	/** Whether rows stand in their printed order and none is filtered out, so that a place on the screen is a place in the plan. */
	public boolean isAsPrinted() {
		return sort == null && filter.isEmpty();
	}

	/** Where the rows come from. */
	public RowSource<R> source() {
		return source;
	}

	/** Shows other rows, or the same after they were changed. */
	public void setSource(RowSource<R> next) {
		source = next;
		tree = isTree(next);
		arrange();
	}

	private int inSource(int row) {
		return seen == null ? row : seen[row];
	}

	private Set<Object> folds() {
		return filter.isEmpty() ? folded : foldedInFilter;
	}

	private void arrange() {
		if (filter.isEmpty() && sort == null && folds().isEmpty()) {
			seen = null;
			return;
		}
		boolean[] passed = passed();
		Object[] keys = sort == null ? null : sortKeys(passed);
		int[] order = new int[source.size()];
		int count = add(0, source.size(), passed, keys, order, 0);
		seen = Arrays.copyOf(order, count);
	}

	/** Rows that pass the filter, and every row that one of them stands under. */
	private boolean[] passed() {
		int size = source.size();
		boolean[] passed = new boolean[size];
		if (filter.isEmpty()) {
			Arrays.fill(passed, true);
			return passed;
		}
		Predicate<R> test = filter.on(columns);
		// Read backwards, a row comes after all that stands under it: deepest is the depth of the highest match still to be headed.
		int highest = 0;
		for (int index = size - 1; index >= 0; index--) {
			int depth = source.depth(index);
			boolean heads = highest > depth;
			passed[index] = heads || !source.isHeading(index) && test.test(source.get(index));
			if (passed[index]) {
				highest = depth;
			}
		}
		return passed;
	}

	private Object[] sortKeys(boolean[] passed) {
		Object[] keys = new Object[passed.length];
		SheetColumn<R> column = columns.get(sort.column());
		for (int index = 0; index < keys.length; index++) {
			if (passed[index] && !source.isHeading(index)) {
				keys[index] = column.sortKey(source.get(index));
			}
		}
		return keys;
	}

	/** Adds the rows of a stretch of siblings, each followed by what stands under it, and says how many rows there are then. */
	private int add(int from, int to, boolean[] passed, Object[] keys, int[] order, int count) {
		int[] siblings = new int[16];
		int found = 0;
		int depth = from < to ? source.depth(from) : 0;
		boolean headings = false;
		for (int index = from; index < to; index++) {
			if (source.depth(index) <= depth && passed[index]) {
				siblings = found == siblings.length ? Arrays.copyOf(siblings, found * 2) : siblings;
				siblings[found++] = index;
				headings |= source.isHeading(index);
			}
		}
		int[] sorted = keys == null || headings ? siblings : sorted(siblings, found, keys);
		int next = count;
		for (int i = 0; i < found; i++) {
			int index = sorted[i];
			order[next++] = index;
			int end = endOf(index, to);
			if (end > index + 1 && !folds().contains(source.key(index))) {
				next = add(index + 1, end, passed, keys, order, next);
			}
		}
		return next;
	}

	private int[] sorted(int[] siblings, int found, Object[] keys) {
		Comparator<Object> byKey = sort.keys();
		return Arrays.stream(siblings, 0, found).boxed().sorted((a, b) -> byKey.compare(keys[a], keys[b])).mapToInt(Integer::intValue).toArray();
	}

	private int endOf(int index, int limit) {
		int end = index + 1;
		while (end < limit && source.depth(end) > source.depth(index)) {
			end++;
		}
		return end;
	}
}
