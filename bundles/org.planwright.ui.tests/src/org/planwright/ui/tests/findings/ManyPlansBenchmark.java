package org.planwright.ui.tests.findings;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Rules;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.testkit.plans.PlanVariants;

/** The view 检查结果 while 365 plans are checked after a change of a setting: how long the user waits for the window at most, and for all findings. */
class ManyPlansBenchmark {

	private static final int PLANS = 365;

	@Test
	void fromAChangeOfASettingToTheFindingsOfAllPlans() {
		ProjectSession session = new PlanVariants(365).project(PLANS);
		try (FindingsWindow findings = new FindingsWindow(session)) {
			findings.desk.setOnlyPlan(false);
			findings.window.open();
			long opened = System.nanoTime();
			print("first", longestWait(findings), opened);
			long start = System.nanoTime();
			new SettingEdits(session).set(Map.of(CheckSettings.offKey(Rules.all().getFirst()), Optional.of("true")));
			long told = System.nanoTime() - start;
			print("setting", Math.max(told, longestWait(findings)), start);
		}
	}

	/** Runs the event loop until all plans are checked; the longest turn of it, in nanoseconds. */
	private static long longestWait(FindingsWindow findings) {
		Display display = findings.window.display();
		long longest = 0;
		while (findings.desk.checked() < PLANS) {
			long turn = System.nanoTime();
			if (display.readAndDispatch()) {
				longest = Math.max(longest, System.nanoTime() - turn);
			} else {
				display.sleep();
			}
		}
		return longest;
	}

	private static void print(String what, long longest, long start) {
		System.out.printf("bench check-365-plans-window-%s-longest-wait: %.0f ms (goal 200)%n", what, longest / 1e6);
		System.out.printf("bench check-365-plans-window-%s: %.1f s (goal 5)%n", what, (System.nanoTime() - start) / 1e9);
	}
}
