package org.planwright.ui.chart.model;

import java.math.BigDecimal;

/**
 * Words beside a point or an edge of a chart.
 *
 * @param text the words
 * @param year the year whose place they stand at; 0 for the right end of the chart
 * @param value the height that they stand at
 * @param above whether they stand above that height, else below
 * @param tone how they are written
 * @param hue which of the palette's hues they belong to, where the tone is {@link Tone#LINE}
 */
public record ChartLabel(String text, int year, BigDecimal value, boolean above, Tone tone, int hue) {

	/** How a label is written, and whether it may be left out where there is no room. */
	public enum Tone {
		/** A printed figure: always shown. */
		FIGURE,
		/** The target: always shown, in the colour of its mark. */
		TARGET,
		/** A computed figure: shown where there is room. */
		COMPUTED,
		/** The name of a line at its end: shown beside the line where there is room. */
		LINE
	}

	/** Whether the label stands at the right end of the chart and not at a year. */
	public boolean isAtEnd() {
		return year == 0;
	}
}
