package org.planwright.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/**
 * Sorts rows by a click on the head of a column, unless the page does something else with it.
 *
 * @param <R> what one row stands for
 */
final class HeadClick<R> extends SingleClickSortConfiguration {

	private final List<? extends SheetColumn<R>> columns;
	private final SheetHost<R> host;

	HeadClick(List<? extends SheetColumn<R>> columns, SheetHost<R> host) {
		this.columns = columns;
		this.host = host;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		super.configureUiBindings(bindings);
		SortColumnAction sort = new SortColumnAction(false);
		bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON), (table, event) -> {
			int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
			if (column < 0 || !host.headPicked(columns.get(column))) {
				sort.run(table, event);
			}
		});
	}
}
