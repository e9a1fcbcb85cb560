package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bars beside each other, with one value that all are held against as a line.
 *
 * @param title what the bars are of
 * @param subtitle what they say in one line
 * @param caption what their lengths count
 * @param bars the bars, from above
 * @param axis the scale; begins at zero or below
 * @param line the value that all are held against
 * @param lineLabel what it is called
 * @param notes what a reader has to know
 */
public record BarDrawing(String title, String subtitle, String caption, List<Bar> bars, ValueAxis axis, BigDecimal line, String lineLabel,
		List<String> notes) implements ChartSheet {

	/**
	 * One bar.
	 *
	 * @param name what it stands for
	 * @param value its length
	 * @param shown the value as a person reads it
	 * @param subjectId id of the object that picking it selects
	 * @param strong whether it is the one that is meant
	 */
	public record Bar(String name, BigDecimal value, String shown, String subjectId, boolean strong) {
	}

	public BarDrawing {
		bars = List.copyOf(bars);
		notes = List.copyOf(notes);
	}

	@Override
	public String svg(double scale) {
		return BarSvg.of(this, scale);
	}
}
