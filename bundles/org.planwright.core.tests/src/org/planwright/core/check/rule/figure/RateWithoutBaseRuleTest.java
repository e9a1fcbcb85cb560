package org.planwright.core.check.rule.figure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class RateWithoutBaseRuleTest {

	private static final RateWithoutBaseRule RULE = new RateWithoutBaseRule();

	@Test
	void fromNothingNothingGrowsByPercent() {
		new PlanCase().row("行政村5G通达率", "%", "0", "80", "100%").expect(RULE, "error 行政村5G通达率/CHANGE: 100% -> [80]").cures(RULE, "改印累计变化 [80]");
		new PlanCase().row("5G虚拟专网数", "个", "0", ">300", "35%").expect(RULE, "error 5G虚拟专网数/CHANGE: 35% -> [>300]");
	}

	@Test
	void changesAndDashesAreFine() {
		new PlanCase().row("行政村5G通达率", "%", "0", "80", "〔80〕").row("行政村5G无线网络覆盖率", "%", "0", "80", "-")
				.row("5G基站数", "万个", "2.9", "15", "38.9%").row("财政收入增速", "%", "-3", "6", "6%").expect(RULE);
	}
}
