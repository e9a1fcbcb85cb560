package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.rule.figure.ObservedFigures.Observed;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.ExpectedPath.Shape;
import org.planwright.core.figure.ExpectedPath;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.Pace;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Unit;
import org.planwright.model.Direction;

/**
 * Where the actual value lags behind the path to the target, the pace that is still needed (R39), and whether it is out of proportion to the
 * planned one.
 */
public final class RequiredPaceRule extends CatalogueRule {

	/** How many times the planned pace the pace still needed may be before it is a warning. */
	static final RuleParameter STEEP = RuleParameter.of("R39", "steep", "2", "1", "100");

	public RequiredPaceRule() {
		super("R39", Topic.BASIS, Severity.WARNING, STEEP);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		ObservedFigures observed = ObservedFigures.of(plan);
		for (RowFacts row : plan.rows()) {
			observed.last(row).ifPresent(actual -> row.baselineQuantity()
					.ifPresent(base -> row.targetQuantity().ifPresent(target -> check(plan, row, base, target, actual, findings))));
		}
	}

	private void check(PlanFacts plan, RowFacts row, Quantity base, Quantity target, Observed actual, Findings findings) {
		Shape shape = shape(row, base, target);
		BigDecimal expected = new ExpectedPath(shape, row.baseYear(), base.value(), row.targetYear(), target.value()).at(actual.year());
		boolean higher = row.direction() == Direction.HIGHER;
		Interval value = actual.quantity().interval();
		Interval path = Interval.point(expected);
		if (row.direction() == Direction.AUTO || !(higher ? value.isBelow(path) : path.isBelow(value))) {
			return;
		}
		int years = row.targetYear() - actual.year();
		Optional<Derivation> rate = shape == Shape.GEOMETRIC ? Pace.rateLeft(actual.quantity(), target, years) : Optional.empty();
		Derivation left = rate.orElseGet(() -> Pace.stepLeft(actual.quantity(), target, years));
		Derivation planned = rate.isPresent() ? Pace.rateLeft(base, target, row.years()).orElseThrow()
				: Pace.stepLeft(base, target, row.years());
		boolean steep = left.value().abs().compareTo(planned.value().abs().multiply(plan.setting(STEEP))) > 0;
		String unit = rate.isPresent() ? Unit.PERCENT : RowFigures.changeUnit(row);
		String computed = RowFigures.shown(left.value()) + unit;
		findings.report(this, row.place(Column.TARGET)).severity(steep ? Severity.WARNING : Severity.INFO).variant(steep ? "steep" : "behind")
				.stated(row.target().text()).computed(computed)
				.with(row.fullName(), Integer.toString(actual.year()), actual.quantity().figure().text(), RowFigures.shown(expected),
						Integer.toString(years), computed, RowFigures.shown(planned.value()) + unit)
				.basedOn(row.figures()).basedOn(actual.quantity().figure().text()).also(row.place(Column.BASELINE))
				.trail(Trail.of(left, unit, null, row.place(Column.TARGET))).done();
	}

	private static Shape shape(RowFacts row, Quantity base, Quantity target) {
		boolean positive = ExpectedPath.canBeGeometric(base.value(), target.value());
		return switch (row.indicator().getPathShape()) {
		case LINEAR -> Shape.LINEAR;
		case STEP -> Shape.STEP;
		case GEOMETRIC -> positive ? Shape.GEOMETRIC : Shape.LINEAR;
		case AUTO -> positive ? Shape.of(row.unit(), row.change().kind()) : Shape.LINEAR;
		};
	}
}
