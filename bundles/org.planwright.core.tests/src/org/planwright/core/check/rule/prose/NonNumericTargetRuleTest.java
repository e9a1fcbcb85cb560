package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class NonNumericTargetRuleTest {

	private static final NonNumericTargetRule RULE = new NonNumericTargetRule();

	@Test
	void figuresAndPlainWordsAreLeftAlone() {
		new PlanCase().row("电信用户综合满意指数", "", "81.5", ">82", "〔>0.5〕").row("5G网络", "", "-", "基本建成", "").row("PUE", "", "-", "-", "").expect(RULE);
	}

	@Test
	void aTargetMeasuredByOthersCannotBeVerified() {
		new PlanCase().row("电信用户综合满意指数", "-", "-", "高于全国平均水平", "-").expect(RULE, "warning 电信用户综合满意指数/TARGET: 高于全国平均水平");
		new PlanCase().row("研发经费投入强度", "%", "2.1", "进入全国前列", "").expect(RULE, "warning 研发经费投入强度/TARGET: 进入全国前列");
	}

	@Test
	void theUpperPlanGivesTheYardstick() {
		PlanCase national = new PlanCase().row("电信用户综合满意指数", "", "81.5", ">82", "〔>0.5〕");
		PlanCase plan = new PlanCase().row("电信用户综合满意指数", "-", "-", "高于全国平均水平", "-");
		assertEquals("info 电信用户综合满意指数/TARGET: 高于全国平均水平 -> >82",
				PlanCase.line(plan.find(RULE, national.plan()).getFirst()));
	}
}
