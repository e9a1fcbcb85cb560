package org.planwright.ui.importing;

import org.planwright.model.Plan;

/** What a person says about the upper plan of an imported one. */
public sealed interface UpperChoice {

	/** The only plan of the next level above it, if there is just one. */
	UpperChoice AUTOMATIC = new Automatic();

	/** Nobody chose. */
	record Automatic() implements UpperChoice {
	}

	/** There is none. */
	record None() implements UpperChoice {
	}

	/**
	 * This one.
	 *
	 * @param plan a plan of the open project, or the plan under review of a document that is imported with it
	 */
	record Chosen(Plan plan) implements UpperChoice {
	}
}
