package org.planwright.ui.chart.model;

import java.util.List;

/**
 * One line of a chart.
 *
 * @param name what it stands for, as it is called beside the line
 * @param role how it is drawn
 * @param hue which of the palette's hues it has, from 0
 * @param stepped whether a value holds until the next point, instead of moving towards it
 * @param points at least one, by year
 */
public record ChartLine(String name, Role role, int hue, boolean stepped, List<ChartPoint> points) {

	/** How a line is drawn; the roles differ by line and marker too, never by colour alone. */
	public enum Role {
		/** Baseline to target: a thin line, full discs where a figure is printed, open ones where it is computed. */
		PATH,
		/** Actual values: a strong line with squares. */
		ACTUAL,
		/** One of several indicators on a common scale: a marker of its own for each. */
		INDEX,
		/** One of many on a common scale: a thin line without markers. */
		MANY,
		/** The plan above: a dashed line, marked at its end. */
		UPPER;

		/** Whether only the last point is marked. */
		public boolean isMarkedAtEnd() {
			return this == MANY || this == UPPER;
		}
	}

	public ChartLine {
		points = List.copyOf(points);
	}
}
