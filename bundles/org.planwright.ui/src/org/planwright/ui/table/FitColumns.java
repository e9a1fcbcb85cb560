package org.planwright.ui.table;

import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;

/** Makes a column as wide as its words on a double click on the edge of its head. NatTable's own handler would ask for every row. */
final class FitColumns extends AbstractLayerCommandHandler<InitializeAutoResizeColumnsCommand> {

	private final Sheet<?> sheet;
	private final ILayer layer;

	FitColumns(Sheet<?> sheet, ILayer layer) {
		this.sheet = sheet;
		this.layer = layer;
	}

	@Override
	protected boolean doCommand(InitializeAutoResizeColumnsCommand command) {
		int column = layer.getColumnIndexByPosition(command.getColumnPosition());
		if (column >= 0) {
			sheet.fit(column);
		}
		return true;
	}

	@Override
	public Class<InitializeAutoResizeColumnsCommand> getCommandClass() {
		return InitializeAutoResizeColumnsCommand.class;
	}
}
