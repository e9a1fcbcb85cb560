package org.planwright.ui.chart.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.core.figure.ExpectedPath;

/**
 * The chart of one indicator.
 *
 * @param head what the chart is of
 * @param years the years along the lower edge, without gaps, in order; empty when nothing can be drawn
 * @param path baseline, expected values and target, a point a year; the target alone where there is no baseline
 * @param shape how the path runs; null where there is no path
 * @param target how the target is drawn; null where there is none with a number
 * @param observations actual values, the latest revision of each year, by year
 * @param axis the scale; null when nothing can be drawn
 * @param notes why something is missing, the gravest first
 */
public record IndicatorChart(Head head, List<Integer> years, List<ChartPoint> path, ExpectedPath.Shape shape, TargetMark target,
		List<ChartPoint> observations, ValueAxis axis, List<ChartNote> notes) {

	/**
	 * What stands over a chart.
	 *
	 * @param indicatorId id of the indicator
	 * @param name its name
	 * @param unit its unit as printed; empty where it has none
	 * @param priceBase such as 2019年不变单价; empty where none is said
	 * @param baseline the baseline as printed; empty where there is none
	 * @param target the target as printed; empty where there is none
	 * @param change the change as printed; empty where there is none
	 * @param baseYear year of the baseline, 0 when unknown
	 * @param targetYear year of the target, 0 when unknown
	 */
	public record Head(String indicatorId, String name, String unit, String priceBase, String baseline, String target, String change, int baseYear,
			int targetYear) {
	}

	public IndicatorChart {
		years = List.copyOf(years);
		path = List.copyOf(path);
		observations = List.copyOf(observations);
		notes = List.copyOf(notes);
	}

	/** Whether there is anything to draw; else {@link #notes} say why not. */
	public boolean isDrawable() {
		return axis != null;
	}

	/** Whether a line can be drawn from baseline to target. */
	public boolean hasPath() {
		return path.size() > 1;
	}

	/** All points, those of the path first. */
	public List<ChartPoint> points() {
		List<ChartPoint> points = new ArrayList<>(path);
		points.addAll(observations);
		return points;
	}

	/** The point that stands for the baseline. */
	public Optional<ChartPoint> baseline() {
		return path.stream().filter(point -> point.kind() == ChartPoint.Kind.BASELINE).findFirst();
	}

	/** The point that stands for the target. */
	public Optional<ChartPoint> targetPoint() {
		return path.stream().filter(point -> point.kind() == ChartPoint.Kind.TARGET).findFirst();
	}

	/** Decimal places that computed values of this chart are rounded to. */
	int decimals() {
		return hasPath() ? ChartNumbers.decimals(path.getFirst().value(), path.getLast().value(), path.size() - 1) : 0;
	}
}
