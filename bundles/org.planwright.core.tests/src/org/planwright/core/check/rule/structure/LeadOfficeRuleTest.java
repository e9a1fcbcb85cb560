package org.planwright.core.check.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.model.Task;

class LeadOfficeRuleTest {

	private static final LeadOfficeRule RULE = new LeadOfficeRule();

	private static Task task(PlanCase plan, int at) {
		return (Task) plan.plan().getSections().getLast().getSections().get(at);
	}

	private static void lead(PlanCase plan, Task task) {
		new StructureEdits(plan.session()).setDuty(task, "省通信管理局", List.of(), "2025");
	}

	@Test
	void aPlanInWhichNoTaskHasOneIsLeftAlone() {
		new PlanCase().section("三、", "任务").task("（一）", "建设网络").task("（二）", "保障安全").expect(RULE);
	}

	@Test
	void whereOthersHaveOneATaskWithoutIsPointedOut() {
		PlanCase plan = new PlanCase().section("三、", "任务").task("（一）", "建设网络").task("（二）", "保障安全");
		lead(plan, task(plan, 0));
		plan.expect(RULE, "info （二）保障安全: （二）保障安全");
		lead(plan, task(plan, 1));
		plan.expect(RULE);
	}

	@Test
	void moreThanAHandfulAreToldTogether() {
		PlanCase plan = new PlanCase().section("三、", "任务");
		for (String number : "一 二 三 四 五 六 七".split(" ")) {
			plan.task("（" + number + "）", "任务" + number);
		}
		lead(plan, task(plan, 0));
		plan.expect(RULE, "info 信息通信业发展“十四五”规划: 信息通信业发展“十四五”规划");
		assertEquals("7 项任务中有 6 项没有牵头单位", plan.find(RULE).getFirst().message().text());
	}
}
