package org.planwright.core.check.rule.figure;

import org.planwright.core.Wording;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.model.IndicatorAttribute;

/** Bounds form an order (R31): a lower plan with the upper one's number may not have the softer bound, 达到1.3 under <1.3, nor only strive for it. */
public final class SofterBoundRule extends RowRule {

	public SofterBoundRule() {
		super("R31", Topic.BOUND, Severity.ERROR);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		UpperTargets.of(plan, row).ifPresent(targets -> {
			if (targets.isSofter()) {
				boolean binding = targets.above().indicator().getAttribute() == IndicatorAttribute.BINDING;
				report(row, targets, "softer", binding ? Severity.ERROR : Severity.WARNING, findings);
			} else if (!targets.isBehind() && targets.own().value().compareTo(targets.upper().value()) == 0 && targets.own().figure().isSoft()
					&& !targets.upper().figure().isSoft()) {
				report(row, targets, "strives", Severity.WARNING, findings);
			}
		});
	}

	private void report(RowFacts row, UpperTargets targets, String variant, Severity severity, Findings findings) {
		String own = UpperTargets.shown(targets.own(), row);
		String upper = UpperTargets.shown(targets.upper(), targets.above());
		Findings.Report report = findings.report(this, row.place(targets.column())).severity(severity).variant(variant)
				.stated(targets.own().figure().text()).computed(targets.upper().figure().text()).with(row.fullName(), own, upper)
				.basedOn(row.figures()).basedOn(targets.above().figures());
		if (row.unit().factor().compareTo(targets.above().unit().factor()) == 0) {
			String text = targets.upper().figure().text();
			report.fix(new CellFix("R31.take-upper", Wording.of("rule.R31.fix.upper", text), row.place(targets.column()),
					targets.own().figure().text(), text));
		}
		report.done();
	}
}
