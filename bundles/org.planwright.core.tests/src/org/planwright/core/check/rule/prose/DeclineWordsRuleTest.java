package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class DeclineWordsRuleTest {

	private static final DeclineWordsRule RULE = new DeclineWordsRule();

	private static PlanCase text(String words) {
		return new PlanCase().section("二、", "发展目标").text(words);
	}

	@Test
	void aYearlyDeclineThatCompoundsIsFine() {
		text("单位地区生产总值二氧化碳排放五年累计下降17%，年均下降3.66%。").expect(RULE);
		new PlanCase().row("单位电信业务总量综合能耗下降幅度", "%", "-", "-", "[15]").section("二、", "发展目标").text("到2025年，单位电信业务总量综合能耗年均下降3.2%。").expect(RULE);
	}

	@Test
	void aDeclineDividedByTheYearsIsAWarning() {
		text("单位地区生产总值能耗五年累计下降20%，年均下降4%。").expect(RULE);
		PlanCase exact = text("单位地区生产总值能耗五年累计下降20%，年均下降4.00%。");
		exact.expect(RULE, "warning 年均下降4.00%: 年均下降4.00% -> 4.36%").cures(RULE, "改为“4.36%”");
		Finding finding = exact.find(RULE).getFirst();
		assertEquals(List.of("印出的是累计降幅除以 5 年，不是按连乘计算的年均降幅"), finding.causes().stream().map(cause -> cause.words().text()).toList());
	}

	@Test
	void theRowGivesTheCumulativeDecline() {
		new PlanCase().row("单位电信业务总量综合能耗下降幅度", "%", "-", "-", "[15]").section("二、", "发展目标").text("到2025年，单位电信业务总量综合能耗年均下降4.5%。").expect(RULE,
				"warning 单位电信业务总量综合能耗年均下降4.5%: 单位电信业务总量综合能耗年均下降4.5% -> 3.2%");
	}

	@Test
	void declinesOfOtherTimesAreLeftAlone() {
		new PlanCase().section("一、", "发展回顾").text("2020年，平均资费下降超过95%，年均下降20%。").expect(RULE);
	}
}
