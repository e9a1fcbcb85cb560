package org.planwright.ui.chart.model;

import java.util.List;

/** Something drawn that can be copied and saved. */
public sealed interface ChartSheet permits ChartDrawing, BarDrawing {

	/** What it is of. */
	String title();

	/** Its figures in one line; empty for none. */
	String subtitle();

	/** What a reader has to know, in words. */
	List<String> notes();

	/** The whole as an SVG file; to be written as UTF-8. */
	String svg(double scale);
}
