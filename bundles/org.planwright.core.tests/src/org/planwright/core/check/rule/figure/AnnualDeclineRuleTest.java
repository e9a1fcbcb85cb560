package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class AnnualDeclineRuleTest {

	private static final AnnualDeclineRule RULE = new AnnualDeclineRule();

	@Test
	void aDeclineIsNotDividedByItsYears() {
		Finding finding = new PlanCase().row("单位地区生产总值二氧化碳排放降低", "%", "—", "—", "〔20〕")
				.note("注", "单位地区生产总值二氧化碳排放降低年均下降4.0%。").find(RULE).getFirst();
		assertEquals("warning 年均下降4.0%: 4.0 -> 4.4%", PlanCase.line(finding));
		assertEquals("“单位地区生产总值二氧化碳排放降低”累计下降 〔20〕，5 年年均应下降 4.4%，印作 4.0", finding.message().text());
	}

	@Test
	void printedDecimalsDecide() {
		new PlanCase().row("单位地区生产总值能耗降低", "%", "—", "—", "〔13.5〕（年均2.5%）").expect(RULE, "warning 单位地区生产总值能耗降低/CHANGE: 2.5 -> 2.9%");
		new PlanCase().row("单位地区生产总值能耗降低", "%", "—", "—", "〔13.5〕（年均3.0%）").expect(RULE, "info 单位地区生产总值能耗降低/CHANGE: 3.0 -> 2.9%");
		new PlanCase().row("单位地区生产总值能耗降低", "%", "—", "—", "〔13.5〕（年均2.9%）").expect(RULE);
		new PlanCase().row("单位地区生产总值能耗降低", "%", "—", "17", "3.66%").expect(RULE);
		new PlanCase().row("单位地区生产总值能耗降低", "%", "—", "17", "3.4%")
				.expect(RULE, "warning 单位地区生产总值能耗降低/CHANGE: 3.4% -> 3.7%");
	}

	@Test
	void divisionIsRecognised() {
		Finding finding = new PlanCase().row("单位地区生产总值能耗降低", "%", "—", "17", "3.4%").find(RULE).getFirst();
		assertEquals(List.of("印出的是累计降幅 17 除以 5 年，不是复合年均降幅"), finding.causes().stream().map(cause -> cause.words().text()).toList());
		assertEquals("1 − (1 − 17%)^(1/5)", finding.trails().getFirst().filled());
	}

	@Test
	void declinesWithoutAYearlyFigureAreLeftAlone() {
		new PlanCase().row("单位电信业务总量综合能耗下降幅度", "%", "—", "—", "〔15〕").row("单位电信业务总量综合能耗下降幅度", "%", "-", "15（十四五）", "-").expect(RULE);
	}
}
