package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.core.check.Cause;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.Wording;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;

/**
 * A figure in square brackets is the change over the plan: target minus baseline, for shares in percentage points (R11), compared by
 * intervals (R2). The change of an indicator that shall fall may be printed with or without its sign.
 */
public final class CumulativeChangeRule implements Rule {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public String id() {
		return "R11";
	}

	@Override
	public Topic topic() {
		return Topic.CHANGE;
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (RowFacts row : plan.rows()) {
			if (row.change().kind() == ChangeFigure.Kind.CUMULATIVE) {
				Growth.cumulativeChange(row.baseline(), row.target()).ifPresent(change -> check(plan, row, change, findings));
			}
		}
	}

	private void check(PlanFacts plan, RowFacts row, Derivation change, Findings findings) {
		PrintedFigure printed = inRowUnit(row);
		Interval claim = Interval.of(printed);
		if (change.interval().meets(claim) || change.interval().negate().meets(claim)) {
			return;
		}
		boolean falling = change.value().signum() < 0 && printed.value().signum() > 0;
		Interval interval = falling ? change.interval().negate() : change.interval();
		BigDecimal value = RowFigures.rounded(falling ? change.value().negate() : change.value(), printed);
		boolean rounding = !printed.comparator().isBound() && RowFigures.missesByRounding(printed, interval);
		String unit = row.kind().isPercent() ? "百分点" : row.unitText();
		Findings.Report report = findings.report(this, row.place(Column.CHANGE)).severity(rounding ? Severity.INFO : Severity.ERROR)
				.variant(rounding ? "rounding" : "wrong").stated(printed.text()).computed(value.toPlainString())
				.with(row.fullName(), printed.text(), value.toPlainString() + unit).basedOn(row.figures()).also(row.place(Column.BASELINE))
				.also(row.place(Column.TARGET)).trail(Trail.of(change, unit, row.place(Column.BASELINE), row.place(Column.TARGET)));
		if (!rounding) {
			causes(plan, row, printed, report);
		}
		report.fix(new CellFix("R11.set-computed", Wording.of("rule.R11.fix.computed", value.toPlainString()), row.place(Column.CHANGE),
				row.change().figure().text(), row.change().figure().retyped(value))).done();
	}

	/** The printed change in the unit of the row, where it has a scale word of its own. */
	private static PrintedFigure inRowUnit(RowFacts row) {
		PrintedFigure printed = row.change().figure();
		Unit own = Unit.parse(printed.unit());
		if (printed.unit() == null || !own.convertsTo(row.unit()) || own.factor().compareTo(row.unit().factor()) == 0) {
			return printed;
		}
		BigDecimal value = own.convert(printed.value(), row.unit());
		return new PrintedFigure(printed.text(), value, printed.comparator(), Math.max(0, value.stripTrailingZeros().scale()), null,
				printed.flag());
	}

	private static void causes(PlanFacts plan, RowFacts row, PrintedFigure printed, Findings.Report report) {
		Optional<RowFacts> upper = RowFigures.upperRow(plan, row).filter(above -> above.change().kind() == ChangeFigure.Kind.CUMULATIVE
				&& above.change().figure().value().compareTo(printed.value()) == 0);
		upper.ifPresent(above -> report.cause(new Cause(Wording.of("rule.R11.cause.upper", printed.text(), above.fullName()), null)));
		if (row.baseline().value().signum() > 0) {
			BigDecimal relative = row.target().value().subtract(row.baseline().value()).multiply(HUNDRED).divide(row.baseline().value(),
					Growth.PRECISION);
			if (Interval.of(printed).contains(relative)) {
				report.cause(new Cause(Wording.of("rule.R11.cause.relative"), null));
			}
		}
		if (row.years() > 0 && Growth.annualRate(row.baseline(), row.target(), row.years())
				.filter(rate -> rate.interval().meets(Interval.of(printed))).isPresent()) {
			report.cause(new Cause(Wording.of("rule.R11.cause.rate"), null));
		}
	}
}
