package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.planwright.core.figure.ExpectedPath;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.ChartLabel.Tone;
import org.planwright.ui.chart.model.ChartLine.Role;
import org.planwright.ui.chart.model.ChartPoint.Kind;

/** Decides how charts are drawn: which lines, which words where. */
public final class ChartDrawings {

	private static final int PATH_HUE = 0;
	private static final int TARGET_HUE = 1;
	private static final int ACTUAL_HUE = 2;

	private ChartDrawings() {
	}

	/**
	 * The drawing of one indicator.
	 *
	 * @throws IllegalArgumentException when there is nothing to draw
	 */
	public static ChartDrawing of(IndicatorChart chart) {
		if (!chart.isDrawable()) {
			throw new IllegalArgumentException("Nothing to draw: " + chart.head().name());
		}
		List<ChartLine> lines = new ArrayList<>();
		if (!chart.path().isEmpty()) {
			String name = chart.shape() == null ? Messages.text(Kind.TARGET.messageKey()) : ChartText.shape(chart.shape());
			lines.add(new ChartLine(name, Role.PATH, PATH_HUE, chart.shape() == ExpectedPath.Shape.STEP, chart.path()));
		}
		if (!chart.observations().isEmpty()) {
			lines.add(new ChartLine(Messages.text(Kind.ACTUAL.messageKey()), Role.ACTUAL, ACTUAL_HUE, false, chart.observations()));
		}
		List<String> notes = chart.notes().stream().map(ChartNote::message).toList();
		return new ChartDrawing(chart.head().name(), ChartText.summary(chart.head()), ChartText.caption(chart), chart.years(),
				chart.axis(), chart.target(), lines, labels(chart), notes);
	}

	private static List<ChartLabel> labels(IndicatorChart chart) {
		List<ChartLabel> labels = new ArrayList<>();
		boolean rising = !chart.hasPath() || chart.path().getFirst().value().compareTo(chart.path().getLast().value()) <= 0;
		if (chart.target() != null) {
			TargetMark mark = chart.target();
			boolean above = mark.shape() == TargetMark.Shape.ABOVE || mark.shape() != TargetMark.Shape.BELOW && rising;
			BigDecimal edge = mark.shape() == TargetMark.Shape.BAND && !above ? mark.low() : mark.labelledEdge();
			labels.add(new ChartLabel(Messages.text("chart.target", mark.shown()), 0, edge, above, Tone.TARGET, TARGET_HUE));
		}
		for (ChartPoint point : chart.path()) {
			boolean above = isAbove(point, chart.observations());
			if (point.kind() == Kind.BASELINE) {
				labels.add(new ChartLabel(point.shown(), point.year(), point.value(), above, Tone.FIGURE, PATH_HUE));
			} else if (point.kind() == Kind.EXPECTED) {
				labels.add(new ChartLabel(point.shown(), point.year(), point.value(), above, Tone.COMPUTED, PATH_HUE));
			}
		}
		for (ChartPoint point : chart.observations()) {
			labels.add(new ChartLabel(point.shown(), point.year(), point.value(), isAbove(point, chart.path()), Tone.FIGURE, ACTUAL_HUE));
		}
		return labels;
	}

	/** Words stand on the side of a point where the other line is not. */
	private static boolean isAbove(ChartPoint point, List<ChartPoint> others) {
		return others.stream().filter(other -> other.year() == point.year()).noneMatch(other -> other.value().compareTo(point.value()) > 0);
	}

	/**
	 * The drawing of several indicators on a common scale.
	 *
	 * @param title what they have in common
	 * @throws IllegalArgumentException when there is nothing to draw
	 */
	public static ChartDrawing of(IndexedChart chart, String title) {
		if (chart.series().isEmpty()) {
			throw new IllegalArgumentException("Nothing to draw: " + title);
		}
		List<ChartLine> lines = new ArrayList<>();
		List<ChartLabel> labels = new ArrayList<>();
		List<BigDecimal> values = new ArrayList<>();
		for (IndexedChart.Series series : chart.series()) {
			int hue = lines.size();
			lines.add(new ChartLine(series.head().name(), Role.INDEX, hue, false, series.points()));
			labels.add(new ChartLabel(series.head().name() + ' ' + ChartNumbers.plain(series.last().value(), 0), 0, series.last().value(), true, Tone.LINE, hue));
			series.points().forEach(point -> values.add(point.value()));
		}
		List<Integer> years = IntStream.rangeClosed(
				chart.series().stream().mapToInt(series -> series.points().getFirst().year()).min().getAsInt(),
				chart.series().stream().mapToInt(series -> series.last().year()).max().getAsInt()).boxed().toList();
		List<String> notes = chart.left().isEmpty() ? List.of()
				: List.of(Messages.text("chart.index.left", String.join(Messages.text("list.and"), chart.left().keySet())));
		return new ChartDrawing(title, Messages.text("chart.index.subtitle"), Messages.text("chart.index.caption"), years, ValueAxis.of(values, false, null),
				null, lines, labels, notes);
	}
}
