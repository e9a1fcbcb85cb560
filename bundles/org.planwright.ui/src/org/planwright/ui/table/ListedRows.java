package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are all made before they are shown: a picture of the moment, made again after an edit.
 *
 * @param <R> what one row stands for; it says itself where it stands
 */
public class ListedRows<R extends ListedRow> implements RowSource<R> {

	private final List<R> lines;

	/** No rows yet: those who extend it add them while they are made. */
	protected ListedRows() {
		this(List.of());
	}

	/** Rows in order. */
	public ListedRows(List<? extends R> rows) {
		lines = new ArrayList<>(rows);
	}

	/** The rows so far, in order, to be added to. */
	protected final List<R> lines() {
		return lines;
	}

	@Override
	public final int size() {
		return lines.size();
	}

	@Override
	public final R get(int index) {
		return lines.get(index);
	}

	@Override
	public final int depth(int index) {
		return lines.get(index).depth();
	}

	@Override
	public final boolean isHeading(int index) {
		return lines.get(index).isHeading();
	}

	@Override
	public final Object key(int index) {
		return lines.get(index).key();
	}
}
