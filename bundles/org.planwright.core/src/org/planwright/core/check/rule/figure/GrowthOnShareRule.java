package org.planwright.core.check.rule.figure;

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
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.QuantityKind;

/**
 * What is measured in per cent changes by percentage points (R12): a growth rate of it in per cent is misread as points. A number that is
 * the difference in points lacks its brackets.
 */
public final class GrowthOnShareRule extends CatalogueRule {

	public GrowthOnShareRule() {
		super("R12", Topic.CHANGE, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		TableManner manner = TableManner.of(plan);
		for (RowFacts row : plan.rows()) {
			if (row.kind() == QuantityKind.SHARE && row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH) {
				report(row, manner, findings);
			}
		}
	}

	private void report(RowFacts row, TableManner manner, Findings findings) {
		Optional<Derivation> change = row.baselineQuantity()
				.flatMap(base -> row.targetQuantity().map(target -> Growth.cumulativeChange(base, target)));
		if (change.isEmpty()) {
			// A number without levels may be a yearly limit as well: 城镇调查失业率 5.2, —, <5.5.
			return;
		}
		String printed = row.change().figure().text();
		String computed = manner.bracketed(row, row.target().comparator().sign() + change.get().value().toPlainString());
		String label = RateBasis.isUnmarkedChange(row) ? "brackets" : "rate";
		findings.report(this, row.place(Column.CHANGE)).variant(label).stated(printed).computed(computed)
				.with(row.fullName(), printed, computed, change.get().value().toPlainString()).basedOn(row.figures())
				.also(row.place(Column.BASELINE)).also(row.place(Column.TARGET))
				.trail(Trail.of(change.get(), RowFigures.POINTS, row.place(Column.BASELINE), row.place(Column.TARGET)))
				.fix(new CellFix("R12.set-points", Wording.of("rule.R12.fix.points", computed), row.place(Column.CHANGE), printed, computed))
				.done();
	}
}
