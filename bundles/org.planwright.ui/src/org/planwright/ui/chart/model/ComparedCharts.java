package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.planwright.core.align.Pairing;
import org.planwright.core.align.RowVerdict;
import org.planwright.core.align.RowVerdict.Basis;
import org.planwright.core.figure.Unit;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.ComparedChart.Left;
import org.planwright.ui.chart.model.ComparedChart.Series;

/** Brings the charts of paired indicators into comparable terms. */
public final class ComparedCharts {

	private static final int RATE_PLACES = 2;

	private final String upperPlan;
	private final IndicatorChart upper;
	private final boolean lowerIsBetter;
	private final List<Answer> answers;
	private final List<Left> left = new ArrayList<>();
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

		/** The verdict, where it rests on figures of this very row: of several upper rows in one pair it speaks of the first. */
		private Optional<RowVerdict> compared(String row) {
			return pairing.figures().filter(figures -> figures.basis() != Basis.NONE && !charts.isEmpty() && pairing.upper().getFirst().equals(row));
		}

		private List<String> rows() {
			return charts.stream().map(chart -> chart.head().indicatorId()).toList();
		}
	}

	private ComparedCharts(String upperPlan, IndicatorChart upper, boolean lowerIsBetter, List<Answer> answers) {
		this.upperPlan = upperPlan;
		this.upper = upper;
		this.lowerIsBetter = lowerIsBetter;
		this.answers = answers;
	}

	/**
	 * Compares what plans expect of an indicator.
	 *
	 * @param upperPlan how the upper plan is called
	 * @param upper the chart of its row
	 * @param lowerIsBetter whether less of it is more ambitious
	 * @param answers of every lower plan
	 * @param focus id of the row that was selected
	 */
	public static ComparedChart of(String upperPlan, IndicatorChart upper, boolean lowerIsBetter, List<Answer> answers, String focus) {
		return new ComparedCharts(upperPlan, upper, lowerIsBetter, answers).compare(focus);
	}

	private ComparedChart compare(String focus) {
		basis = basis();
		Series above = basis == Basis.NONE ? null : upper().orElse(null);
		List<Series> lower = new ArrayList<>();
		for (Answer answer : answers) {
			Optional<Series> series = above == null ? Optional.empty()
					: compared(answer).filter(figures -> figures.basis() == basis).flatMap(figures -> series(answer, figures));
			series.ifPresentOrElse(lower::add, () -> left.add(new Left(answer.plan(), why(answer, above))));
		}
		Comparator<Series> measure = Comparator.comparing(Series::measure);
		lower.sort(lowerIsBetter ? measure : measure.reversed());
		return new ComparedChart(lower.isEmpty() ? Basis.NONE : basis, upper.head().name(), basis == Basis.LEVEL ? upper.head().unit() : "", lowerIsBetter,
				lower.isEmpty() ? null : above, lower, left, focus);
	}

	private Optional<RowVerdict> compared(Answer answer) {
		return answer.compared(upper.head().indicatorId());
	}

	/** What most plans are compared by; levels and growth have no scale in common. */
	private Basis basis() {
		Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
		answers.stream().map(this::compared).flatMap(Optional::stream).forEach(figures -> counts.merge(figures.basis(), 1, Integer::sum));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Basis.NONE);
	}

	private String why(Answer answer, Series above) {
		if (!answer.pairing().isAnswered()) {
			return Messages.text("chart.compared.missing");
		}
		Optional<RowVerdict> compared = compared(answer);
		if (compared.isEmpty()) {
			return answer.pairing().figures().map(figures -> figures.reason().text()).orElse(Messages.text("chart.compared.missing"));
		}
		if (above == null) {
			return Messages.text("chart.compared.no-upper");
		}
		String key = compared.get().basis() == basis ? "chart.compared.no-path" : "chart.compared.other-terms";
		return Messages.text(key, compared.get().reason().text());
	}

	private Optional<Series> upper() {
		List<String> row = List.of(upper.head().indicatorId());
		if (basis == Basis.GROWTH) {
			return answers.stream().map(this::compared).flatMap(Optional::stream).filter(figures -> figures.basis() == basis && figures.upper() != null)
					.map(figures -> figures.upper().value()).findFirst().filter(rate -> canIndex(upper.path()))
					.map(rate -> new Series(upperPlan, row, index(upper.path(), upperPlan), rate, percent(rate), null));
		}
		return target(upper.path()).map(target -> new Series(upperPlan, row,
				upper.path().stream().map(point -> named(point, point.value(), point.shown(), upperPlan)).toList(), target.value(), withUnit(target.shown()), null));
	}

	private Optional<Series> series(Answer answer, RowVerdict figures) {
		if (basis == Basis.GROWTH) {
			List<ChartPoint> path = together(answer.charts());
			return figures.lower() == null || !canIndex(path) ? Optional.empty()
					: Optional.of(new Series(answer.plan(), answer.rows(), index(path, answer.plan()), figures.lower().value(), percent(figures.lower().value()),
							answer.pairing().verdict()));
		}
		List<ChartPoint> path = answer.charts().getFirst().path();
		if (figures.lower() != null) {
			// What was reckoned from a total and the population is known for the target year alone.
			BigDecimal value = figures.lower().value();
			String shown = rounded(value);
			return target(path).map(target -> new Series(answer.plan(), answer.rows(), List.of(named(target, value, shown, answer.plan() + '\n' + figures.reason().text())),
					value, withUnit(shown), answer.pairing().verdict()));
		}
		List<ChartPoint> points = inUnit(answer.charts().getFirst(), answer.plan());
		return target(points).map(target -> new Series(answer.plan(), answer.rows(), points, target.value(), withUnit(target.shown()), answer.pairing().verdict()));
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
			String shown = ChartNumbers.plain(value, 1);
			return named(point, value, shown, plan + '\n' + rounded(point.value()) + " ÷ " + ChartNumbers.plain(base) + " × 100 = " + shown);
		}).toList();
	}

	private List<ChartPoint> inUnit(IndicatorChart chart, String plan) {
		Unit from = Unit.parse(chart.head().unit());
		Unit to = Unit.parse(upper.head().unit());
		if (!from.convertsTo(to) || from.factor().compareTo(to.factor()) == 0) {
			return chart.path().stream().map(point -> named(point, point.value(), point.shown(), plan)).toList();
		}
		return chart.path().stream().map(point -> {
			BigDecimal value = from.convert(point.value(), to);
			String bound = point.kind() == ChartPoint.Kind.TARGET && chart.target() != null ? chart.target().sign() : "";
			return named(point, value, bound + rounded(value), plan + '\n' + point.shown() + ' ' + from.text() + " = " + bound + rounded(value) + ' ' + to.text());
		}).toList();
	}

	private static ChartPoint named(ChartPoint point, BigDecimal value, String shown, String trail) {
		return new ChartPoint(point.kind(), point.year(), value, shown, trail, point.subjectId());
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
			if (first.isEmpty() || chart.path().size() != first.size() || chart.path().getFirst().year() != first.getFirst().year() || !own.convertsTo(unit)) {
				return List.of();
			}
			chart.path().forEach(point -> sums.merge(point.year(), own.convert(point.value(), unit), BigDecimal::add));
		}
		return first.stream().map(point -> named(point, sums.get(point.year()), "", "")).toList();
	}

	private static String percent(BigDecimal rate) {
		return ChartNumbers.plain(rate, RATE_PLACES) + '%';
	}

	/** To two places, and to two digits what is smaller. */
	private static String rounded(BigDecimal value) {
		return ChartNumbers.plain(value, Math.max(RATE_PLACES, value.scale() - value.precision() + RATE_PLACES));
	}

	private String withUnit(String shown) {
		return upper.head().unit().equals("%") && !shown.endsWith("%") ? shown + '%' : shown;
	}
}
