package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.rule.figure.ObservedFigures.Observed;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Unit;

/** A baseline that was revised after the plan was written (R24): the growth to the target is no longer the printed one. */
public final class RevisedBaseRule extends CatalogueRule {

	public RevisedBaseRule() {
		super("R24", Topic.BASIS, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		ObservedFigures observed = ObservedFigures.of(plan);
		for (RowFacts row : plan.rows()) {
			row.baselineQuantity().ifPresent(base -> observed.of(row, row.baseYear())
					.filter(actual -> !actual.quantity().interval().meets(base.interval())).ifPresent(actual -> report(row, actual, findings)));
		}
	}

	private void report(RowFacts row, Observed actual, Findings findings) {
		BigDecimal revised = actual.quantity().value();
		String value = revised.stripTrailingZeros().scale() <= 0 ? revised.setScale(0).toPlainString() : revised.toPlainString();
		Findings.Report report = findings.report(this, row.place(Column.BASELINE)).stated(row.baseline().text()).computed(value + row.unitText())
				.basedOn(row.figures()).basedOn(value);
		Optional<Derivation> rate = row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH && row.years() > 0
				? row.targetQuantity().flatMap(target -> Growth.annualRate(actual.quantity(), target, row.years())) : Optional.empty();
		rate.ifPresent(growth -> report.trail(Trail.of(growth, Unit.PERCENT, row.place(Column.BASELINE), row.place(Column.TARGET))));
		report.variant(rate.isPresent() ? "rate" : "level").with(row.fullName(), row.baseline().text(), value + row.unitText(),
				Integer.toString(row.baseYear()), row.change().figure().text(),
				rate.map(growth -> RowFigures.oneDecimal(growth.value()).toPlainString() + Unit.PERCENT).orElse(""))
				.fix(new CellFix("R24.set-revised", Wording.of("rule.R24.fix.revised", value), row.place(Column.BASELINE), row.baseline().text(),
						value))
				.done();
	}
}
