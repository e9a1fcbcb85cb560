package org.planwright.ui.chart.model;

/** The shapes that points are marked with, so that lines can be told apart without colours. */
public enum ChartMarker {
	DISC, SQUARE, DIAMOND, TRIANGLE, INVERTED_TRIANGLE, CROSS, PLUS;

	/** The marker of a point: discs on a path, squares for actual values, one shape a line where lines are compared. */
	public static ChartMarker of(ChartLine line, ChartPoint point) {
		return switch (line.role()) {
			case PATH -> point.kind() == ChartPoint.Kind.TARGET ? DIAMOND : DISC;
			case ACTUAL -> SQUARE;
			case UPPER -> DISC;
			case INDEX, MANY -> values()[line.hue() % values().length];
		};
	}
}
