package org.planwright.ui.table;

import java.util.Comparator;

/**
 * By which column rows are sorted.
 *
 * @param column     place of the column among all columns of the sheet, from 0
 * @param descending highest first
 */
public record SheetSort(int column, boolean descending) {

	/** Compares two keys of one column; cells without one come last whichever way it is sorted. */
	@SuppressWarnings("unchecked")
	<K> Comparator<K> keys() {
		Comparator<K> rising = (a, b) -> ((Comparable<K>) a).compareTo(b);
		return Comparator.nullsLast(descending ? rising.reversed() : rising);
	}
}
