package org.planwright.core.check.rule.figure;

import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.model.IndicatorAttribute;

/** A target behind that of the upper plan needs a reason (R32). Totals are not compared: a part is less than its whole. */
public final class BehindUpperRule extends RowRule {

	public BehindUpperRule() {
		super("R32", Topic.BOUND, Severity.ERROR);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		UpperTargets.of(plan, row).filter(UpperTargets::isBehind).ifPresent(targets -> {
			boolean binding = targets.above().indicator().getAttribute() == IndicatorAttribute.BINDING;
			findings.report(this, row.place(targets.column())).severity(binding ? Severity.ERROR : Severity.WARNING)
					.variant(binding ? "binding" : "expected").stated(targets.own().figure().text())
					.computed(targets.upper().figure().text())
					.with(row.fullName(), UpperTargets.shown(targets.own(), row), UpperTargets.shown(targets.upper(), targets.above()))
					.basedOn(row.figures()).basedOn(targets.above().figures()).done();
		});
	}
}
