package org.planwright.core.project.edit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.model.PlanLevel;
import org.planwright.model.PlanPackage;

/** Edits of whole plans and of the project itself. */
public final class PlanEdits {

	/** The short texts of a plan. */
	public enum Field {
		/** 标题. */
		TITLE(PlanPackage.Literals.PLAN__TITLE),
		/** 地区. */
		REGION(PlanPackage.Literals.PLAN__REGION),
		/** 发布机关. */
		PUBLISHER(PlanPackage.Literals.PLAN__PUBLISHER),
		/** ISO date, or year and month. */
		PUBLISHED(PlanPackage.Literals.PLAN__PUBLISHED);

		private final EAttribute attribute;

		Field(EAttribute attribute) {
			this.attribute = attribute;
		}
	}

	private final ProjectSession session;

	public PlanEdits(ProjectSession session) {
		this.session = session;
	}

	/** Renames the project. */
	public void setProjectName(String name) {
		session.edit(Messages.text("edit.project.name"), null, () -> session.project().setName(name.strip()));
	}

	/** Sets a short text of a plan. */
	public void set(Plan plan, Field field, String text) {
		session.edit(Messages.text("edit.plan." + field.name().toLowerCase(Locale.ROOT)), plan, () -> plan.eSet(field.attribute, text.strip()));
	}

	/** Sets whose plan it is: of the nation, a province, a city or a county. */
	public void setLevel(Plan plan, PlanLevel level) {
		session.edit(Messages.text("edit.plan.level"), plan, () -> plan.setLevel(level));
	}

	/**
	 * Sets the years that a plan is for.
	 *
	 * @param start first year, 0 when unknown
	 * @param end last year, 0 when unknown
	 */
	public void setPeriod(Plan plan, int start, int end) {
		if (start < 0 || (end != 0 && end < start)) {
			throw new IllegalArgumentException("No period: " + start + " to " + end);
		}
		session.edit(Messages.text("edit.plan.period"), plan, () -> {
			plan.setPeriodStart(start);
			plan.setPeriodEnd(end);
		});
	}

	/** Tells whether a plan can answer to another one: not to itself, nor to one that answers to it. Null, no upper plan, is always possible. */
	public boolean canSetUpper(Plan plan, Plan upper) {
		for (Plan step = upper; step != null; step = step.getUpper()) {
			if (step == plan) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Sets the plan that a plan answers to.
	 *
	 * @param upper null for none
	 */
	public void setUpper(Plan plan, Plan upper) {
		if (!canSetUpper(plan, upper)) {
			throw new IllegalArgumentException("A plan cannot answer to itself");
		}
		session.edit(Messages.text("edit.plan.upper"), plan, () -> plan.setUpper(upper));
	}

	/** Tells whether a plan can be moved that far in the list. */
	public boolean canMove(Plan plan, int by) {
		int target = session.project().getPlans().indexOf(plan) + by;
		return by != 0 && target >= 0 && target < session.project().getPlans().size();
	}

	/** Moves a plan in the list of plans. */
	public void move(Plan plan, int by) {
		if (!canMove(plan, by)) {
			throw new IllegalArgumentException("There is no place " + by + " plans away");
		}
		EList<Plan> plans = session.project().getPlans();
		session.edit(Messages.text("edit.plan.move"), plan, () -> plans.move(plans.indexOf(plan) + by, plan));
	}

	/** Deletes a plan with everything that stands in it, and what other plans say of it. */
	public void delete(Plan plan) {
		session.edit(Messages.text("edit.plan.delete", Objects.requireNonNullElse(plan.getTitle(), "")), null,
				() -> session.project().getPlans().removeAll(List.of(plan)));
	}
}
