package org.planwright.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Lets NatTable sort {@link SheetRows} by one column: rising, falling, and back to the printed order. */
final class SheetSortModel implements ISortModel {

	private final SheetRows<?> rows;
	private final Consumer<Runnable> moving;

	/** @param moving runs what sorts rows, and tells the sheet */
	SheetSortModel(SheetRows<?> rows, Consumer<Runnable> moving) {
		this.rows = rows;
		this.moving = moving;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return rows.sort() == null ? List.of() : List.of(rows.sort().column());
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return rows.sort() != null && rows.sort().column() == column;
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		if (!isColumnIndexSorted(column)) {
			return SortDirectionEnum.NONE;
		}
		return rows.sort().descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int column) {
		return isColumnIndexSorted(column) ? 0 : -1;
	}

	/** Rows are compared by {@link SheetColumn#sortKey}, never through NatTable. */
	@SuppressWarnings("rawtypes")
	@Override
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return Comparator.naturalOrder();
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		SheetSort next = direction == SortDirectionEnum.NONE ? null : new SheetSort(column, direction == SortDirectionEnum.DESC);
		moving.accept(() -> rows.setSort(next));
	}

	@Override
	public void clear() {
		moving.accept(() -> rows.setSort(null));
	}
}
