package org.planwright.core.project.edit;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
		insert(session, plans, plan -> plan.getUpper() != null ? plan.getUpper() : upperFor(plan, session.project().getPlans()).orElse(null));
	}

	/**
	 * Inserts plans behind those that are there, with upper plans that a person chose.
	 *
	 * @param plans plans that are part of no project
	 * @param upper gives the plan that one of them answers to, null for none; asked when all of them are in the project
	 */
	public static void insert(ProjectSession session, List<Plan> plans, UnaryOperator<Plan> upper) {
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
		session.edit(label(plans), plans.getFirst(), () -> {
			session.project().getPlans().addAll(plans);
			plans.forEach(plan -> plan.setUpper(upper.apply(plan)));
		});
	}

	private static void stamp(Plan plan, ProjectSession session) {
		if (plan.getSource() != null && plan.getSource().getImportedAt() == null) {
			plan.getSource().setImportedAt(session.now().truncatedTo(ChronoUnit.SECONDS).toString());
		}
	}

	private static String label(List<Plan> plans) {
		String first = Objects.requireNonNullElse(plans.getFirst().getTitle(), "");
		return plans.size() == 1 ? Messages.text("edit.plan.insert", first)
				: Messages.text("edit.plan.insert.several", first, Integer.toString(plans.size()));
	}

	/** The plan that another one answers to if nobody says otherwise: the only one of the next level above it, if there is just one. */
	public static Optional<Plan> upperFor(Plan plan, Collection<Plan> others) {
		if (plan.getLevel().getValue() <= PlanLevel.NATIONAL_VALUE) {
			return Optional.empty();
		}
		List<Plan> above = others.stream().filter(other -> other.getLevel().getValue() == plan.getLevel().getValue() - 1).toList();
		return above.size() == 1 ? Optional.of(above.getFirst()) : Optional.empty();
	}
}
