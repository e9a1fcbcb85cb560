package org.planwright.core.check.rule.structure;

import java.util.List;
import java.util.Objects;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.fact.UpperRows;
import org.planwright.model.Decomposition;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.Plan;
import org.planwright.model.Portion;

/**
 * A plan contains every 约束性 row of its upper plan that was shared out to it (R70). Where the upper plan says to whom it shares a target
 * out, it is shared out to nobody else.
 */
public final class MissingBindingRule extends CatalogueRule {

	public MissingBindingRule() {
		super("R70", Topic.BASIS, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (RowFacts row : UpperRows.unanswered(plan)) {
			if (row.indicator().getAttribute() == IndicatorAttribute.BINDING && isSharedOutTo(plan.plan(), plan.upper().orElseThrow().plan(), row.indicator())) {
				String target = row.target().text() + row.unitText();
				findings.report(this, plan.place()).stated("").computed(row.target().text()).with(row.fullName(), target).basedOn(row.name())
						.basedOn(row.figures()).done();
			}
		}
	}

	private static boolean isSharedOutTo(Plan plan, Plan upper, Indicator row) {
		List<Portion> portions = upper.getDecompositions().stream().filter(each -> each.getIndicator() == row).map(Decomposition::getPortions)
				.flatMap(List::stream).toList();
		return portions.isEmpty() || portions.stream().anyMatch(portion -> Objects.equals(portion.getRegion(), plan.getRegion()));
	}
}
