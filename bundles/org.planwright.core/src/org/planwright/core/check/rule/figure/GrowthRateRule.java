package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Cause;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.fact.UpperRows;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.Misprint;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Rounding;
import org.planwright.core.figure.Unit;

/**
 * 年均增速 is the geometric mean rate from baseline to target over target year minus base year (R1, R3), compared by intervals (R2), with
 * 左右 as wide as the settings say (R5).
 */
public final class GrowthRateRule extends CatalogueRule {

	/** How far 左右 reaches to both sides, as a share of the rate. */
	static final RuleParameter ABOUT_SHARE = RuleParameter.of("R1", "about-share", "0.1", "0", "1");
	/** How far 左右 reaches at least, in percentage points. */
	static final RuleParameter ABOUT_POINTS = RuleParameter.of("R1", "about-points", "0.5", "0", "10");

	private static final int MOST_YEARS = 10;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public GrowthRateRule() {
		super("R1", Topic.GROWTH, Severity.ERROR, ABOUT_SHARE, ABOUT_POINTS);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (RowFacts row : plan.rows()) {
			if (row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH && row.years() > 0 && RateBasis.isRecomputable(plan, row)
					&& !fits(plan, row, row.years()).orElse(true) && !fitsStatedYear(plan, row)) {
				rate(row, row.years()).ifPresent(rate -> report(plan, row, rate, findings));
			}
		}
	}

	private static Optional<Derivation> rate(RowFacts row, int years) {
		return row.baselineQuantity()
				.flatMap(base -> row.targetQuantity().flatMap(target -> Growth.annualRate(base, target, years)));
	}

	/** Tells whether the printed rate is that of baseline and target over a number of years; empty where they have none. */
	static Optional<Boolean> fits(PlanFacts plan, RowFacts row, int years) {
		return fits(row, years, Interval.of(row.change().figure(), plan.setting(ABOUT_SHARE), plan.setting(ABOUT_POINTS)));
	}

	private static Optional<Boolean> fits(RowFacts row, int years, Interval claim) {
		return row.baselineQuantity()
				.flatMap(base -> row.targetQuantity().flatMap(target -> Growth.fits(base, target, years, claim)));
	}

	/** A baseline that is said to be of another year has the rate of the years since then (R3). */
	private static boolean fitsStatedYear(PlanFacts plan, RowFacts row) {
		OptionalInt stated = row.statedBaseYear();
		return stated.isPresent() && fits(plan, row, row.targetYear() - stated.getAsInt()).orElse(false);
	}

	private void report(PlanFacts plan, RowFacts row, Derivation rate, Findings findings) {
		PrintedFigure printed = row.change().figure();
		boolean rounding = !printed.comparator().isBound() && Rounding.isOneUnitOff(printed, rate.interval());
		String computed = Rounding.like(printed, rate.value()).toPlainString() + Unit.PERCENT;
		Trail trail = Trail.of(rate, Unit.PERCENT, row.place(Column.BASELINE), row.place(Column.TARGET));
		boolean real = RateBasis.mayGrowAtConstantPrices(row);
		Findings.Report report = findings.report(this, row.place(Column.CHANGE))
				.severity(rounding ? Severity.INFO : real ? Severity.WARNING : Severity.ERROR).variant(rounding ? "rounding" : "wrong").stated(printed.text()).computed(computed)
				.with(row.fullName(), printed.text(), computed, Integer.toString(row.baseYear()), Integer.toString(row.targetYear()),
						Integer.toString(row.years()))
				.basedOn(row.figures()).also(row.place(Column.BASELINE)).also(row.place(Column.TARGET)).trail(trail);
		if (!rounding) {
			causes(plan, row, printed, report);
		}
		if (!rounding && real) {
			report.cause(new Cause(Wording.of("rule.R1.cause.prices"), null));
		}
		BigDecimal typed = Rounding.keeping(printed, rate.value());
		report.fix(new CellFix("R1.set-computed", Wording.of("rule.R1.fix.computed", typed.toPlainString() + Unit.PERCENT), row.place(Column.CHANGE),
				printed.text(), printed.retyped(typed))).done();
	}

	private static void causes(PlanFacts plan, RowFacts row, PrintedFigure printed, Findings.Report report) {
		otherYears(row, printed, report);
		arithmeticMean(row, printed, report);
		wrongDigit(row, printed, report);
		UpperRows.of(plan, row).filter(upper -> sameRate(upper.change(), printed))
				.ifPresent(upper -> report.cause(new Cause(Wording.of("rule.R1.cause.upper", printed.text(), upper.fullName()), null)));
	}

	private static boolean sameRate(ChangeFigure upper, PrintedFigure printed) {
		return upper.kind() == ChangeFigure.Kind.ANNUAL_GROWTH && upper.figure().value().compareTo(printed.value()) == 0;
	}

	private static void otherYears(RowFacts row, PrintedFigure printed, Findings.Report report) {
		for (int years = 1; years <= MOST_YEARS; years++) {
			if (years != row.years() && fits(row, years, Interval.of(printed)).orElse(false)) {
				Trail trail = Trail.of(rate(row, years).orElseThrow(), Unit.PERCENT, row.place(Column.BASELINE), row.place(Column.TARGET));
				report.cause(new Cause(Wording.of("rule.R1.cause.years", Integer.toString(years), Integer.toString(row.years())), trail));
				return;
			}
		}
	}

	private static void arithmeticMean(RowFacts row, PrintedFigure printed, Findings.Report report) {
		BigDecimal baseline = row.baselineQuantity().orElseThrow().value();
		BigDecimal mean = row.targetQuantity().orElseThrow().value().subtract(baseline).multiply(HUNDRED)
				.divide(baseline.multiply(BigDecimal.valueOf(row.years())), Growth.PRECISION);
		if (Interval.of(printed).contains(mean)) {
			report.cause(new Cause(Wording.of("rule.R1.cause.mean"), null));
		}
	}

	/** Solves for baseline and target (R4): where the solution is a digit away from what is printed, that digit may be wrong. */
	private static void wrongDigit(RowFacts row, PrintedFigure printed, Findings.Report report) {
		PrintedFigure baseline = row.baseline();
		PrintedFigure target = row.target();
		if (baseline.unit() != null || target.unit() != null) {
			return;
		}
		Growth.baseline(target.value(), printed.value(), row.years()).map(value -> Rounding.like(baseline, value))
				.filter(value -> isSlip(value, baseline.value())).ifPresent(value -> report.cause(new Cause(
						Wording.of("rule.R1.cause.baseline", value.toPlainString(), baseline.text(), printed.text()), null)));
		BigDecimal solved = Rounding.like(target, Growth.target(baseline.value(), printed.value(), row.years()));
		if (isSlip(solved, target.value())) {
			report.cause(new Cause(Wording.of("rule.R1.cause.target", solved.toPlainString(), target.text(), printed.text()), null));
		}
	}

	private static boolean isSlip(BigDecimal solved, BigDecimal printed) {
		return Misprint.between(solved, printed).filter(slip -> slip == Misprint.DIGIT || slip == Misprint.SHIFTED).isPresent();
	}
}
