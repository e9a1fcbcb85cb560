package org.planwright.core.check.rule.link;

import java.util.List;
import java.util.Set;

import org.planwright.core.PlanLinks;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.model.Task;

/** A task or a box serves every indicator; asked only where the plan has tasks or boxes and its words were searched for links (R61). */
public final class UnservedIndicatorRule extends CatalogueRule {

	/** More than so many are told together. */
	private static final int HANDFUL = 5;

	public UnservedIndicatorRule() {
		super("R61", Topic.STRUCTURE, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		if (plan.boxes().isEmpty() && plan.sections().stream().noneMatch(Task.class::isInstance)) {
			return;
		}
		Set<String> unserved = plan.links().map(PlanLinks::unserved).map(Set::copyOf).orElse(Set.of());
		List<RowFacts> rows = plan.rows().stream().filter(row -> unserved.contains(row.indicator().getId()) && !row.name().isBlank()).toList();
		if (rows.size() <= HANDFUL) {
			rows.forEach(row -> findings.report(this, row.place()).variant("one").with(row.fullName()).done());
		} else {
			Findings.Report report = findings.report(this, plan.place()).variant("many").with(Integer.toString(rows.size()), Integer.toString(plan.rows().size()))
					.basedOn(rows.stream().map(RowFacts::fullName).toArray(String[]::new));
			rows.forEach(row -> report.also(row.place()));
			report.done();
		}
	}
}
