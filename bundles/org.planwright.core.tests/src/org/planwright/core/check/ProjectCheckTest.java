package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.testkit.plans.PlanVariants;

class ProjectCheckTest {

	private static final int PLANS = 9;

	private final ProjectSession session = new PlanVariants(1).project(PLANS);
	private final List<Plan> plans = session.project().getPlans();
	private final List<ProjectCheck.Subject> subjects = plans.stream().map(plan -> new ProjectCheck.Subject(plan, plan.getUpper())).toList();

	@Test
	void plansAreCheckedAsEachAloneWouldBe() {
		Checker checker = new Checker(CheckSettings.STANDARD);
		List<CheckedPlan> together = new ProjectCheck(checker, 4).run(subjects, ProjectCheck.Progress.NONE, () -> false);
		assertEquals(plans, together.stream().map(CheckedPlan::plan).toList());
		for (CheckedPlan checked : together) {
			assertEquals(checker.check(checked.plan(), checked.plan().getUpper(), () -> false), checked.result());
		}
		assertFalse(together.stream().allMatch(checked -> checked.result().findings().isEmpty()));
	}

	@Test
	void progressIsToldAfterEachPlanOnTheCallersThread() {
		List<String> told = new ArrayList<>();
		Thread caller = Thread.currentThread();
		new ProjectCheck(new Checker(CheckSettings.STANDARD), 3).run(subjects, (done, total) -> {
			assertSame(caller, Thread.currentThread());
			told.add(done + "/" + total);
		}, () -> false);
		assertEquals(List.of("1/9", "2/9", "3/9", "4/9", "5/9", "6/9", "7/9", "8/9", "9/9"), told);
	}

	@Test
	void whatIsCancelledStopsAndLeavesNothingRunning() throws InterruptedException {
		AtomicBoolean cancelled = new AtomicBoolean();
		List<Integer> told = new ArrayList<>();
		assertThrows(CancellationException.class, () -> new ProjectCheck(new Checker(CheckSettings.STANDARD), 1).run(subjects, (done, total) -> {
			told.add(done);
			cancelled.set(true);
		}, cancelled::get));
		// The one thread may have begun the second plan before it was told to stop, and no more.
		assertFalse(told.size() > 2, told.toString());
		// The pool has ended; its thread may be on its last step.
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().startsWith("check-")) {
				assertTrue(thread.join(Duration.ofSeconds(10)), thread.getName());
			}
		}
	}

	@Test
	void theFaultOfARuleReachesTheCaller() {
		Rule faulty = new GrowthLike() {
			@Override
			public void check(PlanFacts plan, Findings findings) {
				throw new IllegalStateException("fault of " + plan.plan().getTitle());
			}
		};
		ProjectCheck check = new ProjectCheck(new Checker(List.of(faulty), CheckSettings.STANDARD), 2);
		IllegalStateException fault = assertThrows(IllegalStateException.class,
				() -> check.run(subjects, ProjectCheck.Progress.NONE, () -> false));
		assertEquals("fault of ", fault.getMessage().substring(0, 9));
	}

	@Test
	void noPlansAreNoWork() {
		assertEquals(List.of(), new ProjectCheck(new Checker(CheckSettings.STANDARD)).run(List.of(), ProjectCheck.Progress.NONE, () -> false));
	}

	/** A rule for tests. */
	private abstract static class GrowthLike implements Rule {
		@Override
		public String id() {
			return "R1";
		}

		@Override
		public Topic topic() {
			return Topic.GROWTH;
		}

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}
	}
}
