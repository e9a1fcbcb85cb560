package org.planwright.ui.table;

import java.util.List;
import java.util.function.Function;

/**
 * Where a sheet's rows come from, in their printed order: a parent stands right before the rows under it. Asked for one row at a
 * time, so that rows need not exist before they are looked at.
 *
 * @param <R> what one row stands for
 */
public interface RowSource<R> {

	/** How many rows there are, those under others included. */
	int size();

	/** The row at a place from 0. */
	R get(int index);

	/** How many rows the row at a place stands under; 0 at the top. One more than the row before at most. */
	default int depth(int index) {
		return 0;
	}

	/** Whether the row only heads those under it: it keeps its place when rows are sorted and is no match for a filter. */
	default boolean isHeading(int index) {
		return false;
	}

	/** What a row is remembered by when the source is read again, as whether it is folded; equal for the same row. */
	default Object key(int index) {
		return get(index);
	}

	/** The rows of a list, none under another. */
	static <R> RowSource<R> of(List<? extends R> rows) {
		return of(rows, row -> row);
	}

	/** The rows of a list, none under another, each remembered by what {@code key} gives of it. */
	static <R> RowSource<R> of(List<? extends R> rows, Function<? super R, ?> key) {
		return new RowSource<>() {
			@Override
			public int size() {
				return rows.size();
			}

			@Override
			public R get(int index) {
				return rows.get(index);
			}

			@Override
			public Object key(int index) {
				return key.apply(rows.get(index));
			}
		};
	}
}
