package org.planwright.core.check.rule.figure;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;

/** A rule that looks at one row of the indicator table after the other. */
abstract class RowRule extends CatalogueRule {

	RowRule(String id, Topic topic, Severity severity, RuleParameter... parameters) {
		super(id, topic, severity, parameters);
	}

	@Override
	public final void check(PlanFacts plan, Findings findings) {
		plan.rows().forEach(row -> check(plan, row, findings));
	}

	/** Looks at one row. */
	abstract void check(PlanFacts plan, RowFacts row, Findings findings);
}
