package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class RatioRuleTest {

	private static final RatioRule RULE = new RatioRule();

	private static PlanCase guizhou(String baseline, String target) {
		return new PlanCase().row("移动基站数", "万个", "28", "37", "[9]").row("其中：4G 基站数", "万个", "18.3", "19.6", "[1.3]")
				.row("其中：5G 基站数", "万个", "2.07", "13", "[10.93]").row("5G 基站占比", "%", baseline, target, "");
	}

	@Test
	void theShareOfGuizhouOnlyFitsAtTheEdge() {
		PlanCase plan = guizhou("7%", "33%").expect(RULE, "warning 5G 基站占比/TARGET: 33% -> 35.1%").cures(RULE, "将占比改为 35");
		Finding finding = plan.find(RULE).getFirst();
		assertEquals("“5G 基站占比”的目标值印作 33%，按“移动基站数：5G 基站数”和“移动基站数”计算为 35.1%；只有三个数的取整误差都取到极端（33.3%～37.0%）才能相符",
				finding.message().text());
		assertEquals("13 / 37", finding.trails().getFirst().filled());
	}

	@Test
	void aShareThatNoRoundingGivesIsAnError() {
		guizhou("9%", "35%").expect(RULE, "error 5G 基站占比/BASELINE: 9% -> 7.4%").cures(RULE, "将占比改为 7");
		guizhou("7%", "53%").expect(RULE, "error 5G 基站占比/TARGET: 53% -> 35.1%");
	}

	@Test
	void theToleranceIsASetting() {
		guizhou("7%", "33%").setting("check.R22.tolerance", "0.05").expect(RULE);
	}

	@Test
	void aShareWhoseNumeratorIsNamedInShortIsNoError() {
		new PlanCase().row("移动电话用户", "万户", "4387", "4897", "[510]").row("其中：4G 电话用户数", "万户", "3361", "1883", "-")
				.row("其中：5G 电话用户数", "万户", "980", "3013", "25.2%").row("5G 用户占比", "%", "22%", "62%", "[40]").expect(RULE);
		new PlanCase().row("移动电话用户", "万户", "4387", "4897", "[510]").row("其中：5G 电话用户数", "万户", "980", "3013", "25.2%")
				.row("5G 用户占比", "%", "22%", "72%", "[50]").expect(RULE, "warning 5G 用户占比/TARGET: 72% -> 61.5%");
	}

	@Test
	void aNamedDenominatorIsTaken() {
		new PlanCase().row("研发投入", "亿元", "36", "45", "").row("业务收入", "亿元", "1000", "1000", "").row("研发投入占业务收入比例", "%", "3.6", "5.4", "")
				.expect(RULE, "error 研发投入占业务收入比例/TARGET: 5.4 -> 4.5%");
	}

	@Test
	void thePeopleBehindAQuantityPerHeadAreAboutAsMany() {
		new PlanCase().row("5G 基站数", "万个", "2.07", "13", "[10.93]").row("每万人拥有 5G 基站数", "个", "5", "33", "[28]").expect(RULE);
		Finding finding = new PlanCase().row("5G 基站数", "万个", "2.07", "13", "[10.93]").row("每万人拥有 5G 基站数", "个", "5", "53", "[48]").find(RULE)
				.getFirst();
		assertEquals("warning 每万人拥有 5G 基站数: 5 / 53 -> 4140万 / 2453万", PlanCase.line(finding));
		assertEquals("13 × 10000 / 53", finding.trails().get(1).filled());
	}
}
