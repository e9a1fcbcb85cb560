package org.planwright.core.check.rule.figure;

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
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;

/** From a baseline of zero or below nothing grows by per cent (R6): only the change itself can be printed. */
public final class RateWithoutBaseRule extends CatalogueRule {

	public RateWithoutBaseRule() {
		super("R6", Topic.GROWTH, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		TableManner manner = TableManner.of(plan);
		for (RowFacts row : plan.rows()) {
			if (row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH && row.kind() != QuantityKind.GROWTH_RATE
					&& row.baseline().comparator() == Comparator.EQUAL && row.baseline().value().signum() <= 0
					&& !RateBasis.isUnmarkedChange(row)) {
				row.baselineQuantity().ifPresent(base -> row.targetQuantity().ifPresent(target -> report(row, manner, base, target, findings)));
			}
		}
	}

	private void report(RowFacts row, TableManner manner, Quantity base, Quantity target, Findings findings) {
		Derivation change = Growth.cumulativeChange(base, target);
		String computed = manner.bracketed(row, row.target().comparator().sign() + change.value().toPlainString());
		String printed = row.change().figure().text();
		findings.report(this, row.place(Column.CHANGE)).computed(computed).stated(printed)
				.with(row.fullName(), row.baseline().text(), printed, computed).basedOn(row.figures()).also(row.place(Column.BASELINE))
				.also(row.place(Column.TARGET))
				.trail(Trail.of(change, RowFigures.changeUnit(row), row.place(Column.BASELINE), row.place(Column.TARGET)))
				.fix(new CellFix("R6.set-change", Wording.of("rule.R6.fix.change", computed), row.place(Column.CHANGE), printed, computed)).done();
	}
}
