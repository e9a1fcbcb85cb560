package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class RequiredPaceRuleTest {

	private static final RequiredPaceRule RULE = new RequiredPaceRule();

	@Test
	void anIndicatorOnItsPathNeedsNothing() {
		new PlanCase().row("千兆宽带用户数", "万户", "640", "6000", "56%").observed(2023, "2451", 0).expect(RULE);
		new PlanCase().row("5G用户普及率", "%", "15", "56", "〔41〕").observed(2022, "31.4", 0).expect(RULE);
	}

	@Test
	void behindItsPathItMustGoFaster() {
		PlanCase plan = new PlanCase().row("千兆宽带用户数", "万户", "640", "6000", "56%").observed(2022, "1500", 0).observed(2023, "2000", 0);
		plan.expect(RULE, "info 千兆宽带用户数/TARGET: 6000 -> 73.21%");
		assertEquals("“千兆宽带用户数”2023 年为 2000，落后于预期的 2451；余下 2 年每年须 73.21%（原定 56.46%）", plan.find(RULE).getFirst().message().text());
		new PlanCase().row("5G用户普及率", "%", "15", "56", "〔41〕").observed(2023, "35", 0).expect(RULE, "info 5G用户普及率/TARGET: 56 -> 10.5百分点");
	}

	@Test
	void farBehindTheTargetIsInDoubt() {
		new PlanCase().row("5G用户普及率", "%", "15", "56", "〔41〕").observed(2024, "30", 0).expect(RULE, "warning 5G用户普及率/TARGET: 56 -> 26百分点");
		new PlanCase().setting("check.R39.steep", "5").row("5G用户普及率", "%", "15", "56", "〔41〕").observed(2024, "30", 0)
				.expect(RULE, "info 5G用户普及率/TARGET: 56 -> 26百分点");
	}

	@Test
	void whatShallFallIsBehindAbove() {
		new PlanCase().row("在运营数据中心PUE值", "", "1.79", "1.55", "-").observed(2023, "1.70", 0).expect(RULE, "info 在运营数据中心PUE值/TARGET: 1.55 -> -0.075");
		new PlanCase().row("在运营数据中心PUE值", "", "1.79", "1.55", "-").observed(2023, "1.60", 0).expect(RULE);
	}
}
