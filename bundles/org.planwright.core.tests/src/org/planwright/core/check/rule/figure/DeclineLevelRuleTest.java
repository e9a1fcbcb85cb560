package org.planwright.core.check.rule.figure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class DeclineLevelRuleTest {

	private static final DeclineLevelRule RULE = new DeclineLevelRule();

	@Test
	void aDeclineHasNoLevel() {
		new PlanCase().row("5G用户普及率", "%", "15", "56", "〔41〕").row("单位电信业务总量综合能耗下降幅度", "%", "—", "—", "〔15〕")
				.expect(RULE, "info 单位电信业务总量综合能耗下降幅度/BASELINE: —");
	}

	@Test
	void itsFigureBelongsInTheChangeColumn() {
		new PlanCase().row("新型互联网交换中心峰值流量", "T", "0.2", "1.5", "[1.3]")
				.row("单位电信业务总量综合能耗下降幅度", "%", "-", "15（十四五）", "-")
				.expect(RULE, "info 单位电信业务总量综合能耗下降幅度/BASELINE: -", "info 单位电信业务总量综合能耗下降幅度/TARGET: 15（十四五） -> [15]")
				.cures(RULE, "移到变化栏，印作 [15]", "info 单位电信业务总量综合能耗下降幅度/BASELINE: -");
	}

	@Test
	void bracketsInTheTargetColumnAreAnotherManner() {
		new PlanCase().row("森林覆盖率", "%", "23.2", "24.1", "").row("单位国内生产总值二氧化碳排放降低", "%", "-", "[18]", "")
				.expect(RULE, "info 单位国内生产总值二氧化碳排放降低/BASELINE: -");
	}

	@Test
	void aDeclineWithALevelIsFine() {
		new PlanCase().row("固定电话用户下降幅度", "%", "5", "10", "[5]").expect(RULE);
	}
}
