package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class RevisedBaseRuleTest {

	private static final RevisedBaseRule RULE = new RevisedBaseRule();

	@Test
	void aRevisedBaselineGivesAnotherRate() {
		PlanCase plan = new PlanCase().row("电信业务总量（2019年不变单价）", "亿元", "950", "2400", "20.4%").observed(2020, "950", 0).observed(2020, "980.5", 1);
		plan.expect(RULE, "warning 电信业务总量/BASELINE: 950 -> 980.5亿元").cures(RULE, "将基期值改为 980.5");
		assertEquals("“电信业务总量”2020 年的监测值为 980.5亿元，与基期值 950 不同；按监测值计算，年均增速为 19.6%（印作 20.4%）",
				plan.find(RULE).getFirst().message().text());
	}

	@Test
	void theLastRevisionCounts() {
		new PlanCase().row("5G基站数", "万个", "6.26", "20", "26.2%").observed(2020, "6.5", 0).observed(2020, "6.26", 1).expect(RULE);
		new PlanCase().row("5G基站数", "万个", "6.26", "20", "26.2%").observed(2021, "10", 0).expect(RULE);
	}

	@Test
	void sharesHaveNoRate() {
		new PlanCase().row("5G用户普及率", "%", "15", "56", "〔41〕").observed(2020, "14.1", 1).expect(RULE, "warning 5G用户普及率/BASELINE: 15 -> 14.1%");
	}
}
