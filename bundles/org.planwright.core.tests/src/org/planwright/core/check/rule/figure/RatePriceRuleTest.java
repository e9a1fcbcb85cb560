package org.planwright.core.check.rule.figure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class RatePriceRuleTest {

	private static final RatePriceRule RULE = new RatePriceRule();

	private static final String NOTE = "绝对额按现价计算，增长速度按不变价格计算。";

	@Test
	void aRateAtConstantPricesIsNotThatOfCurrentOnes() {
		PlanCase plan = new PlanCase().row("地区生产总值", "亿元", "41781", "60000", "6.2%").note("注", NOTE)
				.expect(RULE, "info 地区生产总值/CHANGE: 6.2%");
		plan.expect(new GrowthRateRule());
	}

	@Test
	void aRateThatIsThatOfCurrentPricesIsHardlyAtConstantOnes() {
		new PlanCase().row("地区生产总值", "亿元", "41781", "60000", "7.5%").note("注", NOTE)
				.expect(RULE, "warning 地区生产总值/CHANGE: 7.5%");
	}

	@Test
	void theNoteHoldsForVolumesOnly() {
		PlanCase plan = new PlanCase().row("电信业务收入", "亿元", "315", "360", "2.7%").row("电信业务总量（2019年不变单价）", "亿元", "950", "2400", "20.4%")
				.note("注", NOTE).expect(RULE);
		plan.expect(new GrowthRateRule());
	}

	@Test
	void aGrossProductWithoutANoteIsAWarningAndNoError() {
		new PlanCase().row("地区生产总值", "亿元", "41781", "60000", "6.2%").expect(new GrowthRateRule(),
				"warning 地区生产总值/CHANGE: 6.2% -> 7.5%");
	}
}
