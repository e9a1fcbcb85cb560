package org.planwright.core.check.rule.figure;

import java.util.List;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.JointFix;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.QuantityKind;

/** An indicator that is a decline has no level of its own (R16): no baseline, and its figure belongs in brackets into the change column. */
public final class DeclineLevelRule extends CatalogueRule {

	public DeclineLevelRule() {
		super("R16", Topic.BASIS, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		TableManner manner = TableManner.of(plan);
		for (RowFacts row : plan.rows()) {
			if (row.kind() == QuantityKind.DECLINE && row.baseline().isAbsent()) {
				boolean inTarget = row.target().hasValue() && row.change().figure().isAbsent();
				if (inTarget || row.change().kind() != ChangeFigure.Kind.NONE) {
					findings.report(this, row.place(Column.BASELINE)).variant("level").stated(row.baseline().text())
							.with(row.fullName(), inTarget ? row.target().text() : row.change().figure().text()).basedOn(row.figures()).done();
				}
				if (inTarget && manner.printsChanges(row) && !Glyphs.fold(row.target().text()).contains("[")) {
					reportColumn(row, manner, findings);
				}
			}
		}
	}

	private void reportColumn(RowFacts row, TableManner manner, Findings findings) {
		String printed = row.target().text();
		String computed = manner.bracketed(row, row.target().comparator().sign() + row.target().value().toPlainString());
		String absent = row.baseline().text().isBlank() ? "-" : row.baseline().text();
		findings.report(this, row.place(Column.TARGET)).variant("column").stated(printed).computed(computed)
				.with(row.fullName(), printed, computed).basedOn(row.figures()).also(row.place(Column.CHANGE))
				.fix(new JointFix("R16.move", Wording.of("rule.R16.fix.move", computed), List.of(
						new CellFix("R16.move", Wording.of("rule.R16.fix.move", computed), row.place(Column.TARGET), printed, absent),
						new CellFix("R16.move", Wording.of("rule.R16.fix.move", computed), row.place(Column.CHANGE),
								row.change().figure().text(), computed))))
				.done();
	}
}
