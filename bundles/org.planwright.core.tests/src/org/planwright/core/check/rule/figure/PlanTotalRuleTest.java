package org.planwright.core.check.rule.figure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class PlanTotalRuleTest {

	private static final PlanTotalRule RULE = new PlanTotalRule();

	@Test
	void totalsOfHunanPrintYearlyRates() {
		new PlanCase().row("信息通信累计投资", "亿元", "780", "900", "2.9%").row("其中：基础电信企业累计投资", "亿元", "660", "750", "2.6%")
				.expect(RULE, "warning 信息通信累计投资/CHANGE: 2.9% -> [120]", "warning 信息通信累计投资：基础电信企业累计投资/CHANGE: 2.6% -> [90]",
						"info 信息通信累计投资/NAME: 信息通信累计投资");
		new PlanCase().row("信息通信累计投资", "亿元", "780（十三五累计）", "900（十四五累计）", "2.9%").cures(RULE, "将变化改为 [120]");
	}

	@Test
	void totalsThatSaySoAreFine() {
		new PlanCase().row("信息通信基础设施累计投资", "万亿元", "2.5*", "3.7*", "〔1.2〕").with(row -> row.getNotes().add("带*的为连续5年累计值。"))
				.note("②", "带*的为连续5年累计值。").row("累计固定资产投资", "亿元", "570(十三五累计)", "495", "-").row("信息通信基础设施累计投资", "亿元", "-", "900（十四五）", "-")
				.expect(RULE);
	}

	@Test
	void aRunningTotalOfThingsThatStayGrows() {
		new PlanCase().row("工业互联网标识累计注册量", "亿个", "94", "500", "40%").expect(RULE);
	}

	@Test
	void aTotalAgainstTheValueOfAYear() {
		new PlanCase().row("固定资产投资", "亿元", "570（十三五累计）", "120（当年）", "-").expect(RULE, "warning 固定资产投资/TARGET: 120（当年）");
		new PlanCase().row("固定资产投资", "亿元", "570（十三五累计）", "495", "-").expect(RULE, "warning 固定资产投资/TARGET: 495");
	}
}
