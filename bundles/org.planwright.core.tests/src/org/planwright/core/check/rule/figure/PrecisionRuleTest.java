package org.planwright.core.check.rule.figure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class PrecisionRuleTest {

	private static final PrecisionRule RULE = new PrecisionRule();

	@Test
	void aTargetHasNoMoreDecimalsThanItsBaseline() {
		new PlanCase().row("地级及以上城市空气质量优良天数比率", "%", "87", "87.5", "").expect(RULE, "info 地级及以上城市空气质量优良天数比率/TARGET: 87.5");
		new PlanCase().row("每万人拥有5G基站数", "个", "5", "33", "[28.0]").expect(RULE, "info 每万人拥有5G基站数/CHANGE: [28.0]");
	}

	@Test
	void targetsOfRealPlansAreFine() {
		new PlanCase().row("基础电信企业电信业务收入", "亿元", "856.42", "1000", "3.1%").row("行政村5G通达率", "%", "0", "80.5", "[80.5]")
				.row("电信用户综合满意指数", "", "82", ">82.5", "").row("杭州骨干直联点网间带宽", "T", "0.67", "1.2", "[0.53]").expect(RULE);
	}
}
