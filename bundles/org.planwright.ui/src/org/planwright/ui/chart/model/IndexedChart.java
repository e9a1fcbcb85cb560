package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.ui.chart.model.ChartNote.Code;

/**
 * Several indicators on one scale: every value as a percentage of its own baseline, so that the paces can be compared.
 *
 * @param series the indicators that have a path from a baseline above zero, in the order given
 * @param left why each of the others has no place here, by the indicator's name
 */
public record IndexedChart(List<Series> series, Map<String, ChartNote> left) {

	/** The baseline on the common scale. */
	public static final BigDecimal BASE = BigDecimal.valueOf(100);
	private static final int DECIMALS = 1;

	/**
	 * One indicator on the common scale.
	 *
	 * @param head what it is
	 * @param points its path, values as percentages of the baseline
	 */
	public record Series(IndicatorChart.Head head, List<ChartPoint> points) {

		public Series {
			points = List.copyOf(points);
		}

		/** The point that the line ends in. */
		public ChartPoint last() {
			return points.getLast();
		}
	}

	public IndexedChart {
		series = List.copyOf(series);
		left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
	}

	/** Puts charts on a common scale. */
	public static IndexedChart of(List<IndicatorChart> charts) {
		List<Series> series = new ArrayList<>();
		Map<String, ChartNote> left = new LinkedHashMap<>();
		for (IndicatorChart chart : charts) {
			if (chart.hasPath() && chart.path().getFirst().value().signum() > 0) {
				series.add(index(chart));
			} else {
				left.put(chart.head().name(), ChartNote.of(Code.NO_INDEX));
			}
		}
		return new IndexedChart(series, left);
	}

	private static Series index(IndicatorChart chart) {
		BigDecimal base = chart.path().getFirst().value();
		List<ChartPoint> points = chart.path().stream().map(point -> {
			BigDecimal value = point.value().multiply(BASE).divide(base, MathContext.DECIMAL128);
			String shown = ChartNumbers.plain(value, DECIMALS);
			String trail = ChartNumbers.plain(point.value(), chart.decimals()) + " ÷ " + ChartNumbers.plain(base) + " × 100 = " + shown;
			return new ChartPoint(point.kind(), point.year(), value, shown, trail, point.subjectId());
		}).toList();
		return new Series(chart.head(), points);
	}
}
