package org.planwright.ui.chart.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that is drawn in one chart, whatever it is drawn with.
 *
 * @param title what the chart is of
 * @param subtitle its figures in one line; empty for none
 * @param axisCaption what the scale counts
 * @param years the years along the lower edge, in order
 * @param axis the scale
 * @param target how the target is drawn; null for none
 * @param lines the lines, those drawn first behind the others
 * @param labels words beside points and edges
 * @param notes what a reader has to know, in words
 */
public record ChartDrawing(String title, String subtitle, String axisCaption, List<Integer> years, ValueAxis axis, TargetMark target, List<ChartLine> lines,
		List<ChartLabel> labels, List<String> notes) implements ChartSheet {

	public ChartDrawing {
		years = List.copyOf(years);
		lines = List.copyOf(lines);
		labels = List.copyOf(labels);
		notes = List.copyOf(notes);
	}

	@Override
	public String svg(double scale) {
		return ChartSvg.of(this, scale);
	}

	/** All points of all lines. */
	public Stream<ChartPoint> points() {
		return lines.stream().flatMap(line -> line.points().stream());
	}
}
