package org.planwright.ui.opinions;

import org.planwright.core.ElementNames;
import org.planwright.model.Identified;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;

/**
 * A row of the register.
 *
 * @param opinion the live opinion
 * @param plan the plan that it is on
 * @param number its place in the plan's register, from 1
 */
record OpinionLine(Opinion opinion, Plan plan, int number) {

	/** What is picked with it: where it belongs, or the plan. */
	Identified subject() {
		return opinion.getSubject() == null ? plan : opinion.getSubject();
	}

	/** Where in the plan it belongs. */
	String place() {
		return opinion.getSubject() == null ? Messages.text("opinions.place.plan") : PlanNames.name(opinion.getSubject());
	}

	/** The whole way there. */
	String way() {
		return opinion.getSubject() == null ? "" : ElementNames.place(opinion.getSubject());
	}

	/** What of the upper plan it goes by; empty for nothing. */
	String about() {
		return opinion.getAbout() == null ? "" : PlanNames.name(opinion.getAbout());
	}
}
