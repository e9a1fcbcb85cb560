package org.planwright.core.check.rule.figure;

import java.util.Optional;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.rule.figure.ObservedFigures.Observed;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Declines;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Unit;

/** What is left of a cumulative decline is compounded, not subtracted (R15): the yearly decline that is still needed. */
public final class RemainingDeclineRule extends CatalogueRule {

	public RemainingDeclineRule() {
		super("R15", Topic.CHANGE, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		ObservedFigures observed = ObservedFigures.of(plan);
		for (RowFacts row : plan.rows()) {
			if (row.kind() == QuantityKind.DECLINE) {
				observed.last(row).ifPresent(actual -> check(row, actual, findings));
			}
		}
	}

	private void check(RowFacts row, Observed actual, Findings findings) {
		boolean inChange = row.change().kind() == ChangeFigure.Kind.CUMULATIVE;
		Optional<Quantity> wanted = inChange ? Quantity.of(row.change().figure()) : row.targetQuantity();
		int years = row.targetYear() - actual.year();
		wanted.filter(decline -> decline.value().compareTo(actual.quantity().value()) > 0)
				.flatMap(decline -> Declines.remaining(decline, actual.quantity(), years)).ifPresent(left -> {
					Place place = row.place(inChange ? Column.CHANGE : Column.TARGET);
					String computed = RowFigures.shown(left.value()) + Unit.PERCENT;
					findings.report(this, place).variant("left").stated(wanted.get().figure().text()).computed(computed)
							.with(row.fullName(), Integer.toString(actual.year()), actual.quantity().figure().text(),
									wanted.get().figure().text(), Integer.toString(years), computed)
							.basedOn(row.figures()).basedOn(actual.quantity().figure().text())
							.trail(Trail.of(left, Unit.PERCENT, place)).done();
				});
	}
}
