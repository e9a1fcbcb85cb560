package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Cause;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.fact.UpperRows;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.IndicatorSense;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Rounding;
import org.planwright.core.figure.Unit;

/**
 * A figure in square brackets is the change over the plan: target minus baseline, for shares in percentage points (R11), compared by
 * intervals (R2). The change of an indicator that shall fall may be printed with or without its sign.
 */
public final class CumulativeChangeRule extends CatalogueRule {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final Pattern SUM_IN_BRACKETS = Pattern.compile("\\[\\]内[^。；]{0,4}(?:[5五]年|规划期|期间)[^。；]{0,3}累计(?:数|值|量|总)");

	public CumulativeChangeRule() {
		super("R11", Topic.CHANGE, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (RowFacts row : plan.rows()) {
			if (row.change().kind() == ChangeFigure.Kind.CUMULATIVE && !isSumOfYears(plan, row)) {
				row.baselineQuantity().flatMap(base -> row.targetQuantity().map(target -> Growth.cumulativeChange(base, target)))
						.ifPresent(change -> check(plan, row, change, findings));
			}
		}
	}

	private void check(PlanFacts plan, RowFacts row, Derivation change, Findings findings) {
		PrintedFigure printed = row.change().figure();
		Interval claim = claim(row);
		if (isRelative(row)) {
			checkRelative(row, findings);
			return;
		}
		if (change.interval().meets(claim) || change.interval().negate().meets(claim)) {
			checkBounds(row, change, findings);
			return;
		}
		boolean falling = change.value().signum() < 0 && printed.value().signum() > 0;
		Interval interval = falling ? change.interval().negate() : change.interval();
		BigDecimal value = Rounding.like(printed, inOwnUnit(row, falling ? change.value().negate() : change.value()));
		boolean rounding = !printed.comparator().isBound()
				&& Rounding.isOneUnitOff(printed, interval.map(end -> inOwnUnit(row, end)));
		String unit = RowFigures.changeUnit(row);
		Findings.Report report = findings.report(this, row.place(Column.CHANGE)).severity(rounding ? Severity.INFO : Severity.ERROR)
				.variant(rounding ? "rounding" : "wrong").stated(printed.text()).computed(value.toPlainString())
				.with(row.fullName(), printed.text(), value.toPlainString() + (printed.unit() == null ? unit : printed.unit())).basedOn(row.figures()).also(row.place(Column.BASELINE))
				.also(row.place(Column.TARGET)).trail(Trail.of(change, unit, row.place(Column.BASELINE), row.place(Column.TARGET)));
		if (!rounding) {
			causes(plan, row, printed, report);
		}
		BigDecimal typed = Rounding.keeping(printed, inOwnUnit(row, falling ? change.value().negate() : change.value()));
		report.fix(new CellFix("R11.set-computed", Wording.of("rule.R11.fix.computed", typed.toPlainString()), row.place(Column.CHANGE),
				row.change().figure().text(), row.change().figure().retyped(typed))).done();
	}

	/** Two bounds never contradict each other by what they allow; but the number of the one is that of the other minus the baseline. */
	private void checkBounds(RowFacts row, Derivation change, Findings findings) {
		PrintedFigure printed = row.change().figure();
		if (!printed.comparator().isBound() || !row.target().comparator().isBound() || row.baseline().comparator() != Comparator.EQUAL
				|| printed.unit() != null && !row.kind().isPercent()) {
			return;
		}
		BigDecimal rounding = printed.lastPlace().max(row.baseline().lastPlace());
		if (change.value().abs().subtract(printed.value().abs()).abs().compareTo(rounding) <= 0) {
			return;
		}
		String computed = (printed.value().signum() < 0 ? change.value() : change.value().abs()).toPlainString();
		findings.report(this, row.place(Column.CHANGE)).severity(Severity.WARNING).variant("bound").stated(printed.text()).computed(computed)
				.with(row.fullName(), printed.text(), row.target().text(), computed + RowFigures.changeUnit(row)).basedOn(row.figures())
				.also(row.place(Column.BASELINE)).also(row.place(Column.TARGET))
				.trail(Trail.of(change, RowFigures.changeUnit(row), row.place(Column.BASELINE), row.place(Column.TARGET)))
				.fix(new CellFix("R11.set-computed", Wording.of("rule.R11.fix.computed", computed), row.place(Column.CHANGE), printed.text(),
						printed.retyped(new BigDecimal(computed))))
				.done();
	}

	/** What the printed change claims, in the unit of the row where it has a scale word of its own. */
	private static Interval claim(RowFacts row) {
		PrintedFigure printed = row.change().figure();
		return Quantity.of(printed, row.unitOf(printed), row.unit()).map(Quantity::interval).orElseGet(() -> Interval.of(printed));
	}

	/** A number of the row in the unit that the change is printed in. */
	private static BigDecimal inOwnUnit(RowFacts row, BigDecimal value) {
		Unit own = row.unitOf(row.change().figure());
		return row.unit().convertsTo(own) ? row.unit().convert(value, own) : value;
	}

	/** An amount's change in per cent is the relative one. */
	private static boolean isRelative(RowFacts row) {
		return !row.kind().isPercent() && row.unitOf(row.change().figure()).dimension() == Dimension.RATIO;
	}

	private void checkRelative(RowFacts row, Findings findings) {
		PrintedFigure printed = row.change().figure();
		Optional<Derivation> relative = row.baselineQuantity().flatMap(base -> row.targetQuantity().flatMap(target -> Growth.annualRate(base, target, 1)));
		if (relative.isEmpty()) {
			return;
		}
		boolean reduced = relative.get().value().signum() < 0 && printed.value().signum() > 0;
		Interval interval = reduced ? relative.get().interval().negate() : relative.get().interval();
		if (interval.meets(Interval.of(printed))) {
			return;
		}
		boolean rounding = !printed.comparator().isBound() && Rounding.isOneUnitOff(printed, interval);
		BigDecimal value = Rounding.like(printed, reduced ? relative.get().value().negate() : relative.get().value());
		String computed = value.toPlainString() + Unit.PERCENT;
		findings.report(this, row.place(Column.CHANGE)).severity(rounding ? Severity.INFO : Severity.ERROR)
				.variant(rounding ? "rounding" : "relative").stated(printed.text()).computed(computed)
				.with(row.fullName(), printed.text(), computed).basedOn(row.figures()).also(row.place(Column.BASELINE))
				.also(row.place(Column.TARGET))
				.trail(Trail.of(relative.get(), Unit.PERCENT, row.place(Column.BASELINE), row.place(Column.TARGET)))
				.fix(new CellFix("R11.set-computed", Wording.of("rule.R11.fix.computed", computed), row.place(Column.CHANGE), printed.text(),
						printed.retyped(value)))
				.done();
	}

	/** Under a note that says so, the amount in brackets may be the sum of the plan's years and no change: then it is as much as their levels make. */
	private static boolean isSumOfYears(PlanFacts plan, RowFacts row) {
		if (row.years() == 0 || !IndicatorSense.isAdditive(row.name(), row.unit())) {
			return false;
		}
		Optional<Interval> levels = row.baselineQuantity().flatMap(base -> row.targetQuantity()
				.map(target -> base.interval().hull(target.interval()).times(BigDecimal.valueOf(row.years()))));
		return levels.filter(claim(row)::meets).isPresent() && Stream.concat(plan.notesOf(row).stream(), plan.tableNotes(row).stream())
				.anyMatch(note -> SUM_IN_BRACKETS.matcher(Glyphs.fold(note.text()).replace(" ", "")).find());
	}

	private static Optional<BigDecimal> relativeChange(RowFacts row) {
		return row.baselineQuantity().filter(base -> base.value().signum() > 0).flatMap(base -> row.targetQuantity()
				.map(target -> target.value().subtract(base.value()).multiply(HUNDRED).divide(base.value(), Growth.PRECISION)));
	}

	private static void causes(PlanFacts plan, RowFacts row, PrintedFigure printed, Findings.Report report) {
		Optional<RowFacts> upper = UpperRows.of(plan, row).filter(above -> above.change().kind() == ChangeFigure.Kind.CUMULATIVE
				&& above.change().figure().value().compareTo(printed.value()) == 0);
		upper.ifPresent(above -> report.cause(new Cause(Wording.of("rule.R11.cause.upper", printed.text(), above.fullName()), null)));
		if (relativeChange(row).filter(Interval.of(printed)::contains).isPresent()) {
			report.cause(new Cause(Wording.of("rule.R11.cause.relative"), null));
		}
		if (row.years() > 0 && Growth.annualRate(row.baseline(), row.target(), row.years())
				.filter(rate -> rate.interval().meets(Interval.of(printed))).isPresent()) {
			report.cause(new Cause(Wording.of("rule.R11.cause.rate"), null));
		}
	}
}
