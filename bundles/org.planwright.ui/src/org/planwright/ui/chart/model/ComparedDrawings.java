package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.planwright.core.align.RowVerdict.Basis;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.ChartLabel.Tone;
import org.planwright.ui.chart.model.ChartLine.Role;
import org.planwright.ui.chart.model.ComparedChart.Series;

/** Decides how indicators of an upper plan and of those below it are drawn together. */
public final class ComparedDrawings {

	/** So many plans have lines of their own; where there are more, most are one of many. */
	private static final int TOLD_APART = 5;
	private static final int UPPER_HUE = 0;
	private static final int FOCUS_HUE = 1;
	private static final int MANY_HUE = 2;

	private final ComparedChart chart;
	private final List<Integer> years;
	private final ValueAxis axis;

	/**
	 * Prepares to draw.
	 *
	 * @throws IllegalArgumentException when there is nothing to draw
	 */
	public ComparedDrawings(ComparedChart chart) {
		if (!chart.isDrawable()) {
			throw new IllegalArgumentException("Nothing to draw: " + chart.name());
		}
		this.chart = chart;
		List<ChartPoint> points = Stream.concat(Stream.of(chart.upper()), chart.lower().stream()).flatMap(series -> series.points().stream()).toList();
		years = IntStream.rangeClosed(points.stream().mapToInt(ChartPoint::year).min().getAsInt(), points.stream().mapToInt(ChartPoint::year).max().getAsInt())
				.boxed().toList();
		axis = ValueAxis.of(points.stream().map(ChartPoint::value).toList(), false, null);
	}

	private String terms() {
		String terms = chart.basis() == Basis.GROWTH ? Messages.text("chart.compared.index") : unit() + " · " + Messages.text("chart.compared.dashed");
		return axis.low().signum() > 0 ? terms + " · " + Messages.text("chart.axis.not-zero") : terms;
	}

	private String unit() {
		return chart.unit().isEmpty() ? Messages.text("chart.compared.level") : Messages.text("chart.axis.unit", chart.unit());
	}

	/** What has no place in the charts: those that have one reason together, by name. */
	public static List<String> left(ComparedChart chart) {
		Map<String, List<String>> byReason = new LinkedHashMap<>();
		chart.left().forEach(left -> byReason.computeIfAbsent(left.reason(), first -> new ArrayList<>()).add(left.plan()));
		return byReason.entrySet().stream()
				.map(entry -> Messages.text("chart.compared.left", String.join(Messages.text("list.and"), entry.getValue()), entry.getKey())).toList();
	}

	/** All paths in one chart, the upper plan's dashed. */
	public ChartDrawing paths() {
		boolean many = chart.lower().size() > TOLD_APART;
		List<ChartLine> lines = new ArrayList<>();
		List<ChartLabel> labels = new ArrayList<>();
		for (int i = 0; i < chart.lower().size(); i++) {
			Series series = chart.lower().get(i);
			boolean focus = chart.isFocus(series);
			int hue = !many ? i + 1 : focus ? FOCUS_HUE : MANY_HUE;
			lines.add(focus ? lines.size() : 0, new ChartLine(series.plan(), many && !focus ? Role.MANY : Role.INDEX, hue, false, series.points()));
			if (!many || focus || i == 0 || i == chart.lower().size() - 1) {
				labels.add(name(series, hue));
			}
		}
		lines.add(new ChartLine(chart.upper().plan(), Role.UPPER, UPPER_HUE, false, chart.upper().points()));
		labels.add(name(chart.upper(), UPPER_HUE));
		return new ChartDrawing(chart.name(), Messages.text("chart.compared.paths", Integer.toString(chart.lower().size())), terms(), years, axis, null, lines, labels, left(chart));
	}

	private ChartLabel name(Series series, int hue) {
		ChartPoint last = series.points().getLast();
		String value = chart.basis() == Basis.GROWTH ? ChartNumbers.plain(last.value(), 0) : series.shown();
		return new ChartLabel(series.plan() + ' ' + value.replace(" ", ""), 0, last.value(), true, Tone.LINE, hue);
	}

	/** What the plans aim at, the most ambitious above, the upper plan's as a line. */
	public BarDrawing ranks() {
		List<BigDecimal> values = new ArrayList<>(List.of(chart.upper().measure()));
		chart.lower().forEach(series -> values.add(series.measure()));
		String caption = chart.basis() == Basis.GROWTH ? Messages.text("chart.compared.rate") : Messages.text("chart.compared.target", Integer.toString(years.getLast()), unit());
		if (chart.lowerIsBetter()) {
			caption += " · " + Messages.text("chart.compared.lower-better");
		}
		return new BarDrawing(chart.name(), Messages.text("chart.compared.ranks", Integer.toString(chart.lower().size())), caption,
				chart.lower().stream().map(series -> new BarDrawing.Bar(series.plan(), series.measure(), series.shown(), series.indicatorId(),
						chart.isFocus(series))).toList(),
				ValueAxis.of(values, true, null), chart.upper().measure(), chart.upper().plan() + ' ' + chart.upper().shown(), left(chart));
	}

	/** One plan beside the upper one, on the scale and the years that all of them have. */
	public ChartDrawing small(Series series) {
		ChartPoint last = series.points().getLast();
		return new ChartDrawing(series.plan(), "", terms(), years, axis, null,
				List.of(new ChartLine(chart.upper().plan(), Role.UPPER, UPPER_HUE, false, chart.upper().points()),
						new ChartLine(series.plan(), Role.MANY, FOCUS_HUE, false, series.points())),
				List.of(new ChartLabel(chart.basis() == Basis.GROWTH ? last.shown() : series.shown(), last.year(), last.value(),
						last.value().compareTo(chart.upper().points().getLast().value()) >= 0, Tone.FIGURE, FOCUS_HUE)),
				List.of());
	}
}
