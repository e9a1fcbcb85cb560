package org.planwright.core.check.rule.figure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class MissingFigureRuleTest {

	private static final MissingFigureRule RULE = new MissingFigureRule();

	@Test
	void aMissingChangeIsFilledInAsTheTablePrintsOthers() {
		new PlanCase().row("全省电话用户", "万户", "4610", "5107", "[497]").row("4G电话用户数", "万户", "3361", "1883", "-")
				.expect(RULE, "info 4G电话用户数/CHANGE: - -> [-1478]").cures(RULE, "将变化填为 [-1478]");
		new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%").row("移动物联网终端用户", "万户", "2171", "4000", "-")
				.expect(RULE, "info 移动物联网终端用户/CHANGE: - -> 13.0%").cures(RULE, "将变化填为 13.0%");
	}

	@Test
	void sharesAreFilledInByPointsInTheTablesBrackets() {
		new PlanCase().row("5G用户普及率", "%", "15", "56", "〔41〕").row("行政村5G通达率", "%", "0", "80", "-")
				.expect(RULE, "info 行政村5G通达率/CHANGE: - -> 〔80〕").cures(RULE, "将变化填为 〔80〕");
	}

	@Test
	void aMissingTargetFollowsFromBaselineAndChange() {
		new PlanCase().row("人均预期寿命", "岁", "77.3", "—", "〔1〕").expect(RULE, "info 人均预期寿命/TARGET: — -> 78.3").cures(RULE, "将目标值填为 78.3");
		new PlanCase().row("电信业务收入", "亿元", "315", "-", "2.7%").expect(RULE, "info 电信业务收入/TARGET: - -> 360");
	}

	@Test
	void tablesThatHardlyPrintChangesMissNone() {
		new PlanCase().row("铁路营业里程", "万公里", "14.6", "16.5", "-").row("公路通车里程", "万公里", "519.8", "550", "-")
				.row("快递业务量", "亿件", "833.6", "1500", "12.5%").row("铁路客运量", "亿人次", "36.6", "40", "-").expect(RULE);
	}

	@Test
	void boundsTotalsAndOtherPricesAreLeftAlone() {
		new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%").row("新建大型和超大型数据中心PUE值", "", "1.4", "力争小于1.35", "-")
				.row("累计固定资产投资", "亿元", "570(十三五累计)", "495", "-")
				.row("电信业务总量", "亿元", "5078（按2015年不变单价测算）", "755（按2020年不变单价测算）", "-").row("满意指数", "", "81", "高于全国平均水平", "-").expect(RULE);
	}
}
