package org.planwright.core.check.rule.figure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class AverageMethodRuleTest {

	private static final AverageMethodRule RULE = new AverageMethodRule();

	@Test
	void ratesByTheAlgebraicMethodAreNotRecomputed() {
		PlanCase plan = new PlanCase().row("固定资产投资", "亿元", "100", "180", "10%").row("电信业务收入", "亿元", "315", "360", "9%")
				.note("注1", "年均增速按累计法计算。").expect(RULE, "info 年均增速按累计法计算。: 年均增速按累计法计算。");
		plan.expect(new GrowthRateRule());
	}

	@Test
	void theLevelMethodIsTheUsualOne() {
		PlanCase plan = new PlanCase().row("固定资产投资", "亿元", "100", "180", "10%").note("注1", "年均增速按水平法而非累计法计算。").expect(RULE);
		plan.expect(new GrowthRateRule(), "error 固定资产投资/CHANGE: 10% -> 12%");
	}
}
