package org.planwright.ui.chart;

import org.eclipse.swt.graphics.GC;
import org.planwright.ui.chart.model.ChartMarker;

/** Draws the shapes that points are marked with. */
final class Markers {

	private Markers() {
	}

	/**
	 * Draws a marker, filled with the background colour and outlined with the foreground colour of the context.
	 *
	 * @param x middle
	 * @param y middle
	 * @param r half of its size
	 */
	static void draw(GC gc, ChartMarker marker, int x, int y, int r) {
		switch (marker) {
			case DISC -> {
				gc.fillOval(x - r, y - r, 2 * r, 2 * r);
				gc.drawOval(x - r, y - r, 2 * r, 2 * r);
			}
			case SQUARE -> polygon(gc, x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
			case DIAMOND -> polygon(gc, x, y - r - 1, x + r + 1, y, x, y + r + 1, x - r - 1, y);
			case TRIANGLE -> polygon(gc, x, y - r, x + r, y + r, x - r, y + r);
			case INVERTED_TRIANGLE -> polygon(gc, x, y + r, x + r, y - r, x - r, y - r);
			case CROSS -> {
				gc.drawLine(x - r, y - r, x + r, y + r);
				gc.drawLine(x - r, y + r, x + r, y - r);
			}
			case PLUS -> {
				gc.drawLine(x - r, y, x + r, y);
				gc.drawLine(x, y - r, x, y + r);
			}
		}
	}

	private static void polygon(GC gc, int... corners) {
		gc.fillPolygon(corners);
		gc.drawPolygon(corners);
	}
}
