package org.planwright.core;

import java.util.Objects;

import org.planwright.core.compare.Comparison;

/**
 * A changed copy of a plan, as one of those that are shown in one text.
 *
 * @param comparison the plan, or its project, against the copy; the plan is the left side
 * @param author who changed it, as it is to be printed
 * @param time when, as an ISO instant; null where nobody knows
 */
public record RedlineCopy(Comparison comparison, String author, String time) {

	public RedlineCopy {
		Objects.requireNonNull(comparison, "comparison");
		Objects.requireNonNull(author, "author");
	}
}
