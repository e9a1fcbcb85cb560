package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.planwright.core.align.Pairing;
import org.planwright.core.align.RowVerdict;
import org.planwright.core.align.RowVerdict.Basis;
import org.planwright.core.figure.Unit;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.ComparedChart.Series;

/** Brings the charts of paired indicators into comparable terms. */
public final class ComparedCharts {

	private static final int RATE_PLACES = 2;

	private final String upperPlan;
	private final IndicatorChart upper;
	private final List<Answer> answers;
	private final Map<String, String> left = new LinkedHashMap<>();
	private Basis basis = Basis.NONE;

	/**
	 * What a lower plan answers.
	 *
	 * @param plan how the plan is called
	 * @param pairing its rows and the verdict on them
	 * @param charts the charts of these rows; none where nothing answers
	 */
	public record Answer(String plan, Pairing pairing, List<IndicatorChart> charts) {

		public Answer {
			charts = List.copyOf(charts);
		}

		private Optional<RowVerdict> compared() {
			return pairing.figures().filter(figures -> figures.basis() != Basis.NONE && !charts.isEmpty());
		}
	}

	private ComparedCharts(String upperPlan, IndicatorChart upper, List<Answer> answers) {
		this.upperPlan = upperPlan;
		this.upper = upper;
		this.answers = answers;
	}

	/**
	 * Compares what plans expect of an indicator.
	 *
	 * @param upperPlan how the upper plan is called
	 * @param upper the chart of its row
	 * @param answers of every lower plan
	 * @param focus id of the row that was selected
	 */
	public static ComparedChart of(String upperPlan, IndicatorChart upper, List<Answer> answers, String focus) {
		return new ComparedCharts(upperPlan, upper, answers).compare(focus);
	}

	private ComparedChart compare(String focus) {
		basis = answers.stream().map(Answer::compared).flatMap(Optional::stream).map(RowVerdict::basis).findFirst().orElse(Basis.NONE);
		List<Series> lower = new ArrayList<>();
		for (Answer answer : answers) {
			Optional<Series> series = answer.compared().filter(figures -> figures.basis() == basis).flatMap(figures -> series(answer, figures));
			series.ifPresentOrElse(lower::add, () -> left.put(answer.plan(), why(answer)));
		}
		lower.sort(Comparator.comparing(Series::measure).reversed());
		Series above = lower.isEmpty() ? null : upper();
		if (above == null) {
			lower.forEach(series -> left.putIfAbsent(series.plan(), Messages.text("chart.compared.no-upper")));
			lower.clear();
		}
		return new ComparedChart(lower.isEmpty() ? Basis.NONE : basis, upper.head().name(), basis == Basis.LEVEL ? upper.head().unit() : "", above, lower, left, focus);
	}

	private String why(Answer answer) {
		if (!answer.pairing().isAnswered()) {
			return Messages.text("chart.compared.missing");
		}
		return answer.compared().isPresent() ? Messages.text("chart.compared.other-terms")
				: answer.pairing().figures().map(figures -> figures.reason().text()).orElse(Messages.text("chart.compared.missing"));
	}

	private Series upper() {
		if (basis == Basis.GROWTH) {
			BigDecimal rate = answers.stream().map(Answer::compared).flatMap(Optional::stream).filter(figures -> figures.basis() == basis && figures.upper() != null)
					.map(figures -> figures.upper().value()).findFirst().orElse(null);
			return rate == null || !canIndex(upper.path()) ? null
					: new Series(upperPlan, upper.head().indicatorId(), index(upper.path(), upperPlan), rate, percent(rate), null);
		}
		return target(upper.path()).map(target -> new Series(upperPlan, upper.head().indicatorId(),
				upper.path().stream().map(point -> named(point, point.value(), upperPlan, "")).toList(), target.value(), withUnit(target.shown()), null)).orElse(null);
	}

	private Optional<Series> series(Answer answer, RowVerdict figures) {
		String id = answer.charts().getFirst().head().indicatorId();
		if (basis == Basis.GROWTH) {
			List<ChartPoint> path = together(answer.charts());
			return figures.lower() == null || !canIndex(path) ? Optional.empty()
					: Optional.of(new Series(answer.plan(), id, index(path, answer.plan()), figures.lower().value(), percent(figures.lower().value()), answer.pairing().verdict()));
		}
		List<ChartPoint> path = answer.charts().getFirst().path();
		if (figures.lower() != null) {
			// What was reckoned from a total and the population is known for the target year alone.
			BigDecimal value = figures.lower().value();
			String shown = ChartNumbers.plain(value, RATE_PLACES);
			return target(path).map(target -> new Series(answer.plan(), id, List.of(new ChartPoint(target.kind(), target.year(), value, shown, answer.plan(), target.subjectId())),
					value, withUnit(shown), answer.pairing().verdict()));
		}
		List<ChartPoint> points = inUnit(path, answer.charts().getFirst(), answer.plan());
		return target(points).map(target -> new Series(answer.plan(), id, points, target.value(), withUnit(target.shown()), answer.pairing().verdict()));
	}

	private static Optional<ChartPoint> target(List<ChartPoint> path) {
		return path.stream().filter(point -> point.kind() == ChartPoint.Kind.TARGET).findFirst();
	}

	private static boolean canIndex(List<ChartPoint> path) {
		return path.size() > 1 && path.getFirst().value().signum() > 0;
	}

	/** The values as percentages of the first. */
	private static List<ChartPoint> index(List<ChartPoint> path, String plan) {
		BigDecimal base = path.getFirst().value();
		return path.stream().map(point -> {
			BigDecimal value = point.value().multiply(IndexedChart.BASE).divide(base, MathContext.DECIMAL128);
			return named(point, value, plan, ChartNumbers.plain(value, 1));
		}).toList();
	}

	private List<ChartPoint> inUnit(List<ChartPoint> path, IndicatorChart chart, String plan) {
		Unit from = Unit.parse(chart.head().unit());
		Unit to = Unit.parse(upper.head().unit());
		if (!from.convertsTo(to) || from.factor().compareTo(to.factor()) == 0) {
			return path.stream().map(point -> named(point, point.value(), plan, point.shown())).toList();
		}
		return path.stream().map(point -> {
			BigDecimal value = from.convert(point.value(), to);
			return named(point, value, plan, ChartNumbers.plain(value, RATE_PLACES));
		}).toList();
	}

	private static ChartPoint named(ChartPoint point, BigDecimal value, String plan, String shown) {
		return new ChartPoint(point.kind(), point.year(), value, shown.isEmpty() ? point.shown() : shown, plan, point.subjectId());
	}

	/** Several rows that answer one together are added up year by year; nothing where they have not the same years. */
	private static List<ChartPoint> together(List<IndicatorChart> charts) {
		List<ChartPoint> first = charts.getFirst().path();
		if (charts.size() == 1) {
			return first;
		}
		Unit unit = Unit.parse(charts.getFirst().head().unit());
		Map<Integer, BigDecimal> sums = new TreeMap<>();
		for (IndicatorChart chart : charts) {
			Unit own = Unit.parse(chart.head().unit());
			if (chart.path().size() != first.size() || chart.path().getFirst().year() != first.getFirst().year() || !own.convertsTo(unit)) {
				return List.of();
			}
			chart.path().forEach(point -> sums.merge(point.year(), own.convert(point.value(), unit), BigDecimal::add));
		}
		return first.stream().map(point -> new ChartPoint(point.kind(), point.year(), sums.get(point.year()), point.shown(), "", point.subjectId())).toList();
	}

	private static String percent(BigDecimal rate) {
		return ChartNumbers.plain(rate, RATE_PLACES) + '%';
	}

	private String withUnit(String shown) {
		return upper.head().unit().equals("%") && !shown.endsWith("%") ? shown + '%' : shown;
	}
}
