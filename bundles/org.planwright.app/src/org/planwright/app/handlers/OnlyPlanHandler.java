package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.findings.FindingsDesk;

/** 检查 → 只看当前规划: lists the findings of one plan, or of all. */
public final class OnlyPlanHandler {

	@Execute
	void execute(FindingsDesk desk) {
		desk.setOnlyPlan(!desk.isOnlyPlan());
	}
}
