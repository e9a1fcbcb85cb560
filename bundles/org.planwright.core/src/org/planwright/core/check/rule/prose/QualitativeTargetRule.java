package org.planwright.core.check.rule.prose;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;

/**
 * A target in words, such as 保持在合理区间 or 基本建成, stays out of all arithmetic but needs a figure every year (R40). Those measured by
 * another's level are {@link NonNumericTargetRule}'s.
 */
public final class QualitativeTargetRule extends CatalogueRule {

	public QualitativeTargetRule() {
		super("R40", Topic.BASIS, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (RowFacts row : plan.rows()) {
			PrintedFigure target = row.target();
			if (!target.hasValue() && !target.isAbsent() && !NonNumericTargetRule.BY_OTHERS.matcher(Glyphs.fold(target.text())).find()) {
				findings.report(this, row.place(Column.TARGET)).stated(target.text()).with(row.fullName(), target.text())
						.basedOn(row.figures()).done();
			}
		}
	}
}
