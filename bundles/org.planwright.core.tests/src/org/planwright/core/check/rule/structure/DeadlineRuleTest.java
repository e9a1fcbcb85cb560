package org.planwright.core.check.rule.structure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.model.Task;

class DeadlineRuleTest {

	private static final DeadlineRule RULE = new DeadlineRule();

	private static PlanCase due(String deadline) {
		PlanCase plan = new PlanCase().section("三、", "任务").task("（一）", "建设网络");
		Task task = (Task) plan.plan().getSections().getLast().getSections().getFirst();
		new StructureEdits(plan.session()).setDuty(task, "", List.of(), deadline);
		return plan;
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021", "2025-12", "2023-06-30", "" })
	void deadlinesInThePeriodAreFine(String deadline) {
		due(deadline).expect(RULE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026", "2020-12" })
	void deadlinesOutsideArePointedOut(String deadline) {
		due(deadline).expect(RULE, "warning （一）建设网络: " + deadline);
	}

	@Test
	void aPlanOfUnknownPeriodIsLeftAlone() {
		due("2030").change(plan -> plan.setPeriodEnd(0)).expect(RULE);
	}
}
