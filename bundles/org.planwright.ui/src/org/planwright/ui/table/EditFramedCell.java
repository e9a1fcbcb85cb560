package org.planwright.ui.table;

import java.util.Collection;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommandHandler;
import org.eclipse.nebula.widgets.nattable.edit.command.EditUtils;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;

/** Edits the cell with the frame, however many are selected: typing over a selection never opens a dialog. */
final class EditFramedCell extends EditSelectionCommandHandler {

	private final SelectionLayer selection;

	EditFramedCell(SelectionLayer selection) {
		super(selection);
		this.selection = selection;
	}

	@Override
	protected Collection<ILayerCell> getCellsForEditing(SelectionLayer layer, IUniqueIndexLayer upper, IConfigRegistry registry, boolean byTraversal) {
		PositionCoordinate frame = selection.getSelectionAnchor();
		if (frame.getColumnPosition() == SelectionLayer.NO_SELECTION || frame.getRowPosition() == SelectionLayer.NO_SELECTION) {
			return List.of();
		}
		ILayerCell cell = selection.getCellByPosition(frame.getColumnPosition(), frame.getRowPosition());
		return cell != null && EditUtils.isCellEditable(cell, registry) ? List.of(cell) : List.of();
	}
}
