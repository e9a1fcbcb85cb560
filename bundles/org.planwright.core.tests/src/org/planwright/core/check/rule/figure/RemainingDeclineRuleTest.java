package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class RemainingDeclineRuleTest {

	private static final RemainingDeclineRule RULE = new RemainingDeclineRule();

	@Test
	void whatIsLeftIsCompounded() {
		PlanCase plan = new PlanCase().row("单位地区生产总值能耗降低", "%", "—", "—", "〔20〕").observed(2023, "12", 0).observed(2024, "15.61", 0);
		plan.expect(RULE, "info 单位地区生产总值能耗降低/CHANGE: 〔20〕 -> 5.202%");
		Finding finding = plan.find(RULE).getFirst();
		assertEquals("“单位地区生产总值能耗降低”到 2024 年累计下降 15.61，要完成目标 〔20〕，余下 1 年年均还须下降 5.202%", finding.message().text());
		assertEquals("1 − ((1 − 20%) / (1 − 15.61%))^(1/1)", finding.trails().getFirst().filled());
	}

	@Test
	void whatIsReachedNeedsNoMore() {
		new PlanCase().row("单位地区生产总值能耗降低", "%", "—", "—", "〔13.5〕").observed(2024, "14", 0).expect(RULE);
		new PlanCase().row("单位地区生产总值能耗降低", "%", "—", "—", "〔13.5〕").expect(RULE);
	}
}
