package org.planwright.core.check;

import java.util.Objects;

import org.planwright.model.Plan;

/**
 * A plan with what its checks found.
 *
 * @param plan the plan
 * @param result what was found
 */
public record CheckedPlan(Plan plan, CheckResult result) {

	public CheckedPlan {
		Objects.requireNonNull(plan, "plan");
		Objects.requireNonNull(result, "result");
	}
}
