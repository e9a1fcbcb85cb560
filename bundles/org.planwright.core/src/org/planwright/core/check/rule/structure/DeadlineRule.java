package org.planwright.core.check.rule.structure;

import java.util.Optional;

import org.planwright.core.Deadline;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.Section;
import org.planwright.model.Task;

/** The deadline of a task lies in the period of the plan; asked only where that is known (R66). */
public final class DeadlineRule extends CatalogueRule {

	public DeadlineRule() {
		super("R66", Topic.BASIS, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		int first = plan.plan().getPeriodStart();
		int last = plan.plan().getPeriodEnd();
		if (first <= 0 || last < first) {
			return;
		}
		for (Section section : plan.sections()) {
			if (section instanceof Task task && task.getDeadline() != null) {
				Optional<Deadline> due = Deadline.parse(task.getDeadline());
				if (due.filter(deadline -> deadline.year() < first || deadline.year() > last).isPresent()) {
					findings.report(this, PlanFacts.place(task)).variant("outside").stated(task.getDeadline())
							.with(PlanFacts.place(task).words(), task.getDeadline(), Integer.toString(first), Integer.toString(last)).done();
				}
			}
		}
	}
}
