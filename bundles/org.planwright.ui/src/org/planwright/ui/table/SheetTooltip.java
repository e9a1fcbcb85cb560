package org.planwright.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.planwright.ui.kit.TipContent;
import org.planwright.ui.theme.Theme;

/** Says more about a cell when the pointer rests on it: what its column has to say, and its words where they are cut. */
final class SheetTooltip extends NatTableContentTooltip {

	private final SheetData<?> cells;
	private final Theme theme;

	SheetTooltip(NatTable table, SheetData<?> cells, Theme theme) {
		super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
		this.cells = cells;
		this.theme = theme;
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		return TipContent.create(parent, theme, getText(event));
	}

	@Override
	protected String getText(Event event) {
		ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
		if (cell == null) {
			return null;
		}
		String words = isCut(cell) ? super.getText(event) : null;
		if (!cell.getConfigLabels().hasLabel(GridRegion.BODY)) {
			String about = cell.getConfigLabels().hasLabel(GridRegion.COLUMN_HEADER) ? cells.headDetail(cell.getColumnIndex()) : "";
			return about.isEmpty() ? words : about;
		}
		String detail = cells.detail(cell.getColumnIndex(), cell.getRowIndex());
		// Some columns have their words themselves to say, for where they are cut and the painter cannot tell.
		if (detail.isEmpty() || detail.equals(words)) {
			return words;
		}
		return words == null ? detail : words + "\n\n" + detail;
	}

	private boolean isCut(ILayerCell cell) {
		ICellPainter painter = cell.getLayer().getCellPainter(cell.getColumnPosition(), cell.getRowPosition(), cell, natTable.getConfigRegistry());
		GC gc = new GC(natTable);
		try {
			return painter.getPreferredWidth(cell, gc, natTable.getConfigRegistry()) > cell.getBounds().width;
		} finally {
			gc.dispose();
		}
	}
}
