package org.planwright.core.check.rule.prose;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class ThresholdRuleTest {

	private static final ThresholdRule RULE = new ThresholdRule();

	private static PlanCase tasks() {
		return new PlanCase().section("三、", "主要任务");
	}

	@Test
	void theSameWordsAreFine() {
		tasks().text("到2025年，贵阳·贵安国家级骨干直联点网间链路带宽达到600Gbps。").box("专栏 03", "03", "骨干网络优化工程")
				.item("1.", "", "到 2025 年，贵阳·贵安国家级骨干直联点网间链路带宽达到 600Gbps。").expect(RULE);
	}

	@Test
	void goalAndContentOfABoxThatDifferAtTheNumberArePointedOut() {
		tasks().box("专栏4", "4", "互联互通优化提升工程").goal("到2025年，新型互联网交换中心接入成员数量突破100家，峰值流量达1.5T以上。")
				.item("", "", "提升新型互联网交换中心能力，汇聚至少100家企业流量，有效满足数字化发展的流量交换需求。")
				.expect(RULE, "info 汇聚至少100家: 汇聚至少100家 -> 新型互联网交换中心接入成员数量突破100家");
	}

	@Test
	void twoBoundsOfOneTargetArePointedOut() {
		tasks().text("互联互通架构持续优化，贵阳·贵安国家级骨干直联点网间链路带宽不低于 600Gbps。").box("专栏 03", "03", "骨干网络优化工程")
				.item("1.", "", "到 2025 年，贵阳·贵安国家级互联网骨干直联点互联链路带宽达到 600Gbps。")
				.expect(RULE, "info 贵阳·贵安国家级互联网骨干直联点互联链路带宽达到 600Gbps: 贵阳·贵安国家级互联网骨干直联点互联链路带宽达到 600Gbps -> 贵阳·贵安国家级骨干直联点网间链路带宽不低于 600Gbps");
	}

	@Test
	void twoNumbersOfOneTargetAreAWarning() {
		tasks().text("到2025年，规模以上工业企业达到1200家。").box("专栏 1", "1", "产业工程").goal("到2025年，规模以上工业企业达到1500家。").expect(RULE,
				"warning 规模以上工业企业达到1500家: 规模以上工业企业达到1500家 -> 规模以上工业企业达到1200家");
		tasks().text("贵阳·贵安国家级骨干直联点网间链路带宽达到 600Gbps。").box("专栏 03", "03", "骨干网络优化工程")
				.item("1.", "", "到 2025 年，贵阳·贵安国家级互联网骨干直联点互联链路带宽达到 800Gbps。")
				.expect(RULE, "warning 贵阳·贵安国家级互联网骨干直联点互联链路带宽达到 800Gbps: 贵阳·贵安国家级互联网骨干直联点互联链路带宽达到 800Gbps -> 贵阳·贵安国家级骨干直联点网间链路带宽达到 600Gbps");
	}

	@Test
	void whatEachOfSeveralWorksBringsIsNoTargetOfThePlan() {
		tasks().text("城北泵站新增强制排水流量200立方米。").text("城南泵站。新增强制排水流量120立方米。").text("新增强制排水流量80立方米。").text("新增强制排水流量40立方米。").expect(RULE);
	}

	@Test
	void shortNamesPartsAndTheReviewAreLeftAlone() {
		tasks().text("产业规模达到100亿元。").text("产业规模达到200亿元。").text("数据中心20个，其中大型和超大型数据中心5个。").text("数据中心30个，其中大型和超大型数据中心8个。").expect(RULE);
		new PlanCase().section("一、", "发展回顾").text("规模以上工业企业达到860家。").section("二、", "发展目标").text("规模以上工业企业达到1200家。").expect(RULE);
	}
}
