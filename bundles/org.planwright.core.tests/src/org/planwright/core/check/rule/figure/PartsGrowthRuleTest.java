package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class PartsGrowthRuleTest {

	private static final PartsGrowthRule RULE = new PartsGrowthRule();

	@Test
	void aWholeGrowsBetweenItsParts() {
		new PlanCase().row("信息通信收入", "亿元", "700", "1000", "7.4%").row("其中：基础电信企业收入", "亿元", "470", "650", "6.7%")
				.row("其中：互联网企业收入", "亿元", "230", "350", "8.8%").expect(RULE);
	}

	@Test
	void aRateOutsideThoseOfTheParts() {
		PlanCase plan = new PlanCase().row("信息通信收入", "亿元", "700", "1000", "9.4%").row("其中：基础电信企业收入", "亿元", "470", "650", "6.7%")
				.row("其中：互联网企业收入", "亿元", "230", "350", "8.8%").expect(RULE, "warning 信息通信收入/CHANGE: 9.4% -> 6.7%～8.8%");
		assertEquals("“信息通信收入”的增速印作 9.4%，不在各分项增速 6.7%～8.8% 之间", plan.find(RULE).getFirst().message().text());
	}

	@Test
	void partsThatAreNotAllTellNothing() {
		new PlanCase().row("移动基站数", "万个", "28", "37", "5.7%").row("其中:4G 基站数", "万个", "18.3", "19.6", "1.4%")
				.row("其中：5G 基站数", "万个", "2.07", "2.1", "0.3%").expect(RULE);
	}
}
