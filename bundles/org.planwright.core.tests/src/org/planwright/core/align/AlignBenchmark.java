package org.planwright.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.planwright.core.Figures;
import org.planwright.core.align.PlanAlignment.Grounds;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.testkit.plans.PlanVariants;

/** What it costs to hold 31 provincial plans against the national one, and to judge again after an edit of one row. */
class AlignBenchmark {

	private static final int PROVINCES = 31;
	private static final int RUNS = 15;
	private static final double NANOS = 1e6;

	@Test
	void thirtyOneProvinces() {
		ProjectSession session = new PlanVariants(1).project(PROVINCES + 1);
		List<Plan> plans = session.project().getPlans();
		List<PlanSnapshot> snapshots = plans.stream().map(session::snapshot).toList();
		AlignMemory memory = new AlignMemory();
		long start = System.nanoTime();
		List<PlanAlignment> all = align(memory, snapshots);
		print("31-provinces-first", millis(start), 5000);
		assertEquals(PROVINCES, all.size());

		Plan national = plans.getFirst();
		AlignedPlan above = all.getFirst().upper();
		String upperRow = all.getFirst().living(Pairing.Kind.INDICATOR).stream().filter(pairing -> pairing.isAnswered() && pairing.figures().orElseThrow()
				.basis() == RowVerdict.Basis.GROWTH && ((Indicator) above.find(pairing.upper().getFirst())).getTarget().getValue() != null).findFirst().orElseThrow().upper().getFirst();
		String lowerRow = all.getFirst().of(upperRow).getFirst().lower().getFirst();
		print("lower-row-edited", median(() -> edit(session, lowerRow), () -> align(memory, List.of(session.snapshot(national), session.snapshot(plans.get(1)))), upperRow), 200);
		print("upper-row-edited", median(() -> edit(session, upperRow), () -> align(memory, plans.stream().map(session::snapshot).toList()), upperRow), 200);
	}

	private static List<PlanAlignment> align(AlignMemory memory, List<PlanSnapshot> plans) {
		return plans.stream().skip(1)
				.map(lower -> memory.align(plans.getFirst().plan(), lower.plan(), new Grounds(NameTable.NONE, References.NONE, lower.outwardReferences()))).toList();
	}

	private static void edit(ProjectSession session, String id) {
		Indicator row = session.find(id).map(Indicator.class::cast).orElseThrow();
		int next = row.getTarget().getValue().intValue() + 1;
		session.edit("target", row, () -> row.setTarget(Figures.read(Integer.toString(next), row.getUnit())));
	}

	/** What is judged after an edit, the edit left out; each time the verdict has to rest on other figures. */
	private static double median(Runnable edit, Supplier<List<PlanAlignment>> judge, String row) {
		double[] times = new double[RUNS];
		List<Object> reasons = new ArrayList<>();
		for (int i = 0; i < RUNS; i++) {
			edit.run();
			long start = System.nanoTime();
			List<PlanAlignment> all = judge.get();
			times[i] = millis(start);
			reasons.add(all.getFirst().of(row).getFirst().figures().orElseThrow().reason().text());
		}
		assertNotEquals(reasons.getFirst(), reasons.getLast());
		Arrays.sort(times);
		return times[RUNS / 2];
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / NANOS;
	}

	private static void print(String name, double value, int goal) {
		System.out.printf(Locale.ROOT, "bench align-%s: %.2f ms (goal %d)%n", name, value, goal);
	}
}
