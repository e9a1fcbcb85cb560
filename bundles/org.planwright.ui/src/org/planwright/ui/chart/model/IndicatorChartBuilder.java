package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Figures;
import org.planwright.core.figure.ExpectedPath;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.model.ChangeKind;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Observation;
import org.planwright.model.Plan;
import org.planwright.ui.chart.model.ChartNote.Code;
import org.planwright.ui.chart.model.ChartPoint.Kind;

/** Makes the chart of one indicator out of its row and its observations. */
final class IndicatorChartBuilder {

	/** Says that a target counts what comes together over the period: 900（十四五）, 累计1200. */
	private static final String OVER_THE_PERIOD = ".*(?:十[一二三四五六七八九]五|累计|五年合计|规划期).*";

	private final Indicator indicator;
	private final List<Observation> observations;
	private final PrintedFigure baseline;
	private final PrintedFigure target;
	private final PrintedFigure change;
	private final Unit unit;
	private final int baseYear;
	private final int targetYear;
	private final List<ChartNote> notes = new ArrayList<>();

	private ExpectedPath.Shape shape;
	private TargetMark mark;

	/**
	 * @param indicator the row
	 * @param plan the plan that it belongs to
	 * @param observations the observations of this indicator
	 */
	IndicatorChartBuilder(Indicator indicator, Plan plan, List<Observation> observations) {
		this.indicator = indicator;
		this.observations = observations;
		baseline = Figures.fromModel(indicator.getBaseline());
		target = Figures.fromModel(indicator.getTarget());
		change = Figures.fromModel(indicator.getChange());
		unit = unit();
		IndicatorTable table = table();
		baseYear = year(indicator.getBaseline(), table == null ? 0 : table.getBaselineYear(), plan.getPeriodStart() - 1);
		targetYear = year(indicator.getTarget(), table == null ? 0 : table.getTargetYear(), plan.getPeriodEnd());
	}

	private IndicatorTable table() {
		for (EObject step = indicator.eContainer(); step != null; step = step.eContainer()) {
			if (step instanceof IndicatorTable table) {
				return table;
			}
		}
		return null;
	}

	private static int year(Figure figure, int ofTable, int ofPlan) {
		if (figure != null && figure.getYear() > 0) {
			return figure.getYear();
		}
		return ofTable > 0 ? ofTable : Math.max(0, ofPlan);
	}

	/** The row's unit, or where the row has none the one that is printed beside its figures. */
	private Unit unit() {
		Unit ofRow = Unit.parse(indicator.getUnit());
		if (!ofRow.equals(Unit.NONE)) {
			return ofRow;
		}
		return Unit.parse(target.unit() == null ? baseline.unit() : target.unit());
	}

	IndicatorChart build() {
		List<ChartPoint> path = path();
		List<ChartPoint> actual = actual();
		if (path.isEmpty() && actual.isEmpty()) {
			return new IndicatorChart(head(), List.of(), List.of(), null, null, List.of(), null, notes);
		}
		List<BigDecimal> values = new ArrayList<>();
		path.forEach(point -> values.add(point.value()));
		actual.forEach(point -> values.add(point.value()));
		return new IndicatorChart(head(), years(path, actual), path, shape, mark, actual, ValueAxis.of(values, isAmount(), mark), notes);
	}

	private IndicatorChart.Head head() {
		return new IndicatorChart.Head(indicator.getId(), text(indicator.getName()), unit.text(), text(indicator.getPriceBase()), figureText(baseline),
				figureText(target), figureText(change), baseYear, targetYear);
	}

	/** The printed text; empty for a dash, which says that there is nothing. */
	private static String figureText(PrintedFigure figure) {
		return figure.isAbsent() ? "" : figure.text();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	/** Sums and counts are compared by their height; shares, indices and spans of life by their distance. */
	private boolean isAmount() {
		return switch (unit.dimension()) {
			case RATIO, POINTS, MULTIPLE, NONE, SCORE, AGE -> false;
			default -> true;
		};
	}

	private List<ChartPoint> path() {
		BigDecimal from = inUnit(baseline);
		BigDecimal to = inUnit(target);
		boolean wrongUnit = from == null && baseline.hasValue() || to == null && target.hasValue();
		if (wrongUnit) {
			notes.add(ChartNote.of(Code.OTHER_UNIT, baseline.hasValue() && from == null ? baseline.text() : target.text(), unit.text()));
		}
		if (to != null) {
			mark = TargetMark.of(target, value -> convert(target, value), target.text());
			if (isPeriodTotal()) {
				notes.add(baseline.isAbsent() ? ChartNote.of(Code.PERIOD_TOTAL, target.text())
						: ChartNote.of(Code.PERIOD_BASELINE, baseline.text(), target.text()));
				return between(BigDecimal.ZERO, "0", to, target);
			}
			if (from != null && haveOnePriceBase()) {
				return between(from, baseline.text(), to, target);
			}
			if (!wrongUnit) {
				notes.add(whyNoPath(from));
			}
			return targetAlone(to);
		}
		if (change.hasValue() && baseline.isAbsent() && target.isAbsent() && indicator.getChangeKind() == ChangeKind.CUMULATIVE) {
			notes.add(ChartNote.of(Code.CHANGE_ONLY, change.text()));
			mark = TargetMark.of(change, value -> value, change.text());
			return between(BigDecimal.ZERO, "0", change.value(), change);
		}
		if (!wrongUnit) {
			notes.add(whyNothing());
		}
		return List.of();
	}

	/** Whether the figures count what comes together over a period, so that none of them stands at its end only (R17). */
	private boolean isPeriodTotal() {
		return baseline.isAbsent() ? target.text().matches(OVER_THE_PERIOD) : baseline.hasValue() && baseline.text().matches(OVER_THE_PERIOD);
	}

	/** Amounts at different prices are not on one line (R20). */
	private boolean haveOnePriceBase() {
		Optional<PriceBase> first = priceBase(indicator.getBaseline(), baseline);
		Optional<PriceBase> second = priceBase(indicator.getTarget(), target);
		return first.isEmpty() || second.isEmpty() || first.get().sameAs(second.get());
	}

	private static Optional<PriceBase> priceBase(Figure figure, PrintedFigure printed) {
		return PriceBase.find(figure == null ? null : figure.getPriceBase()).or(() -> PriceBase.find(printed.text()));
	}

	private ChartNote whyNoPath(BigDecimal from) {
		if (from != null) {
			return ChartNote.of(Code.OTHER_PRICES, baseline.text(), target.text());
		}
		return baseline.isAbsent() ? ChartNote.of(Code.NO_BASELINE) : ChartNote.of(Code.BASELINE_WORDS, baseline.text());
	}

	private ChartNote whyNothing() {
		if (!target.isAbsent()) {
			return ChartNote.of(Code.TARGET_WORDS, target.text());
		}
		return ChartNote.of(baseline.isAbsent() ? Code.NO_FIGURES : Code.NO_TARGET);
	}

	private List<ChartPoint> targetAlone(BigDecimal to) {
		if (targetYear == 0) {
			notes.add(ChartNote.of(Code.NO_YEARS));
			return List.of();
		}
		return List.of(point(Kind.TARGET, targetYear, to, target.text(), ""));
	}

	private List<ChartPoint> between(BigDecimal from, String fromShown, BigDecimal to, PrintedFigure end) {
		if (baseYear == 0 || targetYear <= baseYear) {
			notes.add(ChartNote.of(Code.NO_YEARS));
			return targetYear == 0 ? List.of() : List.of(point(Kind.TARGET, targetYear, to, end.text(), ""));
		}
		shape = shape(from, to);
		ExpectedPath path = new ExpectedPath(shape, baseYear, from, targetYear, to);
		int years = targetYear - baseYear;
		int decimals = ChartNumbers.decimals(from, to, years);
		List<ChartPoint> points = new ArrayList<>();
		for (Map.Entry<Integer, BigDecimal> step : path.values().entrySet()) {
			int passed = step.getKey() - baseYear;
			if (passed == 0) {
				points.add(point(Kind.BASELINE, baseYear, from, fromShown, ""));
			} else if (passed == years) {
				points.add(point(Kind.TARGET, targetYear, to, end.text(), ""));
			} else {
				String shown = ChartNumbers.plain(step.getValue(), decimals);
				points.add(point(Kind.EXPECTED, step.getKey(), step.getValue(), shown, trail(from, to, passed, years) + shown));
			}
		}
		return points;
	}

	/** The formula of R37 with the numbers put in, up to the equals sign. */
	private String trail(BigDecimal from, BigDecimal to, int passed, int years) {
		String b = ChartNumbers.plain(from);
		String t = ChartNumbers.plain(to);
		return switch (shape) {
			case LINEAR -> from.signum() == 0 ? t + " × " + passed + " ÷ " + years + " = "
					: b + " + (" + t + " − " + b + ") × " + passed + " ÷ " + years + " = ";
			case GEOMETRIC -> b + " × (" + t + " ÷ " + b + ")^(" + passed + "/" + years + ") = ";
			case STEP -> "";
		};
	}

	private ExpectedPath.Shape shape(BigDecimal from, BigDecimal to) {
		ExpectedPath.Shape wanted = switch (indicator.getPathShape()) {
			case AUTO -> ExpectedPath.Shape.of(unit, Figures.fromModel(indicator.getChangeKind()));
			case LINEAR -> ExpectedPath.Shape.LINEAR;
			case GEOMETRIC -> ExpectedPath.Shape.GEOMETRIC;
			case STEP -> ExpectedPath.Shape.STEP;
		};
		if (wanted == ExpectedPath.Shape.GEOMETRIC && !ExpectedPath.canBeGeometric(from, to)) {
			notes.add(ChartNote.of(Code.NOT_GEOMETRIC));
			return ExpectedPath.Shape.LINEAR;
		}
		return wanted;
	}

	private List<ChartPoint> actual() {
		SortedMap<Integer, Observation> latest = new TreeMap<>();
		for (Observation observation : observations) {
			latest.merge(observation.getYear(), observation, (a, b) -> b.getRevision() >= a.getRevision() ? b : a);
		}
		List<ChartPoint> points = new ArrayList<>();
		latest.forEach((year, observation) -> {
			PrintedFigure figure = Figures.fromModel(observation.getFigure());
			BigDecimal value = inUnit(figure);
			if (value != null) {
				points.add(new ChartPoint(Kind.ACTUAL, year, value, figure.text(), "", observation.getId()));
			} else if (figure.hasValue()) {
				notes.add(ChartNote.of(Code.OTHER_UNIT, figure.text(), unit.text()));
			}
		});
		return points;
	}

	/** All years that anything is said of, and those between them. */
	private List<Integer> years(List<ChartPoint> path, List<ChartPoint> actual) {
		IntStream said = IntStream.concat(path.stream().mapToInt(ChartPoint::year), actual.stream().mapToInt(ChartPoint::year));
		int[] all = IntStream.concat(said, IntStream.of(baseYear, targetYear)).filter(year -> year > 0).toArray();
		return IntStream.rangeClosed(IntStream.of(all).min().getAsInt(), IntStream.of(all).max().getAsInt()).boxed().toList();
	}

	private ChartPoint point(Kind kind, int year, BigDecimal value, String shown, String trail) {
		return new ChartPoint(kind, year, value, shown, trail, indicator.getId());
	}

	/** The value of a figure in the chart's unit; null where it has none, or in a unit that does not convert. */
	private BigDecimal inUnit(PrintedFigure figure) {
		return figure.hasValue() && fits(figure) ? convert(figure, figure.value()) : null;
	}

	private boolean fits(PrintedFigure figure) {
		return figure.unit() == null || Unit.parse(figure.unit()).speaksOf(unit);
	}

	private BigDecimal convert(PrintedFigure figure, BigDecimal value) {
		if (figure.unit() == null) {
			return value;
		}
		Unit printed = Unit.parse(figure.unit());
		if (printed.convertsTo(unit) && printed.factor().compareTo(unit.factor()) != 0) {
			return printed.convert(value, unit);
		}
		return value;
	}
}
