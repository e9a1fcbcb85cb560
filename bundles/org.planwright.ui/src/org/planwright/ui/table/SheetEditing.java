package org.planwright.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.AbstractLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.IDataValidator;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommandHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEventHandler;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.planwright.ui.theme.Theme;

/**
 * Lets cells be edited in place: which ones, with which editor, and what they refuse.
 *
 * @param <R> what one row stands for
 */
final class SheetEditing<R> extends AbstractLayerConfiguration<CompositeLayer> {

	private final SheetData<R> cells;
	private final List<? extends SheetColumn<R>> columns;
	private final Theme theme;
	private final boolean wrapped;

	/** @param wrapped whether cells have room for several lines */
	SheetEditing(SheetData<R> cells, List<? extends SheetColumn<R>> columns, Theme theme, boolean wrapped) {
		this.wrapped = wrapped;
		this.cells = cells;
		this.columns = columns;
		this.theme = theme;
	}

	@Override
	public void configureTypedLayer(CompositeLayer layer) {
		layer.registerCommandHandler(new EditCellCommandHandler());
		layer.registerEventHandler(new InlineCellEditEventHandler(layer));
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
			@Override
			public boolean isEditable(int column, int row) {
				return cells.isEditable(column, row);
			}
		}, DisplayMode.EDIT, SheetData.CELL);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new CellTextEditor(theme, cells::understand, cells::proposals, wrapped), DisplayMode.NORMAL,
				SheetData.CELL);
		registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, refusing(), DisplayMode.EDIT, SheetData.CELL);
		registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new SaidBelow(), DisplayMode.EDIT, SheetData.CELL);
		registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE, DisplayMode.EDIT, SheetData.CELL);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new ContextualDisplayConverter() {
			@Override
			public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry given, Object shown) {
				return cells.editText(cell.getColumnIndex(), cell.getRowIndex());
			}

			@Override
			public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry given, Object typed) {
				return typed;
			}
		}, DisplayMode.EDIT, SheetData.CELL);
		for (int column = 0; column < columns.size(); column++) {
			List<String> choices = columns.get(column).editing().map(CellEditing::choices).orElse(List.of());
			if (!choices.isEmpty()) {
				registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new ComboBoxCellEditor(choices), DisplayMode.NORMAL,
						SheetData.CHOICE + column);
			}
		}
	}

	private IDataValidator refusing() {
		return new DataValidator() {
			@Override
			public boolean validate(int column, int row, Object typed) {
				return cells.understand(column, row, typed == null ? "" : typed.toString()).accepted();
			}
		};
	}

	/** What a cell refuses is said under the editor while one types, so there is nothing left to say. */
	private static final class SaidBelow implements IEditErrorHandler {
		@Override
		public void removeError(ICellEditor editor) {
			// nothing was added
		}

		@Override
		public void displayError(ICellEditor editor, IConfigRegistry registry, Exception error) {
			// the editor says it
		}

		@Override
		public void displayError(ICellEditor editor, Exception error) {
			// the editor says it
		}
	}
}
