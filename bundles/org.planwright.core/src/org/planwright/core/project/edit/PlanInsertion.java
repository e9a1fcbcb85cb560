package org.planwright.core.project.edit;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Messages;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.model.PlanLevel;

/** Puts plans that were read from documents into a project, all of them by one undoable command. */
public final class PlanInsertion {

	private PlanInsertion() {
	}

	/**
	 * Inserts plans behind those that are there. A plan that names no upper plan answers to the only plan of the next level above it,
	 * when there is exactly one in the project or among those inserted with it.
	 *
	 * @param plans plans that are part of no project
	 */
	public static void insert(ProjectSession session, List<Plan> plans) {
		for (Plan plan : plans) {
			if (plan.eContainer() != null) {
				throw new IllegalArgumentException("Part of a project already: " + plan.getTitle());
			}
		}
		if (plans.isEmpty()) {
			return;
		}
		// Done before the plans are watched: so much less is recorded.
		plans.forEach(Ids::assignMissing);
		plans.forEach(plan -> stamp(plan, session));
		EObject subject = plans.getFirst();
		session.edit(Messages.text("edit.plan.insert", Integer.toString(plans.size())), subject, () -> {
			session.project().getPlans().addAll(plans);
			plans.stream().filter(plan -> plan.getUpper() == null).forEach(plan -> plan.setUpper(onlyPlanAbove(session, plan)));
		});
	}

	private static void stamp(Plan plan, ProjectSession session) {
		if (plan.getSource() != null && plan.getSource().getImportedAt() == null) {
			plan.getSource().setImportedAt(session.now().truncatedTo(ChronoUnit.SECONDS).toString());
		}
	}

	private static Plan onlyPlanAbove(ProjectSession session, Plan plan) {
		if (plan.getLevel().getValue() <= PlanLevel.NATIONAL_VALUE) {
			return null;
		}
		List<Plan> above = session.project().getPlans().stream()
				.filter(other -> other.getLevel().getValue() == plan.getLevel().getValue() - 1).toList();
		return above.size() == 1 ? above.getFirst() : null;
	}
}
