package org.planwright.ui.table;

import java.util.Set;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BorderPainter.BorderCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayerPainter;
import org.eclipse.swt.graphics.Rectangle;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Draws the cells of a sheet. Where NatTable asks every cell on the screen whether it stands at the border of the selection, which takes a
 * third of the time of a drawing, only the rows with a selected cell and those beside them are asked.
 */
class SheetPainter extends SelectionLayerPainter {

	private final SelectionLayer selection;

	SheetPainter(SelectionLayer selection, Theme theme) {
		super(theme.color(Tint.LINE));
		this.selection = selection;
	}

	@Override
	protected BorderCell[][] getBorderCells(ILayer layer, int xOffset, int yOffset, Rectangle pixels, Function<ILayerCell, Boolean> framed) {
		return super.getBorderCells(layer, xOffset, yOffset, aroundSelection(layer, pixels), framed);
	}

	/** The part of what is drawn that the border of the selection can cross; where it is not seen, the first cell, since NatTable wants one. */
	private Rectangle aroundSelection(ILayer layer, Rectangle pixels) {
		Rectangle positions = getPositionRectangleFromPixelRectangle(layer, pixels);
		Set<Range> selected = selection.getSelectedRowPositions();
		int first = -1;
		int last = -1;
		for (int row = positions.y; row < positions.y + positions.height; row++) {
			int place = layer.getRowIndexByPosition(row);
			if (selected.stream().anyMatch(range -> range.contains(place))) {
				first = first < 0 ? row : first;
				last = row;
			}
		}
		if (first < 0) {
			return new Rectangle(pixels.x, pixels.y, Math.min(1, pixels.width), Math.min(1, pixels.height));
		}
		int top = first == positions.y ? pixels.y : layer.getStartYOfRowPosition(first - 1);
		int end = last + 1 >= positions.y + positions.height ? pixels.y + pixels.height
				: layer.getStartYOfRowPosition(last + 1) + layer.getRowHeightByPosition(last + 1);
		return new Rectangle(pixels.x, Math.max(pixels.y, top), pixels.width, Math.min(pixels.y + pixels.height, end) - Math.max(pixels.y, top));
	}
}
