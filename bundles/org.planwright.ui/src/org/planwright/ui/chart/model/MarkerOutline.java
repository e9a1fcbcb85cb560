package org.planwright.ui.chart.model;

import org.planwright.ui.kit.SvgWriter;

/** The shapes of markers as SVG writes them. */
final class MarkerOutline {

	private MarkerOutline() {
	}

	/** The outline of a marker around a point. */
	static String of(ChartMarker marker, double x, double y, double r) {
		return switch (marker) {
			case DISC -> "M" + pair(x - r, y) + arc(r, 2 * r) + arc(r, -2 * r) + 'Z';
			case SQUARE -> "M" + pair(x - r, y - r) + 'h' + number(2 * r) + 'v' + number(2 * r) + 'h' + number(-2 * r) + 'Z';
			case DIAMOND -> "M" + pair(x, y - 1.3 * r) + 'l' + pair(1.3 * r, 1.3 * r) + 'l' + pair(-1.3 * r, 1.3 * r) + 'l' + pair(-1.3 * r, -1.3 * r) + 'Z';
			case TRIANGLE -> "M" + pair(x, y - r) + 'l' + pair(r, 2 * r) + 'h' + number(-2 * r) + 'Z';
			case INVERTED_TRIANGLE -> "M" + pair(x, y + r) + 'l' + pair(r, -2 * r) + 'h' + number(-2 * r) + 'Z';
			case CROSS -> "M" + pair(x - r, y - r) + 'l' + pair(2 * r, 2 * r) + 'm' + pair(-2 * r, 0) + 'l' + pair(2 * r, -2 * r);
			case PLUS -> "M" + pair(x - r, y) + 'h' + number(2 * r) + 'm' + pair(-r, -r) + 'v' + number(2 * r);
		};
	}

	private static String arc(double r, double dx) {
		return 'a' + pair(r, r) + " 0 1 0 " + pair(dx, 0);
	}

	private static String number(double value) {
		return SvgWriter.number(value);
	}

	private static String pair(double x, double y) {
		return number(x) + ' ' + number(y);
	}
}
