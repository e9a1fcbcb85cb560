package org.planwright.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.Figures;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.ProjectSize;
import org.planwright.testkit.plans.RealPlans;
import org.planwright.testkit.plans.SizedProjects;

/** What it costs to compare two versions of the longest plan, and two projects of hundreds of plans. */
class CompareBenchmark {

	private static final int RUNS = 7;
	private static final double NANOS = 1e9;
	/** One object in so many is changed. */
	private static final int CHANGED = 20;

	@Test
	void longestPlan() {
		Plan before = RealPlans.read(Samples.NATIONAL);
		Plan after = RealPlans.read(Samples.NATIONAL);
		int changes = change(after, new Random(1));
		print("diff.longest-plan.first", seconds(() -> all(Comparison.of(before, after))), 1);
		double[] times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			times[i] = seconds(() -> all(Comparison.of(before, after)));
		}
		Arrays.sort(times);
		print("diff.longest-plan", times[RUNS / 2], 1);
		assertEquals(changes, Comparison.of(before, after).root().all().count());
		Plan other = RealPlans.read(Samples.GUIZHOU);
		print("diff.two-plans-of-nothing-in-common", seconds(() -> all(Comparison.of(before, other))), 1);
	}

	@Test
	void twoProjectsOfHundredsOfPlans() {
		Project before = SizedProjects.make(ProjectSize.M, 1).project();
		Project after = EcoreUtil.copy(before);
		int changes = 0;
		Random random = new Random(2);
		for (Plan plan : after.getPlans()) {
			changes += change(plan, random);
		}
		Comparison[] found = new Comparison[1];
		print("diff.two-m-projects", seconds(() -> all(found[0] = Comparison.of(before, after))), 10);
		assertEquals(changes, found[0].root().all().count());
		renew(after);
		print("diff.two-m-projects.without-ids", seconds(() -> all(found[0] = Comparison.of(before, after))), 10);
		assertTrue(Math.abs(found[0].root().all().count() - changes) < changes / 10, found[0].root().all().count() + " of " + changes);
	}

	private static int all(Comparison comparison) {
		return comparison.figures().size() + comparison.root().all().mapToInt(difference -> difference.fields().stream().mapToInt(field -> field.words().size()).sum()).sum();
	}

	/** Changes a target or some words of every twentieth row and paragraph; tells how many. */
	private static int change(Plan plan, Random random) {
		int changes = 0;
		for (EObject object : MatchesTest.all(plan)) {
			if (object instanceof Indicator row && row.getTarget() != null && random.nextInt(CHANGED) == 0) {
				row.setTarget(Figures.read(Integer.toString(100_000 + random.nextInt(1000)), row.getUnit()));
				changes++;
			} else if (object instanceof Paragraph paragraph && paragraph.getText().length() > 40 && random.nextInt(CHANGED) == 0) {
				int at = random.nextInt(paragraph.getText().length() - 10);
				paragraph.setText(paragraph.getText().substring(0, at) + "统筹谋划" + paragraph.getText().substring(at + 6));
				changes++;
			}
		}
		return changes;
	}

	/** Gives every object another id, as if all documents had been read again. */
	private static void renew(Project project) {
		Map<String, Integer> number = new HashMap<>();
		for (EObject object : MatchesTest.all(project)) {
			if (object instanceof Identified identified) {
				identified.setId("n" + number.merge("n", 1, Integer::sum));
			}
		}
	}

	private static double seconds(Supplier<?> work) {
		long start = System.nanoTime();
		work.get();
		return (System.nanoTime() - start) / NANOS;
	}

	private static void print(String name, double value, int goal) {
		System.out.printf(Locale.ROOT, "bench %s: %.2f s (goal %d)%n", name, value, goal);
	}
}
