package org.planwright.ui.table;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.graphics.Point;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.ThingDrag;

/**
 * Lets a row of a sheet be dragged to another view by its framed cell, as words are dragged that were selected before. Everywhere else
 * the mouse draws a selection of cells.
 *
 * @param <R> what one row stands for
 */
final class SheetDrag<R> {

	private final Sheet<R> sheet;
	/** The frame before the mouse was pressed: pressing it moves the frame. */
	private SheetCell<R> resting;

	private SheetDrag(Sheet<R> sheet) {
		this.sheet = sheet;
	}

	/**
	 * Lets rows be dragged.
	 *
	 * @param thing what a row stands for
	 */
	static <R> void install(Sheet<R> sheet, Function<R, PlanSelection> thing) {
		SheetDrag<R> drag = new SheetDrag<>(sheet);
		NatTable table = sheet.control();
		table.addListener(SWT.MouseMove, event -> drag.rest(event.stateMask));
		table.addListener(SWT.MouseUp, event -> drag.rest(0));
		Point[] pressed = { new Point(-1, -1) };
		DragSourceListener inner = ThingDrag.listener(() -> drag.at(pressed[0]).map(cell -> thing.apply(cell.row())));
		table.addDragSupport(DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE, ThingDrag.transfers(), new DragSourceListener() {
			@Override
			public void dragStart(DragSourceEvent event) {
				pressed[0] = new Point(event.x, event.y);
				inner.dragStart(event);
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				inner.dragSetData(event);
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				inner.dragFinished(event);
			}
		});
	}

	private void rest(int state) {
		if ((state & SWT.BUTTON_MASK) == 0) {
			resting = sheet.framed().orElse(null);
		}
	}

	/** The framed cell, where it was framed already and the mouse was pressed on it. */
	private Optional<SheetCell<R>> at(Point point) {
		NatTable table = sheet.control();
		LabelStack region = table.getRegionLabelsByXY(point.x, point.y);
		boolean inBody = region != null && !region.hasLabel(GridRegion.COLUMN_HEADER) && !region.hasLabel(GridRegion.FILTER_ROW);
		int row = table.getRowIndexByPosition(table.getRowPositionByY(point.y));
		int column = table.getColumnIndexByPosition(table.getColumnPositionByX(point.x));
		return sheet.framed().filter(cell -> inBody && cell.equals(resting) && row == sheet.frame().row() && column == sheet.frame().column());
	}
}
