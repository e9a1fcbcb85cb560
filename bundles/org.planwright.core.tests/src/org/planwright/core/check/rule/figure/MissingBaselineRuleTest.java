package org.planwright.core.check.rule.figure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.model.IndicatorTable;

class MissingBaselineRuleTest {

	private static final MissingBaselineRule RULE = new MissingBaselineRule();

	@Test
	void targetsOfZhejiangLackTheirBaselines() {
		new PlanCase().row("移动网络IPv6流量占比", "%", "-", "70", "-").row("5G虚拟专网数", "个", "-", "300", "-").row("新建大型和超大型数据中心PUE值", "-", "-", "<1.3", "-")
				.row("行政村5G通达率", "%", "-", "100", "-").row("互联网信息服务投诉处理及时率", "%", "-", ">90", "-")
				.row("信息通信基础设施累计投资", "亿元", "-", "900（十四五）", "-").row("单位电信业务总量综合能耗下降幅度", "%", "-", "15（十四五）", "-")
				.expect(RULE, "warning 移动网络IPv6流量占比/BASELINE: -", "warning 5G虚拟专网数/BASELINE: -", "warning 新建大型和超大型数据中心PUE值/BASELINE: -",
						"warning 行政村5G通达率/BASELINE: -", "warning 互联网信息服务投诉处理及时率/BASELINE: -", "info 信息通信基础设施累计投资/BASELINE: -");
	}

	@Test
	void targetAndChangeGiveIt() {
		new PlanCase().row("5G 行业虚拟专网数量", "个", "-", "200", "[200]").expect(RULE, "warning 5G 行业虚拟专网数量/BASELINE: - -> 0")
				.cures(RULE, "将基期值填为 0（目标值减变化）");
		new PlanCase().row("10G-PON 端口占比", "%", "-", "30%", "[<30]").expect(RULE, "warning 10G-PON 端口占比/BASELINE: -");
	}

	@Test
	void theTextGivesIt() {
		new PlanCase().row("固定互联网宽带接入端口数", "万个", "-", "2053", "-").section("一、", "发展回顾").text("2020年，固定互联网宽带接入端口数达到1744万个。")
				.expect(RULE, "warning 固定互联网宽带接入端口数/BASELINE: - -> 1744").cures(RULE, "将基期值填为 1744（取自正文）");
	}

	@Test
	void aComparisonInWordsNeedsOneToo() {
		new PlanCase().row("电信用户综合满意指数", "-", "-", "高于全国平均水平", "-").row("数字化治理体系", "-", "-", "基本建成", "-")
				.expect(RULE, "warning 电信用户综合满意指数/BASELINE: -");
	}

	@Test
	void aTableWithoutAColumnOfBaselinesLacksNone() {
		new PlanCase().change(plan -> ((IndicatorTable) plan.getSections().getFirst().getBlocks().getFirst()).setBaselineYear(0)).row("年均每百万人口因自然灾害死亡率", "", "", "<1", "").row("普及率", "%", "", "20", "").expect(RULE);
	}

	@Test
	void growthRatesHaveNoneByNature() {
		new PlanCase().row("地区生产总值增速", "%", "-", "6", "").expect(RULE, "info 地区生产总值增速/BASELINE: -");
		new PlanCase().row("全社会研发经费投入增长", "%", "—", "—", ">7").row("5G用户普及率", "%", "15", "56", "〔41〕").expect(RULE);
	}

	@Test
	void aTargetMeasuredAgainstTheLastPeriodNeedsNone() {
		new PlanCase().row("安全生产事故死亡人数", "-", "-", "较“十三五”下降30%以上", "-").row("5G虚拟专网数", "个", "-", "300", "-")
				.expect(RULE, "warning 5G虚拟专网数/BASELINE: -");
	}
}
