package org.planwright.core.check.rule.figure;

import java.util.Optional;

import org.planwright.core.Wording;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.IndicatorSense;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.QuantityKind;
import org.planwright.model.Direction;

/**
 * Targets, bounds and changes point the way of the indicator (R36): what shall fall has no lower bound, what shall rise no upper one, a
 * change has the sign and the bound of its target, and a baseline does not meet the target already.
 */
public final class DirectionRule extends RowRule {

	public DirectionRule() {
		super("R36", Topic.BOUND, Severity.WARNING);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		if (row.target().hasValue() ? !RowFacts.isLevel(row.target()) : row.change().kind() == ChangeFigure.Kind.NONE) {
			return;
		}
		boolean opposed = checkTargetBound(row, findings);
		checkChangeBound(row, findings);
		if (row.target().hasValue() && row.baseline().comparator() == Comparator.EQUAL && RowFacts.isLevel(row.baseline())) {
			checkSign(row, findings);
			if (!opposed) {
				checkBaseline(row, findings);
			}
		}
	}

	/** A bound on the wrong side: PUE >1.3, 及时率 <90. */
	private boolean checkTargetBound(RowFacts row, Findings findings) {
		Direction direction = row.directionByName();
		Comparator bound = row.target().comparator();
		if (bound != null && Comparator.isCeiling(bound) && direction == Direction.AUTO && growsByItsRate(row)) {
			findings.report(this, row.place(Column.TARGET)).variant("growing").stated(row.target().text())
					.with(row.fullName(), row.target().text(), row.change().figure().text()).basedOn(row.figures())
					.also(row.place(Column.CHANGE)).done();
			return true;
		}
		if (bound == null || !isAgainst(bound, direction)) {
			return false;
		}
		String printed = row.target().text();
		Optional<String> mirrored = RowBounds.mirrored(printed);
		Findings.Report report = findings.report(this, row.place(Column.TARGET)).variant(direction == Direction.LOWER ? "floor" : "ceiling")
				.stated(printed).with(row.fullName(), printed).basedOn(row.figures()).basedOn(row.name());
		mirrored.ifPresent(text -> report.computed(text).fix(new CellFix("R36.mirror", Wording.of("rule.R36.fix.bound", text),
				row.place(Column.TARGET), printed, text)));
		report.done();
		return true;
	}

	/** Tells whether the row prints a rate by which it shall grow, and not one to stay below. */
	private static boolean growsByItsRate(RowFacts row) {
		PrintedFigure rate = row.change().figure();
		return row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH && rate.value().signum() > 0 && !Comparator.isCeiling(rate.comparator())
				&& row.baseline().hasValue() && row.target().value().compareTo(row.baseline().value()) > 0
				&& !IndicatorSense.isControlled(row.name());
	}

	private static boolean isAgainst(Comparator bound, Direction direction) {
		return direction == Direction.LOWER && Comparator.isFloor(bound) || direction == Direction.HIGHER && Comparator.isCeiling(bound);
	}

	/** A change whose bound is not that of the target. */
	private void checkChangeBound(RowFacts row, Findings findings) {
		PrintedFigure change = row.change().figure();
		if (row.change().kind() == ChangeFigure.Kind.NONE || change.comparator() == Comparator.ABOUT) {
			return;
		}
		if (row.change().kind() == ChangeFigure.Kind.CUMULATIVE && RowBounds.impliedTarget(row).isPresent()) {
			compareBounds(row, RowBounds.impliedTarget(row).get(), findings);
		} else if (Comparator.isCeiling(change.comparator()) && mustRise(row)) {
			reportChange(row, "cap", Severity.WARNING, Optional.empty(), findings);
		}
	}

	/** Tells whether nothing says that less would be better: the change should be as great as the bound, or greater. */
	private static boolean mustRise(RowFacts row) {
		boolean growing = row.change().kind() == ChangeFigure.Kind.CUMULATIVE || row.baseline().hasValue() && row.target().hasValue()
				&& row.target().value().compareTo(row.baseline().value()) > 0;
		return growing && row.directionByName() != Direction.LOWER && row.change().figure().value().signum() > 0
				&& (row.target().comparator() == null ? row.kind() == QuantityKind.DECLINE : !Comparator.isCeiling(row.target().comparator()));
	}

	private void compareBounds(RowFacts row, Comparator implied, Findings findings) {
		Comparator bound = row.target().comparator();
		if (implied == bound || bound == Comparator.ABOUT) {
			return;
		}
		boolean opposite = Comparator.isFloor(implied) && Comparator.isCeiling(bound) || Comparator.isCeiling(implied) && Comparator.isFloor(bound);
		boolean atNumber = RowBounds.hasItsNumber(implied) == RowBounds.hasItsNumber(bound);
		reportChange(row, opposite ? "opposite" : atNumber ? "point" : "strict", opposite || !atNumber ? Severity.WARNING : Severity.INFO,
				opposite ? Optional.empty() : RowBounds.changeLikeTarget(row), findings);
	}

	private void reportChange(RowFacts row, String variant, Severity severity, Optional<String> cured, Findings findings) {
		String printed = row.change().figure().text();
		Findings.Report report = findings.report(this, row.place(Column.CHANGE)).severity(severity).variant(variant).stated(printed)
				.with(row.fullName(), printed, row.target().text()).basedOn(row.figures()).also(row.place(Column.TARGET));
		cured.ifPresent(text -> report.computed(text).fix(
				new CellFix("R36.bound", Wording.of("rule.R36.fix.change", text), row.place(Column.CHANGE), printed, text)));
		report.done();
	}

	/** A change of the other sign than target minus baseline; a reduction printed without its sign. */
	private void checkSign(RowFacts row, Findings findings) {
		PrintedFigure change = row.change().figure();
		int way = row.target().value().compareTo(row.baseline().value());
		if (row.change().kind() != ChangeFigure.Kind.CUMULATIVE || way == 0 || change.value().signum() == 0
				|| way == change.value().signum()) {
			return;
		}
		boolean reduction = way < 0 && row.direction() == Direction.LOWER && row.directionByName() == Direction.LOWER;
		String signed = RowBounds.negated(change);
		Findings.Report report = findings.report(this, row.place(Column.CHANGE)).severity(reduction ? Severity.INFO : Severity.WARNING)
				.variant(reduction ? "reduction" : "sign").stated(change.text()).with(row.fullName(), change.text(), row.baseline().text(),
						row.target().text())
				.basedOn(row.figures()).also(row.place(Column.BASELINE)).also(row.place(Column.TARGET));
		if (!reduction) {
			report.computed(signed).fix(new CellFix("R36.sign", Wording.of("rule.R36.fix.change", signed), row.place(Column.CHANGE),
					change.text(), signed));
		}
		report.done();
	}

	/** A baseline that meets the target already, or is better than it. */
	private void checkBaseline(RowFacts row, Findings findings) {
		PrintedFigure target = row.target();
		Direction named = row.directionByName();
		boolean met;
		if (target.comparator().isBound()) {
			met = Interval.bound(target.comparator(), target.value()).contains(row.baseline().value());
		} else {
			int way = target.value().compareTo(row.baseline().value());
			boolean worse = named == Direction.HIGHER && way < 0 || named == Direction.LOWER && way > 0;
			met = worse && !Interval.of(target).meets(Interval.of(row.baseline()));
		}
		if (!met || row.kind() == QuantityKind.DECLINE || row.kind() == QuantityKind.GROWTH_RATE) {
			return;
		}
		boolean sure = !IndicatorSense.isControlled(row.name());
		findings.report(this, row.place(Column.TARGET)).severity(sure ? Severity.WARNING : Severity.INFO).variant(sure ? "met" : "held")
				.stated(target.text()).with(row.fullName(), row.baseline().text(), target.text()).basedOn(row.figures())
				.also(row.place(Column.BASELINE)).done();
	}
}
