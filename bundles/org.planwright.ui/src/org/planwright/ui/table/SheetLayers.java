package org.planwright.ui.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommandHandler;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeCommandHandler;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CompositeFreezeLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.tree.TreeLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The layers of a sheet, from its cells up to the whole with head and filter row. Every one is asked for what is on the screen only.
 *
 * @param <R> what one row stands for
 */
final class SheetLayers<R> {

	final DataLayer data;
	final ColumnReorderLayer reorder;
	final ColumnHideShowLayer hideShow;
	final TreeLayer tree;
	final SelectionLayer selection;
	final ViewportLayer viewport;
	final FreezeLayer frozen;
	/** Freezes columns by their position in {@link #selection}. */
	final FreezeCommandHandler freezing;
	final CompositeFreezeLayer body;
	final FilterRowDataLayer<R> filterRow;
	final FilterRowHeaderComposite<R> head;
	final CompositeLayer whole;

	/**
	 * @param treeColumn place of the column that shows which rows stand under which
	 * @param filtered   takes the words of the filter row, by place of the column
	 * @param moving     runs what sorts or folds rows, and tells the sheet
	 * @param rowHeight  in pixels
	 * @param headHeight height of the titles in pixels
	 */
	SheetLayers(SheetData<R> cells, SheetRows<R> rows, List<? extends SheetColumn<R>> columns, int treeColumn, IConfigRegistry registry,
			Consumer<Map<Integer, Object>> filtered, Consumer<Runnable> moving, SheetHost<R> host, int rowHeight, int headHeight) {
		data = new DataLayer(cells);
		data.setDefaultRowHeight(rowHeight);
		data.setConfigLabelAccumulator(cells);
		// What stands in an editor need not be what the cell says, so that an equal text may still be an edit.
		data.registerCommandHandler(new UpdateDataCommandHandler(data, false));
		reorder = new ColumnReorderLayer(data);
		hideShow = new ColumnHideShowLayer(reorder);
		tree = new TreeLayer(hideShow, new SheetTree<>(rows, moving)) {
			@Override
			protected boolean isTreeColumn(int position) {
				return rows.isTree() && getColumnIndexByPosition(position) == treeColumn;
			}
		};
		selection = new SelectionLayer(tree);
		viewport = new ViewportLayer(selection);
		frozen = new FreezeLayer(selection);
		freezing = new FreezeCommandHandler(frozen, viewport, selection);
		body = new CompositeFreezeLayer(frozen, viewport, selection, false);

		IDataProvider titles = new HeadData(columns, host.head().totals());
		DataLayer headData = new DataLayer(titles);
		headData.setConfigLabelAccumulator((labels, column, row) -> {
			labels.addLabel(SheetData.ALIGNED + columns.get(column).alignment());
			if (row == 0 && columns.get(column).isUpright()) {
				labels.addLabelOnTop(SheetData.UPRIGHT);
				if (cells.isHeadHit(column)) {
					labels.addLabelOnTop(SheetData.HIT);
				}
			}
		});
		headData.setDefaultRowHeight(rowHeight);
		headData.setRowHeightByPosition(0, headHeight);
		ColumnHeaderLayer header = new ColumnHeaderLayer(headData, body, selection);
		SortHeaderLayer<R> sortable = new SortHeaderLayer<>(header, new SheetSortModel(rows, moving), false);
		sortable.addConfiguration(new HeadClick<>(columns, host));
		filterRow = new FilterRowDataLayer<>(filtered::accept, sortable, titles, registry, false);
		filterRow.addConfiguration(new SheetFilterRow());
		filterRow.setDefaultRowHeight(rowHeight);
		head = new FilterRowHeaderComposite<>(sortable, filterRow);
		head.setFilterRowVisible(false);

		whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, head, 0, 0);
		whole.setChildLayer(GridRegion.BODY, body, 0, 1);
		whole.setLayerPainter(new CompositeFreezeLayerPainter(whole, body));
	}

	/** Tells every layer that there are other rows, or the same in another order. */
	void rowsMoved() {
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
	}

	/** Tells every layer that there are other columns. */
	void columnsMoved() {
		data.fireLayerEvent(new ColumnStructuralRefreshEvent(data));
	}

	/** Scrolls as little as brings a cell into sight, by place among the rows seen and among all columns. */
	void scrollTo(int row, int column) {
		viewport.moveRowPositionIntoViewport(row);
		int position = selection.getColumnPositionByIndex(column);
		if (position >= viewport.getMinimumOriginColumnPosition()) {
			viewport.moveColumnPositionIntoViewport(position);
		}
	}

	/** Where a cell is drawn on the widget; null when it is out of sight. */
	Rectangle boundsOf(int row, int column) {
		int position = body.getColumnPositionByIndex(column);
		int line = body.getRowPositionByIndex(row);
		return row < 0 || position < 0 || line < 0 ? null : whole.getBoundsByPosition(position, line + head.getRowCount());
	}

	/** The heads of the columns. */
	private static final class HeadData extends DefaultColumnHeaderDataProvider {

		private final List<? extends SheetColumn<?>> columns;

		private final boolean totals;

		HeadData(List<? extends SheetColumn<?>> columns, boolean totals) {
			super(new String[0]);
			this.columns = columns;
			this.totals = totals;
		}

		@Override
		public int getRowCount() {
			return totals ? 2 : 1;
		}

		@Override
		public Object getDataValue(int column, int row) {
			return row == 0 ? columns.get(column).title() : columns.get(column).total();
		}

		@Override
		public int getColumnCount() {
			return columns.size();
		}
	}
}
