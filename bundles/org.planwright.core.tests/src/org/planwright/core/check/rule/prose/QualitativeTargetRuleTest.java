package org.planwright.core.check.rule.prose;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class QualitativeTargetRuleTest {

	private static final QualitativeTargetRule RULE = new QualitativeTargetRule();

	@Test
	void figuresDashesAndTargetsMeasuredByOthersAreLeftAlone() {
		new PlanCase().row("电信用户综合满意指数", "", "81.5", ">82", "〔>0.5〕").row("单位电信业务总量综合能耗下降幅度", "%", "-", "-", "[15]")
				.row("满意指数", "-", "-", "高于全国平均水平", "-").expect(RULE);
	}

	@Test
	void targetsInWordsArePointedOut() {
		new PlanCase().row("居民消费价格涨幅", "%", "2.5", "保持在合理区间", "").row("生态保护红线占国土面积比例", "%", "25", "不减少", "").expect(RULE,
				"info 居民消费价格涨幅/TARGET: 保持在合理区间", "info 生态保护红线占国土面积比例/TARGET: 不减少");
	}
}
