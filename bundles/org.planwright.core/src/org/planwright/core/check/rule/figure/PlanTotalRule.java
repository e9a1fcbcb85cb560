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
import org.planwright.core.check.rule.figure.PeriodTotals.Declared;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;

/**
 * A total over a plan, a running total and the value of a year are three things (R17): a total has no yearly growth rate, baseline and
 * target are of one kind, and the table says of which.
 */
public final class PlanTotalRule extends CatalogueRule {

	public PlanTotalRule() {
		super("R17", Topic.BASIS, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		TableManner manner = TableManner.of(plan);
		for (RowFacts row : plan.rows()) {
			Declared base = PeriodTotals.declared(row.baseline());
			Declared target = PeriodTotals.declared(row.target());
			boolean total = PeriodTotals.isTotal(plan, row);
			if (differ(base, target, total, row)) {
				findings.report(this, row.place(Column.TARGET)).variant("differ").stated(row.target().text())
						.with(row.fullName(), row.baseline().text(), row.target().text()).basedOn(row.figures())
						.also(row.place(Column.BASELINE)).done();
			} else if (total && row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH) {
				reportGrowth(row, manner, findings);
			}
			if (total && row.whole() == null && base == Declared.NOTHING && target == Declared.NOTHING && !PeriodTotals.isNoted(plan, row)
					&& row.baseline().hasValue() && row.target().hasValue()) {
				findings.report(this, row.place(Column.NAME)).severity(Severity.INFO).variant("undeclared").stated(row.fullName())
						.with(row.fullName(), row.baseline().text(), row.target().text()).basedOn(row.figures()).basedOn(row.name())
						.also(row.place(Column.BASELINE)).also(row.place(Column.TARGET)).done();
			}
		}
	}

	/** A total against the value of a year, or a total against what does not say what it is, where the name does not either. */
	private static boolean differ(Declared base, Declared target, boolean total, RowFacts row) {
		if (base == target || !row.baseline().hasValue() || !row.target().hasValue()) {
			return false;
		}
		boolean named = total && row.name().contains("累计");
		return base != Declared.NOTHING && target != Declared.NOTHING || !named && (base == Declared.TOTAL || target == Declared.TOTAL);
	}

	private void reportGrowth(RowFacts row, TableManner manner, Findings findings) {
		Optional<Derivation> change = row.baselineQuantity()
				.flatMap(base -> row.targetQuantity().map(target -> Growth.cumulativeChange(base, target)));
		String printed = row.change().figure().text();
		Findings.Report report = findings.report(this, row.place(Column.CHANGE)).variant("growth").stated(printed).with(row.fullName(), printed)
				.basedOn(row.figures()).basedOn(row.name()).also(row.place(Column.BASELINE)).also(row.place(Column.TARGET));
		change.ifPresent(difference -> {
			String computed = manner.bracketed(row, difference.value().toPlainString());
			report.computed(computed).trail(Trail.of(difference, row.unitText(), row.place(Column.BASELINE), row.place(Column.TARGET)))
					.fix(new CellFix("R17.set-change", Wording.of("rule.R17.fix.change", computed), row.place(Column.CHANGE), printed, computed));
		});
		report.done();
	}
}
