package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class BoxFundsRuleTest {

	private static final BoxFundsRule RULE = new BoxFundsRule();

	private static PlanCase box(String goal, String... items) {
		PlanCase plan = new PlanCase().section("三、", "主要任务").box("专栏1", "1", "铁路建设工程").goal(goal);
		for (int i = 0; i < items.length; i++) {
			plan.item((i + 1) + ".", "", items[i]);
		}
		return plan;
	}

	@Test
	void itemsThatComeToTheTotalAreFine() {
		box("总投资580亿元，建成高铁3条。", "续建甲乙高铁，投资320亿元。", "新建丙丁高铁，投资260亿元。").expect(RULE);
		box("总投资0.058万亿元。", "续建甲乙高铁，投资320亿元。", "新建丙丁高铁，投资260亿元。").expect(RULE);
	}

	@Test
	void itemsThatComeToMoreAreAnError() {
		PlanCase plan = box("总投资560亿元，建成高铁3条。", "续建甲乙高铁，投资320亿元。", "新建丙丁高铁，投资260亿元。");
		plan.expect(RULE, "error 总投资560亿元: 总投资560亿元 -> 580亿元");
		Finding finding = plan.find(RULE).getFirst();
		assertEquals("320 + 260", finding.trails().getFirst().filled());
		assertEquals(List.of("续建甲乙高铁，投资320亿元", "新建丙丁高铁，投资260亿元").size(), finding.others().size());
	}

	@Test
	void allItemsThatComeToLessAreAnErrorSomeOfThemNot() {
		box("总投资600亿元。", "续建甲乙高铁，投资320亿元。", "新建丙丁高铁，投资260亿元。").expect(RULE, "error 总投资600亿元: 总投资600亿元 -> 580亿元");
		box("总投资600亿元。", "续建甲乙高铁，投资320亿元。", "新建丙丁高铁。").expect(RULE);
	}

	@Test
	void boxesWithoutATotalAreLeftAlone() {
		box("网络能力大幅提升。", "续建甲乙高铁，总投资320亿元。", "新建丙丁高铁，总投资260亿元。").expect(RULE);
	}
}
