package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.planwright.core.LiveMentions;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.trace.TraceMemory;
import org.planwright.core.trace.TraceSettings;
import org.planwright.core.trace.TracedLinks;
import org.planwright.model.Indicator;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.PlanVariants;
import org.planwright.testkit.plans.RealPlans;

/** How long checks take: of the longest of the real plans, after an edit of it, and of a project of 365 plans. */
class CheckBenchmark {

	private static final int WARM_UP = 15;
	private static final int RUNS = 15;
	private static final int PLANS = 365;
	private static final int CANCEL_AFTER = 20;

	@Test
	void aPlan() {
		Plan plan = RealPlans.read(Samples.NATIONAL);
		Checker checker = checker(CheckSettings.STANDARD);
		print("check-plan", median(() -> checker.check(plan, null, () -> false)), 100);
	}

	/** Where the time of a check goes: the look at the plan, and each rule. */
	@Test
	void eachRule() {
		List<Plan> plans = RealPlans.all();
		Plan national = plans.getFirst();
		Function<Plan, PlanFacts> look = plan -> PlanFacts.of(plan, plan == national ? null : national, CheckSettings.STANDARD);
		System.out.printf(Locale.ROOT, "check facts: %.2f ms a plan%n", median(() -> plans.forEach(look::apply)) / plans.size());
		List<PlanFacts> facts = plans.stream().map(look).toList();
		for (Rule rule : Rules.all()) {
			System.out.printf(Locale.ROOT, "check %s: %.2f ms a plan%n", rule.id(),
					median(() -> facts.forEach(plan -> rule.check(plan, new Findings()))) / plans.size());
		}
	}

	@Test
	void afterAnEdit() {
		ProjectSession session = ProjectSession.create("编制");
		Plan plan = RealPlans.read(Samples.NATIONAL);
		session.edit("make", null, () -> session.project().getPlans().add(plan));
		Checker checker = checker(CheckSettings.STANDARD).with(new CheckMemory());
		try (LiveMentions reader = new LiveMentions(session)) {
			TextEdits text = new TextEdits(session, reader);
			Paragraph paragraph = first(plan, Paragraph.class);
			print("check-after-typing", median(() -> {
				text.replace(paragraph, 0, 0, "字");
				checker.check(session.snapshot(plan).plan(), null, () -> false);
			}), 200);
			IndicatorEdits cells = new IndicatorEdits(session);
			Indicator row = first(plan, Indicator.class);
			int[] value = { 100 };
			print("check-after-cell", median(() -> {
				cells.set(row, IndicatorField.TARGET, Integer.toString(value[0]++));
				checker.check(session.snapshot(plan).plan(), null, () -> false);
			}), 200);
		}
	}

	@Test
	void aProjectOf365Plans() {
		ProjectSession session = new PlanVariants(365).project(PLANS);
		List<ProjectCheck.Subject> subjects = session.project().getPlans().stream()
				.map(plan -> new ProjectCheck.Subject(plan, plan.getUpper())).toList();
		ProjectCheck check = new ProjectCheck(checker(CheckSettings.of(session.project())));
		// What another program takes of a busy machine does not count as processor time.
		long start = System.nanoTime();
		long used = processorTime();
		assertEquals(PLANS, check.run(subjects, ProjectCheck.Progress.NONE, () -> false).size());
		print("check-365-plans-first", millis(System.nanoTime() - start), 5000);
		print("check-365-plans-first-processor", millis(processorTime() - used), 10000);
		start = System.nanoTime();
		check.run(subjects, ProjectCheck.Progress.NONE, () -> false);
		print("check-365-plans", millis(System.nanoTime() - start), 5000);
		AtomicLong cancelled = new AtomicLong();
		assertThrows(CancellationException.class, () -> check.run(subjects,
				(done, total) -> cancelled.compareAndSet(0, done == CANCEL_AFTER ? System.nanoTime() : 0), () -> cancelled.get() > 0));
		print("check-365-plans-cancel", millis(System.nanoTime() - cancelled.get()), 200);
	}

	/** As the window and the terminal check: links and the rows of the upper plan too. */
	private static Checker checker(CheckSettings settings) {
		return new Checker(settings).with(TracedLinks.reader(new TraceMemory(), TraceSettings.STANDARD)).aligning(RowCounterparts.reader());
	}

	private static <T> T first(Plan plan, Class<T> type) {
		Iterable<EObject> contents = plan::eAllContents;
		for (EObject object : contents) {
			if (type.isInstance(object)) {
				return type.cast(object);
			}
		}
		throw new AssertionError(type);
	}

	private static long processorTime() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
	}

	private static double median(Runnable work) {
		long[] times = new long[RUNS];
		for (int i = -WARM_UP; i < RUNS; i++) {
			long start = System.nanoTime();
			work.run();
			if (i >= 0) {
				times[i] = System.nanoTime() - start;
			}
		}
		Arrays.sort(times);
		return millis(times[RUNS / 2]);
	}

	private static double millis(long nanos) {
		return nanos / 1e6;
	}

	private static void print(String name, double millis, int goal) {
		System.out.printf(Locale.ROOT, "bench %s: %.1f ms (goal %d)%n", name, millis, goal);
	}
}
