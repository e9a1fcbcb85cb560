package org.planwright.ui.matrix;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.trace.CellLinks;
import org.planwright.ui.Messages;
import org.planwright.ui.matrix.MatrixFilter.Show;
import org.planwright.ui.table.SheetColumn;

/**
 * The columns of the matrix that are seen: what rows are called, how much they serve, and the indicators by category, folded and filtered.
 * Other ones stand in the list after {@link #show}.
 */
public final class MatrixColumns extends AbstractList<SheetColumn<MatrixRow>> {

	/** Place of the column with what rows are called. */
	public static final int TITLE = 0;
	/** Place of the column that counts. */
	public static final int COUNT = 1;

	private final MatrixColumn.Context context;
	private final Set<String> folded = new HashSet<>();
	private List<SheetColumn<MatrixRow>> seen = List.of();
	private List<MatrixIndicator> indicators = List.of();

	/** Columns of no indicators yet. */
	public MatrixColumns(MatrixColumn.Context context) {
		this.context = context;
		show(List.of(), MatrixFilter.ALL, Set.of(), false);
	}

	/**
	 * Shows other columns.
	 *
	 * @param all     the indicators in their order
	 * @param filter  which of them
	 * @param about   ids of those with links that the filter is about
	 * @param byCount whether those that least serves come first in their categories
	 */
	public void show(List<MatrixIndicator> all, MatrixFilter filter, Set<String> about, boolean byCount) {
		indicators = all.stream().filter(indicator -> passes(indicator, filter, about)).toList();
		Map<String, List<MatrixIndicator>> categories = new LinkedHashMap<>();
		indicators.forEach(indicator -> categories.computeIfAbsent(indicator.category(), first -> new ArrayList<>()).add(indicator));
		List<SheetColumn<MatrixRow>> next = new ArrayList<>();
		next.add(new Plain("title", 15, 26, MatrixRow::title, row -> null, MatrixRow::title));
		next.add(new Plain("count", 3, 3, row -> row.count() == 0 ? "" : Integer.toString(row.count()), row -> BigDecimal.valueOf(row.count()),
				row -> Integer.toString(row.count())));
		boolean grouped = categories.size() > 1;
		categories.forEach((category, group) -> {
			MatrixGroup head = new MatrixGroup(category, group, context);
			head.setFolded(folded.contains(category));
			if (grouped) {
				next.add(head);
			}
			if (!grouped || !head.isFolded()) {
				group.stream().sorted(byCount ? Comparator.comparingInt(indicator -> context.served(indicator.id())) : Comparator.comparingInt(indicator -> 0))
						.forEach(indicator -> next.add(new MatrixColumn(indicator, context)));
			}
		});
		seen = next;
	}

	private boolean passes(MatrixIndicator indicator, MatrixFilter filter, Set<String> about) {
		if (!fold(indicator.name()).contains(fold(filter.words())) && !fold(indicator.category()).contains(fold(filter.words()))) {
			return false;
		}
		if (filter.show() == Show.UNSERVED) {
			return context.served(indicator.id()) == 0;
		}
		return filter.show().state() == null || about.contains(indicator.id());
	}

	private static String fold(String words) {
		return Glyphs.fold(words).toLowerCase(Locale.ROOT);
	}

	/** The ids of the indicators that links of a row lead to and that a filter is about. */
	static void collectAbout(MatrixRow row, MatrixFilter filter, Set<String> about) {
		for (Map.Entry<String, CellLinks> cell : row.links().entrySet()) {
			if (filter.isAbout(cell.getValue())) {
				about.add(cell.getKey());
			}
		}
	}

	/** The indicators that pass, folded away or not. */
	public List<MatrixIndicator> indicators() {
		return indicators;
	}

	/** Folds the indicators of a category away, or shows them again, from the next {@link #show} on. */
	public void setFolded(String category, boolean fold) {
		if (fold) {
			folded.add(category);
		} else {
			folded.remove(category);
		}
	}

	/** Whether the indicators of a category are folded away. */
	public boolean isFolded(String category) {
		return folded.contains(category);
	}

	/** The categories that are folded away. */
	Set<String> folded() {
		return Set.copyOf(folded);
	}

	/** Whether the same columns are seen. */
	boolean isLike(MatrixColumns other) {
		return seen.size() == other.seen.size()
				&& IntStream.range(0, seen.size()).allMatch(place -> seen.get(place).id().equals(other.seen.get(place).id()));
	}

	/** Place of an indicator's column; -1 when it is not seen. */
	public int place(String indicator) {
		for (int place = 0; place < seen.size(); place++) {
			if (seen.get(place) instanceof MatrixColumn column && column.indicator().id().equals(indicator)) {
				return place;
			}
		}
		return -1;
	}

	@Override
	public SheetColumn<MatrixRow> get(int index) {
		return seen.get(index);
	}

	@Override
	public int size() {
		return seen.size();
	}

	/** A column about rows themselves. */
	private record Plain(String id, int width, int widest, Function<MatrixRow, String> says, Function<MatrixRow, BigDecimal> number,
			Function<MatrixRow, String> heading) implements SheetColumn<MatrixRow> {

		@Override
		public String title() {
			return Messages.text("matrix.column." + id);
		}

		@Override
		public String total() {
			return id.equals("title") ? Messages.text("matrix.total.title") : "";
		}

		@Override
		public String text(MatrixRow row) {
			return says.apply(row);
		}

		@Override
		public String headingText(MatrixRow row) {
			return heading.apply(row);
		}

		@Override
		public BigDecimal number(MatrixRow row) {
			return number.apply(row);
		}

		@Override
		public Comparable<?> sortKey(MatrixRow row) {
			return number(row) == null ? SheetColumn.super.sortKey(row) : number(row);
		}

		@Override
		public Alignment alignment() {
			return width > 3 ? Alignment.START : Alignment.END;
		}
	}
}
