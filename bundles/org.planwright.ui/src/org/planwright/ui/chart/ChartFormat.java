package org.planwright.ui.chart;

import java.util.Locale;

/** The kinds of files that a chart can be written to. */
public enum ChartFormat {
	/** A picture of dots, sharp enough for print. */
	PNG,
	/** A picture of lines. */
	SVG,
	/** The numbers. */
	CSV;

	/** The ending of file names, without the dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}
}
