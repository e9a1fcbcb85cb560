package org.planwright.ui.status;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.Term;

/**
 * How many things a plan has.
 *
 * @param sections   headings of all levels, run-in ones included
 * @param indicators rows of the indicator tables, 其中 rows included
 */
public record PlanCounts(int sections, int indicators, int boxes, int terms) {

	/** Counts a plan. */
	public static PlanCounts of(Plan plan) {
		int sections = 0;
		int indicators = 0;
		int boxes = 0;
		int terms = 0;
		TreeIterator<EObject> all = EcoreUtil.getAllContents(plan, false);
		while (all.hasNext()) {
			EObject object = all.next();
			switch (object) {
			case Section section -> sections++;
			case Indicator indicator -> indicators++;
			case KeyProject box -> boxes++;
			case Term term -> terms++;
			default -> { }
			}
			if (object instanceof Passage) {
				all.prune();
			}
		}
		return new PlanCounts(sections, indicators, boxes, terms);
	}

	/** Whether the plan is nothing but text. */
	public boolean isEmpty() {
		return sections + indicators + boxes + terms == 0;
	}
}
