package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class BaseYearRuleTest {

	private static final BaseYearRule RULE = new BaseYearRule();

	@Test
	void aRateOverTheColumnsYearsFromAnOlderBaselineIsPointedOut() {
		new PlanCase().row("互联网服务业务收入", "亿元", "2000*", "3500", "11.8%").with(row -> row.getNotes().add("带*为2019年年报数据。"))
				.note("注3", "带*为2019年年报数据。").expect(RULE, "warning 互联网服务业务收入/CHANGE: 11.8% -> 9.8%").cures(RULE, "将增速改为 9.8%");
	}

	@Test
	void itSaysTheYearsThatCount() {
		Finding finding = new PlanCase().row("互联网服务业务收入", "亿元", "2000*", "3500", "11.8%")
				.with(row -> row.getNotes().add("带*为2019年年报数据。")).find(RULE).getFirst();
		assertEquals("“互联网服务业务收入”的基期值是 2019 年数据，印出的增速 11.8% 却按 2020—2025 年计算；自 2019 年起 6 年，应为 9.8%", finding.message().text());
		assertEquals("(3500 / 2000)^(1/6) − 1", finding.trails().getFirst().filled());
	}

	@Test
	void aRateOverTheBaselinesOwnYearsIsRightForBothRules() {
		PlanCase plan = new PlanCase().row("互联网服务业务收入", "亿元", "2000*", "3500", "9.8%")
				.with(row -> row.getNotes().add("带*为2019年年报数据。")).expect(RULE);
		plan.expect(new GrowthRateRule());
	}

	@Test
	void aRateThatFitsNeitherIsTheOtherRulesError() {
		new PlanCase().row("互联网服务业务收入", "亿元", "2000*", "3500", "17.8%").with(row -> row.getNotes().add("带*为2019年年报数据。"))
				.expect(RULE, "info 互联网服务业务收入/BASELINE: 2000*")
				.expect(new GrowthRateRule(), "error 互联网服务业务收入/CHANGE: 17.8% -> 11.8%");
	}

	@Test
	void aBaselineOfAnotherDateWithoutARateIsOnlyPointedOut() {
		String note = "因缺少2020年年底数据，2020年5G用户普及率采用2021年2月5G移动电话用户数进行计算。";
		new PlanCase().row("5G用户普及率", "%", "14.6", "70", "[55.4]").row("千兆宽带用户数", "万", "55.7", "500", "55.1%").note("注4", note)
				.expect(RULE, "info 5G用户普及率/BASELINE: 14.6");
		new PlanCase().row("常住人口城镇化率", "%", "60.6*", "65", "").with(row -> row.getNotes().add("带*的为2019年数据。"))
				.expect(RULE, "info 常住人口城镇化率/BASELINE: 60.6*");
	}

	@Test
	void sumsPricesAndStandardsAreNoDates() {
		new PlanCase().row("信息通信基础设施累计投资", "万亿元", "2.5*", "3.7*", "〔1.2〕").with(row -> row.getNotes().add("带*的为连续5年累计值。"))
				.row("电信业务总量（2019年不变单价）", "亿元", "950", "2400", "20.4%").row("工业增加值", "亿元", "950*", "2400", "20.4%")
				.with(row -> row.getNotes().add("*按2017年国民经济行业分类标准统计。")).expect(RULE);
	}
}
