package org.planwright.ui.table;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowTextCellEditor;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;

/**
 * Which rows and columns of a sheet are seen, and in which order. Whatever changes that, the frame and the selection stay on what they were on,
 * and nobody is told that the user picked something.
 *
 * @param <R> what one row stands for
 */
final class SheetShown<R> {

	private final List<? extends SheetColumn<R>> columns;
	private final int treeColumn;
	private final SheetRows<R> rows;
	private final SheetLayers<R> layers;
	private final SheetSelection<R> selection;
	private final SheetArrangement<R> arrangement;
	private final Supplier<ICellEditor> editor;
	private final Runnable afterwards;
	private boolean quiet;
	private boolean typing;

	/**
	 * @param editor the open editor of a cell; null for none
	 * @param afterwards what is to be done when other rows are seen
	 */
	SheetShown(List<? extends SheetColumn<R>> columns, int treeColumn, SheetRows<R> rows, SheetLayers<R> layers, SheetSelection<R> selection,
			SheetArrangement<R> arrangement, Supplier<ICellEditor> editor, Runnable afterwards) {
		this.columns = columns;
		this.treeColumn = treeColumn;
		this.rows = rows;
		this.layers = layers;
		this.selection = selection;
		this.arrangement = arrangement;
		this.editor = editor;
		this.afterwards = afterwards;
	}

	/** Whether the selection moves by no hand of the user's. */
	boolean isQuiet() {
		return quiet;
	}

	/** Does something to the selection that nobody is told of. */
	void quietly(Runnable change) {
		boolean before = quiet;
		quiet = true;
		try {
			change.run();
		} finally {
			quiet = before;
		}
	}

	/**
	 * Shows rows as they are now: other ones, or the same after they were edited. Selection, folds, order and place of scrolling stay.
	 */
	void show(RowSource<R> source) {
		if (!sameRows(source)) {
			moving(() -> rows.setSource(source));
		} else {
			rows.setSource(source);
			repaint();
		}
	}

	/**
	 * Shows other columns. The frame stays on its cell where that is still there, and so does the order of rows; words that single columns
	 * were filtered by are let go.
	 *
	 * @param change puts the other columns into the list that the sheet was made with
	 * @param fill gives them the width that is left
	 */
	void showColumns(Runnable change, Runnable fill) {
		String framed = selection.anchorColumn() < 0 ? null : columns.get(selection.anchorColumn()).id();
		Object row = selection.anchorRow() < 0 ? null : rows.key(selection.anchorRow());
		SheetSort sort = rows.sort();
		String sorted = sort == null ? null : columns.get(sort.column()).id();
		closeEditor();
		quietly(() -> {
			arrangement.columnsMoving();
			change.run();
			layers.filterRow.getFilterRowDataProvider().getFilterIndexToObjectMap().clear();
			rows.setFilter(rows.filter().withColumns(Map.of()));
			int place = sorted == null ? -1 : arrangement.place(sorted);
			rows.setSort(place < 0 ? null : new SheetSort(place, sort.descending()));
			arrangement.columnsMoved();
			layers.columnsMoved();
			layers.rowsMoved();
			if (row != null) {
				int column = arrangement.place(framed);
				selection.select(Math.max(0, rows.find(row)), column < 0 ? treeColumn : column);
			}
		});
		fill.run();
		afterwards.run();
	}

	/** Draws what is seen again, as when texts of cells changed. */
	void repaint() {
		layers.data.fireLayerEvent(new VisualRefreshEvent(layers.data));
	}

	/** Shows only rows in which the words stand. */
	void filter(String words) {
		moving(() -> rows.setFilter(rows.filter().withAnywhere(words)));
	}

	void filterByColumns(Map<Integer, Object> words) {
		Map<Integer, String> said = words.entrySet().stream().filter(entry -> entry.getValue() != null)
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
		moving(() -> rows.setFilter(rows.filter().withColumns(said)));
	}

	/** Shows all rows again. */
	void clearFilters() {
		layers.filterRow.getFilterRowDataProvider().getFilterIndexToObjectMap().clear();
		moving(() -> rows.setFilter(SheetFilter.NONE));
	}

	/** Whether there is a row for words of single columns. */
	boolean isFilterRowShown() {
		return layers.head.isFilterRowVisible();
	}

	/** Shows or hides the row for words of single columns; hidden, it filters no more. */
	void toggleFilterRow() {
		boolean show = !isFilterRowShown();
		layers.head.setFilterRowVisible(show);
		if (!show && !rows.filter().columns().isEmpty()) {
			filterByColumns(Map.of());
			layers.filterRow.getFilterRowDataProvider().getFilterIndexToObjectMap().clear();
		}
	}

	/** Sorts rows; null for their printed order. */
	void sort(SheetSort sort) {
		moving(() -> rows.setSort(sort));
	}

	/** Folds or unfolds what stands under the framed row. */
	void setFolded(boolean fold) {
		int row = selection.anchorRow();
		if (row >= 0 && rows.hasChildren(row)) {
			moving(() -> rows.setFolded(row, fold));
		}
	}

	/** Folds or unfolds everything. */
	void setAllFolded(boolean fold) {
		moving(() -> rows.setAllFolded(fold));
	}

	/** Runs what changes which rows are seen or where; the selection stays on what it was on. */
	void moving(Runnable change) {
		closeEditor();
		SheetSelection.Memory memory = selection.remember();
		quietly(() -> {
			change.run();
			layers.rowsMoved();
			selection.restore(memory);
		});
		afterwards.run();
	}

	private void closeEditor() {
		ICellEditor open = editor.get();
		if (open != null && !typing && !open.getEditorControl().isDisposed() && !(open instanceof FilterRowTextCellEditor)) {
			open.close();
		}
	}

	private boolean sameRows(RowSource<R> next) {
		RowSource<R> now = rows.source();
		if (!rows.isAsPrinted() || now.size() != next.size()) {
			return false;
		}
		for (int i = 0; i < next.size(); i++) {
			if (!next.key(i).equals(now.key(i)) || next.depth(i) != now.depth(i)) {
				return false;
			}
		}
		return true;
	}

	/** Takes what was typed into a cell; the editor closes by itself. */
	void typed(SheetCell<R> cell, String words) {
		typing = true;
		try {
			cell.column().editing().ifPresent(editing -> editing.apply(cell.row(), words));
		} finally {
			typing = false;
		}
	}
}
