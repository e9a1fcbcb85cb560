package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.planwright.core.Figures;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Task;
import org.planwright.testkit.plans.ProjectSize;
import org.planwright.testkit.plans.SizedProjects;

/** What the index of a project costs and how quickly it answers, at the sizes M and L; at M beside a scan over the model. */
class ProjectTraceBenchmark {

	private static final int RUNS = 15;
	private static final int ASKED = 40;
	private static final int MEGABYTE = 1 << 20;
	private static final double NANOS = 1e6;

	@Test
	void largeProject() {
		measure(ProjectSize.L, false);
	}

	@Test
	void mediumProjectBesideAScan() {
		measure(ProjectSize.M, true);
	}

	private static void measure(ProjectSize size, boolean scan) {
		ProjectSession session = SizedProjects.make(size, 1);
		List<Plan> plans = session.project().getPlans();
		check(size, plans);
		plans.stream().limit(ASKED).forEach(plan -> PlanTrace.ofStored(plan, List.of(), TraceSettings.STANDARD));
		long used = usedHeap();
		long start = System.nanoTime();
		ProjectTraceIndex index = ProjectTraceIndex
				.of(plans.stream().map(plan -> PlanTrace.ofStored(plan, List.of(), TraceSettings.STANDARD)).toList());
		print(size, "build", millis(start), "ms", 10000);
		// Ids and texts belong to the model as well: what is counted is what the index has beside it.
		print(size, "memory", (usedHeap() - used) / (double) MEGABYTE, "MB", 400);

		List<String> asked = asked(plans);
		double neighbours = perCall(asked, index::neighbours);
		print(size, "neighbours", neighbours, "ms", 100);
		double impact = perCall(asked, index::impact);
		print(size, "impact", impact, "ms", 100);
		String national = mostAnswered(index, plans.getFirst());
		print(size, "impact-of-the-most-answered", median(() -> index.impact(national)), "ms", 100);
		print(size, "impact-of-the-most-answered-things", index.impact(national).size(), "things", 1);
		print(size, "losses-before-a-delete", perCall(asked, id -> index.losses(List.of(id))), "ms", 100);
		double suspicion = suspicion(size, session, index, plans.get(plans.size() / 2));
		print(size, "coverage-first", median(1, index::coverage), "ms", 5000);
		print(size, "coverage", median(() -> index.coverage().count(Coverage::tasksWithoutTarget)), "ms", 100);
		if (scan) {
			ModelScan model = new ModelScan(plans);
			ratio("neighbours", median(1, () -> asked.forEach(model::neighbours)) / asked.size(), neighbours);
			ratio("impact", median(1, () -> asked.forEach(model::impact)) / asked.size(), impact);
			ratio("suspicion-after-a-change", median(model::suspects), suspicion);
		}
	}

	/** From the edit to all links in doubt: the snapshot, the part of the plan anew, and the list. */
	private static double suspicion(ProjectSize size, ProjectSession session, ProjectTraceIndex index, Plan plan) {
		TraceIndex before = index.plan(plan.getId()).orElseThrow().index();
		Indicator row = find(plan, before.indicators().stream().filter(id -> before.to(id).stream()
				.anyMatch(link -> link.state() == LinkState.ACCEPTED)).findFirst().orElseThrow());
		int[] value = { 1000 };
		List<FoundLink> suspects = new ArrayList<>();
		double millis = medianAfter(() -> session.edit("target", row, () -> row.setTarget(Figures.read(Integer.toString(value[0]++), row.getUnit()))), () -> {
			PlanSnapshot snapshot = session.snapshot(plan);
			ProjectTraceIndex after = index.with(index.plan(plan.getId()).orElseThrow().after(snapshot.plan(), snapshot.outwardReferences(), TraceSettings.STANDARD));
			suspects.clear();
			suspects.addAll(after.suspects());
		});
		assertTrue(suspects.size() > index.suspects().size(), "nothing is in doubt");
		print(size, "suspicion-after-a-change", millis, "ms", 100);
		// As the window asks before a delete that follows an edit: the part of the plan anew without searching words, and the answer.
		print(size, "losses-after-a-change", medianAfter(() -> session.edit("target", row, () -> row.setTarget(Figures.read(Integer.toString(value[0]++), row.getUnit()))), () -> {
			PlanSnapshot snapshot = session.snapshot(plan);
			TraceIndex links = before.withoutSearch(snapshot.plan(), TraceSettings.STANDARD);
			index.with(PlanTrace.of(snapshot.plan(), snapshot.outwardReferences(), links)).losses(List.of(row.getId()));
		}), "ms", 100);
		print(size, "suspects", suspects.size(), "links", suspects.size());
		return millis;
	}

	private static Indicator find(Plan plan, String id) {
		List<Indicator> rows = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Indicator row && row.getId().equals(id)) {
				rows.add(row);
			}
		});
		return rows.getFirst();
	}

	private static String mostAnswered(ProjectTraceIndex index, Plan national) {
		return index.plan(national.getId()).orElseThrow().index().indicators().stream()
				.max((a, b) -> Integer.compare(index.below(a).size(), index.below(b).size())).orElseThrow();
	}

	private static List<String> asked(List<Plan> plans) {
		List<String> asked = new ArrayList<>();
		for (int i = 0; i < ASKED; i++) {
			Plan plan = plans.get((int) ((long) i * plans.size() / ASKED));
			List<String> ids = new ArrayList<>();
			plan.eAllContents().forEachRemaining(object -> {
				if (object instanceof Indicator row) {
					ids.add(row.getId());
				} else if (object instanceof Task task) {
					ids.add(task.getId());
				}
			});
			asked.add(ids.get(i % ids.size()));
		}
		return asked;
	}

	private static void check(ProjectSize size, List<Plan> plans) {
		int[] counts = new int[3];
		for (Plan plan : plans) {
			counts[2] += plan.getLinks().size();
			plan.eAllContents().forEachRemaining(object -> {
				if (object instanceof Indicator) {
					counts[0]++;
				} else if (object instanceof Task) {
					counts[1]++;
				}
			});
		}
		System.out.printf(Locale.ROOT, "project %s: %d plans, %d indicators, %d tasks, %d links%n", size, plans.size(), counts[0], counts[1], counts[2]);
		assertEquals(size.plans(), plans.size());
		assertEquals(size.indicators(), counts[0], size.indicators() / 100.0);
		assertEquals(size.tasks(), counts[1], size.tasks() / 100.0);
		assertEquals(size.links(), counts[2], size.links() / 100.0);
	}

	private static double perCall(List<String> ids, Function<String, ?> question) {
		return median(() -> ids.forEach(question::apply)) / ids.size();
	}

	private static double median(Runnable work) {
		return median(RUNS, work);
	}

	private static double median(int runs, Runnable work) {
		return medianAfter(runs, () -> {
		}, work);
	}

	private static double medianAfter(Runnable before, Runnable work) {
		return medianAfter(RUNS, before, work);
	}

	private static double medianAfter(int runs, Runnable before, Runnable work) {
		double[] times = new double[runs];
		for (int i = 0; i < runs; i++) {
			before.run();
			long start = System.nanoTime();
			work.run();
			times[i] = millis(start);
		}
		Arrays.sort(times);
		return times[runs / 2];
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / NANOS;
	}

	private static long usedHeap() {
		long used = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			System.gc();
			used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
		}
		return used;
	}

	private static void ratio(String name, double scan, double index) {
		System.out.printf(Locale.ROOT, "bench trace-M-%s-scan: %.2f ms (goal 0)%n", name, scan);
		System.out.printf(Locale.ROOT, "bench trace-M-%s-scan-by-index: %.0f times (goal 10)%n", name, scan / index);
	}

	private static void print(ProjectSize size, String name, double value, String unit, int goal) {
		System.out.printf(Locale.ROOT, "bench trace-%s-%s: %.2f %s (goal %d)%n", size, name, value, unit, goal);
	}
}
