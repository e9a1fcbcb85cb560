package org.planwright.ui.welcome;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.Section;
import org.planwright.model.Task;

/**
 * What of a project the welcome page leads to.
 *
 * @param plan      the plan that most can be seen in
 * @param task      a task of it with a box, or its first task; null when it has none
 * @param box       a box of it; null when it has none
 * @param indicator an indicator of it with a number as baseline and target; null when it has none
 */
public record WelcomeTrail(Plan plan, Section task, KeyProject box, Indicator indicator) {

	/** The way through a project; empty for one without plans. */
	public static Optional<WelcomeTrail> of(Project project) {
		return project.getPlans().stream().map(WelcomeTrail::of).max(Comparator.comparingInt(WelcomeTrail::richness));
	}

	private int richness() {
		return (task == null ? 0 : 1) + (box == null ? 0 : 2) + (indicator == null ? 0 : 4) + (plan.getUpper() == null ? 0 : 1);
	}

	private static WelcomeTrail of(Plan plan) {
		Section task = null;
		KeyProject box = null;
		Indicator indicator = null;
		TreeIterator<EObject> all = EcoreUtil.getAllContents(plan, false);
		while (all.hasNext()) {
			EObject object = all.next();
			if (object instanceof KeyProject found && box == null) {
				box = found;
				task = found.eContainer() instanceof Section section ? section : task;
			} else if (object instanceof Task found && task == null) {
				task = found;
			} else if (object instanceof Indicator found && indicator == null && found.eContainer() instanceof IndicatorTable && hasCourse(found)) {
				indicator = found;
			}
			if (object instanceof Passage || object instanceof KeyProject) {
				all.prune();
			}
		}
		return new WelcomeTrail(plan, task, box, indicator);
	}

	private static boolean hasCourse(Indicator indicator) {
		return indicator.getBaseline() != null && indicator.getBaseline().getValue() != null && indicator.getTarget() != null
				&& indicator.getTarget().getValue() != null;
	}
}
