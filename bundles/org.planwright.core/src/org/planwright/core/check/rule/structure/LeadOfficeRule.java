package org.planwright.core.check.rule.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.Task;

/** Every task has a lead office, its own or that of the task around it, where other tasks of the plan have one (R65). */
public final class LeadOfficeRule extends CatalogueRule {

	/** More than so many are told together. */
	private static final int HANDFUL = 5;

	public LeadOfficeRule() {
		super("R65", Topic.STRUCTURE, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		List<Task> tasks = plan.sections().stream().filter(Task.class::isInstance).map(Task.class::cast).toList();
		if (tasks.stream().noneMatch(LeadOfficeRule::hasLead)) {
			return;
		}
		List<Task> without = tasks.stream().filter(task -> task.getSections().isEmpty() && !isLed(task)).toList();
		if (without.size() <= HANDFUL) {
			without.forEach(task -> findings.report(this, PlanFacts.place(task)).variant("one").with(PlanFacts.place(task).words()).done());
		} else {
			Findings.Report report = findings.report(this, plan.place()).variant("many").with(Integer.toString(without.size()), Integer.toString(tasks.size()))
					.basedOn(without.stream().map(Task::getTitle).toArray(String[]::new));
			without.forEach(task -> report.also(PlanFacts.place(task)));
			report.done();
		}
	}

	private static boolean isLed(Task task) {
		for (EObject at = task; at != null; at = at.eContainer()) {
			if (at instanceof Task around && hasLead(around)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasLead(Task task) {
		return task.getLeadOffice() != null && !task.getLeadOffice().isBlank();
	}
}
