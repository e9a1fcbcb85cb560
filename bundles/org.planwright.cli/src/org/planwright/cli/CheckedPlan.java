package org.planwright.cli;

import org.planwright.core.check.CheckResult;
import org.planwright.model.Plan;

/**
 * A plan with what its checks found.
 *
 * @param plan the plan
 * @param result what was found
 */
record CheckedPlan(Plan plan, CheckResult result) {
}
