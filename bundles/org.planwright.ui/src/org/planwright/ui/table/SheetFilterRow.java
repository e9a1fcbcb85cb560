package org.planwright.ui.table;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowTextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.action.ClearFilterAction;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.event.ClearFilterIconMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.filterrow.event.FilterRowMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.action.ShowColumnInViewportAction;

/** The row under the head in which words for single columns are typed. F3 is left to the window's search. */
final class SheetFilterRow extends DefaultFilterRowConfiguration {

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		super.configureRegistry(registry);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new FilterRowTextCellEditor(), DisplayMode.NORMAL, GridRegion.FILTER_ROW);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter(), DisplayMode.NORMAL,
				GridRegion.FILTER_ROW);
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerFirstMouseDownBinding(new FilterRowMouseEventMatcher(MouseEventMatcher.LEFT_BUTTON), new ShowColumnInViewportAction());
		bindings.registerFirstSingleClickBinding(new FilterRowMouseEventMatcher(MouseEventMatcher.LEFT_BUTTON), new MouseEditAction());
		bindings.registerFirstSingleClickBinding(new ClearFilterIconMouseEventMatcher(cellPainter), new ClearFilterAction());
	}
}
