package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class GrowthOnShareRuleTest {

	private static final GrowthOnShareRule RULE = new GrowthOnShareRule();

	@Test
	void sharesOfHunanPrintRatesWherePointsBelong() {
		new PlanCase().row("移动网络IPv6流量占比", "%", "10", "75", "49.6%").row("5G用户普及率", "%", "22", "56", "20.5%")
				.row("千兆宽带家庭普及率", "%", "1", "30", "97.4%").row("5G基站数", "万个", "2.9", "15", "38.9%")
				.expect(RULE, "warning 移动网络IPv6流量占比/CHANGE: 49.6% -> [65]", "warning 5G用户普及率/CHANGE: 20.5% -> [34]",
						"warning 千兆宽带家庭普及率/CHANGE: 97.4% -> [29]");
		new PlanCase().row("移动网络IPv6流量占比", "%", "10", "75", "49.6%").cures(RULE, "将变化改为 [65]");
	}

	@Test
	void theDifferenceInPointsLacksItsBrackets() {
		PlanCase plan = new PlanCase().row("5G用户普及率", "%", "15", "56", "41").expect(RULE, "warning 5G用户普及率/CHANGE: 41 -> [41]")
				.cures(RULE, "将变化改为 [41]");
		assertEquals("“5G用户普及率”的变化印作 41，即目标值减基期值（41 个百分点），未加方括号，会被当作年均增速；应印 [41]",
				plan.find(RULE).getFirst().message().text());
		plan.expect(new GrowthRateRule());
	}

	@Test
	void pointsGrowthRatesAndYearlyLimitsAreFine() {
		new PlanCase().row("移动网络IPv6流量占比", "%", "17.2", "70", "〔52.8〕").row("全社会研发经费投入增长", "%", "—", "—", ">7")
				.row("城镇调查失业率", "%", "5.2", "—", "<5.5").row("规模以上工业增加值", "%", "4.8", "7", "7%").expect(RULE);
	}
}
