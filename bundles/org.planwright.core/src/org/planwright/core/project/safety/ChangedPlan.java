package org.planwright.core.project.safety;

/**
 * What edits did to one plan, or to what belongs to the project as a whole.
 *
 * @param title the plan's title; null for the project as a whole
 * @param kind what happened to the plan
 * @param places how many of its objects were changed, added or removed
 */
public record ChangedPlan(String title, Kind kind, int places) {

	/** What happened to a plan. */
	public enum Kind {
		/** It was edited. */
		CHANGED,
		/** It is new. */
		ADDED,
		/** It was removed. */
		REMOVED
	}
}
