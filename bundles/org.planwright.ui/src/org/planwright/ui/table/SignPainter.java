package org.planwright.ui.table;

import java.util.Set;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayerPainter;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Draws a region of narrow columns, whose cells hold a sign or a number or, mostly, nothing: grounds and lines in one stroke each and then
 * the signs, where NatTable would ask for place, style and painter of every cell. There are a thousand of them on a screen. Other regions
 * are left to NatTable.
 */
final class SignPainter extends SelectionLayerPainter {

	private static final int FRAME = 2;

	private final SelectionLayer selection;
	private final SheetData<?> cells;
	private final Theme theme;
	private final Lettering lettering;

	SignPainter(SelectionLayer selection, SheetData<?> cells, Theme theme, Lettering lettering) {
		super(theme.color(Tint.LINE));
		this.selection = selection;
		this.cells = cells;
		this.theme = theme;
		this.lettering = lettering;
	}

	/** What of one paint stays the same for all cells. */
	private record Region(ILayer layer, int[] columns, int[] left, int[] width, Set<Range> selectedRows) {

		static Region of(ILayer layer, Rectangle positions, SelectionLayer selection) {
			int[] columns = new int[positions.width];
			int[] left = new int[positions.width];
			int[] width = new int[positions.width];
			for (int i = 0; i < positions.width; i++) {
				columns[i] = layer.getColumnIndexByPosition(positions.x + i);
				left[i] = layer.getStartXOfColumnPosition(positions.x + i);
				width[i] = layer.getColumnWidthByPosition(positions.x + i);
			}
			return new Region(layer, columns, left, width, selection.getSelectedRowPositions());
		}

		boolean mayBeSelected(int row) {
			return selectedRows.stream().anyMatch(range -> range.contains(row));
		}

		int right() {
			return left[left.length - 1] + width[width.length - 1];
		}
	}

	@Override
	public void paintLayer(ILayer layer, GC gc, int xOffset, int yOffset, Rectangle pixels, IConfigRegistry registry) {
		Rectangle positions = getPositionRectangleFromPixelRectangle(layer, pixels);
		Region region = Region.of(layer, positions, selection);
		if (region.columns.length == 0 || !isNarrow(region)) {
			super.paintLayer(layer, gc, xOffset, yOffset, pixels, registry);
			return;
		}
		Font font = gc.getFont();
		int bottom = region.left[0];
		for (int i = 0; i < positions.height; i++) {
			int y = layer.getStartYOfRowPosition(positions.y + i);
			int height = layer.getRowHeightByPosition(positions.y + i);
			int row = layer.getRowIndexByPosition(positions.y + i);
			if (row >= 0 && row < cells.getRowCount()) {
				paintRow(gc, region, row, y, height);
			}
			bottom = y + height;
		}
		gc.setForeground(theme.color(Tint.LINE));
		int top = layer.getStartYOfRowPosition(positions.y);
		for (int i = 0; i < region.columns.length; i++) {
			int x = region.left[i] + region.width[i] - 1;
			gc.drawLine(x, top, x, bottom - 1);
		}
		paintFrame(gc, region, positions);
		gc.setFont(font);
	}

	private boolean isNarrow(Region region) {
		for (int column : region.columns) {
			if (column < 0 || !cells.isSign(column)) {
				return false;
			}
		}
		return true;
	}

	private void paintRow(GC gc, Region region, int row, int y, int height) {
		boolean heading = cells.isHeading(row);
		gc.setBackground(theme.color(heading ? Tint.BOX : Tint.PAPER));
		gc.fillRectangle(region.left[0], y, region.right() - region.left[0], height);
		boolean maySelect = region.mayBeSelected(row);
		for (int i = 0; i < region.columns.length; i++) {
			int column = region.columns[i];
			boolean selected = maySelect && selection.isCellPositionSelected(selection.getColumnPositionByIndex(column), row);
			boolean strong = heading || cells.isHeadingColumn(column);
			if (selected || strong && !heading) {
				gc.setBackground(theme.color(selected ? Tint.SELECTION : Tint.BOX));
				gc.fillRectangle(region.left[i], y, region.width[i], height);
			}
			String words = (String) cells.getDataValue(column, row);
			if (!words.isEmpty()) {
				Tint ink = cells.ink(column, row);
				gc.setForeground(theme.color(ink != null ? ink : selected ? Tint.ON_SELECTION : Tint.INK));
				Font font = strong ? theme.bold() : theme.font();
				gc.setFont(font);
				int width = lettering.width(gc, font, words);
				gc.drawString(words, region.left[i] + (region.width[i] - width) / 2, lettering.top(font, words, y, height), true);
			}
		}
		gc.setForeground(theme.color(Tint.LINE));
		gc.drawLine(region.left[0], y + height - 1, region.right() - 1, y + height - 1);
	}

	/** The frame of the cell with the keyboard. */
	private void paintFrame(GC gc, Region region, Rectangle positions) {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		if (anchor.getRowPosition() == SelectionLayer.NO_SELECTION || anchor.getColumnPosition() == SelectionLayer.NO_SELECTION
				|| anchor.getColumnPosition() >= selection.getColumnCount()) {
			return;
		}
		int framed = selection.getColumnIndexByPosition(anchor.getColumnPosition());
		for (int i = 0; i < region.columns.length; i++) {
			for (int j = 0; region.columns[i] == framed && j < positions.height; j++) {
				if (region.layer.getRowIndexByPosition(positions.y + j) == anchor.getRowPosition()) {
					int width = gc.getLineWidth();
					gc.setLineWidth(FRAME);
					gc.setForeground(theme.color(Tint.ACCENT));
					gc.drawRectangle(region.left[i], region.layer.getStartYOfRowPosition(positions.y + j), region.width[i] - 1,
							region.layer.getRowHeightByPosition(positions.y + j) - 1);
					gc.setLineWidth(width);
				}
			}
		}
	}
}
