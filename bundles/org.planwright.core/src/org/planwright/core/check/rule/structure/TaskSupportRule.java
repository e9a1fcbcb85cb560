package org.planwright.core.check.rule.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Role;
import org.planwright.model.KeyProject;
import org.planwright.model.Task;

/** A box stands in the task that it serves, and a figure that a task promises for a year is an indicator's (R44). */
public final class TaskSupportRule extends CatalogueRule {

	public TaskSupportRule() {
		super("R44", Topic.STRUCTURE, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		// A plan in which no task was recognised says nothing about where boxes should stand.
		if (plan.sections().stream().anyMatch(Task.class::isInstance)) {
			plan.boxes().stream().filter(box -> !isInTask(box)).forEach(box -> report(box, findings));
		}
		if (!plan.rows().isEmpty()) {
			plan.passages().stream().filter(TaskSupportRule::promises).forEach(passage -> check(plan, passage, findings));
		}
	}

	private void report(KeyProject box, Findings findings) {
		findings.report(this, PlanFacts.place(box)).variant("box").with(PlanFacts.place(box).words()).done();
	}

	private static boolean promises(PassageFacts passage) {
		boolean prose = passage.kind() == PassageFacts.Kind.PROSE || passage.kind() == PassageFacts.Kind.BOX_GOAL
				|| passage.kind() == PassageFacts.Kind.BOX_ITEM;
		return prose && !passage.figures().isEmpty() && isInTask(passage.passage());
	}

	private static boolean isInTask(EObject object) {
		for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Task) {
				return true;
			}
		}
		return false;
	}

	private void check(PlanFacts plan, PassageFacts passage, Findings findings) {
		List<FigureFacts> open = passage.figures().stream().filter(figure -> isOpenPromise(plan, figure)).toList();
		if (open.isEmpty()) {
			return;
		}
		FigureFacts first = open.getFirst();
		Findings.Report report = findings.report(this, first.place()).variant("promise").with(first.figure().quote(),
				Integer.toString(first.figure().year()), Integer.toString(open.size()));
		open.stream().skip(1).map(FigureFacts::place).forEach(report::also);
		report.done();
	}

	/** A quantity with a unit, said to hold in a year of the plan, that no row of the table speaks of. */
	private static boolean isOpenPromise(PlanFacts plan, FigureFacts fact) {
		ProseFigure figure = fact.figure();
		return fact.ties().isEmpty() && figure.yearStated() && figure.year() != null && figure.year() > plan.baseYear() && figure.figure().hasValue()
				&& !figure.implied() && figure.unit() != Unit.NONE && figure.role() != Role.ATTRIBUTE && figure.role() != Role.FROM;
	}
}
