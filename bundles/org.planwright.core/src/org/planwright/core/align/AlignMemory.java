package org.planwright.core.align;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.planwright.model.Plan;

/**
 * What is known of plans from alignments before: after an edit only what it changed is read again. Several lower plans may be aligned at a
 * time, each by one thread. For any thread.
 */
public final class AlignMemory {

	/** The pair of texts of two plans. */
	private record Texts(TextMatches boxes, TextMatches tasks) {
	}

	private final Map<String, AlignedPlan> plans = new ConcurrentHashMap<>();
	private final Map<String, Texts> texts = new ConcurrentHashMap<>();

	/** Aligns two plans that nobody changes meanwhile. */
	public PlanAlignment align(Plan upper, Plan lower, PlanAlignment.Grounds grounds) {
		AlignedPlan above = read(upper);
		AlignedPlan below = read(lower);
		Texts known = texts.compute(above.id() + '>' + below.id(), (key, before) -> new Texts(
				before != null && before.boxes.isOf(above.boxTexts(), below.boxTexts()) ? before.boxes : TextMatches.of(above.boxTexts(), below.boxTexts()),
				before != null && before.tasks.isOf(above.taskTexts(), below.taskTexts()) ? before.tasks
						: TextMatches.of(above.taskTexts(), below.taskTexts())));
		return PlanAlignment.of(above, below, grounds, known.boxes, known.tasks);
	}

	/** A plan as one side of alignments. */
	public AlignedPlan read(Plan plan) {
		return plans.compute(plan.getId(), (id, before) -> before != null && before.plan() == plan ? before : AlignedPlan.of(plan, before));
	}

	/** Forgets a plan that is gone. */
	public void forget(String plan) {
		plans.remove(plan);
		texts.keySet().removeIf(key -> key.startsWith(plan + '>') || key.endsWith('>' + plan));
	}

	/** Forgets all plans. */
	public void clear() {
		plans.clear();
		texts.clear();
	}
}
