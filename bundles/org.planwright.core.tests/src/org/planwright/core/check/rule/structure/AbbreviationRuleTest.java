package org.planwright.core.check.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.model.Glossary;

class AbbreviationRuleTest {

	private static final AbbreviationRule RULE = new AbbreviationRule();

	@Test
	void wordsOfTheGlossaryAndInBracketsAreExplained() {
		new PlanCase().term("CDN", "内容分发网络").term("4G、5G、6G", "第四、五、六代移动通信技术").section("", "任务")
				.text("加快5G独立组网（SA）规模化部署，推进CDN升级，前瞻布局6G，统筹4G与5G网络协同发展，以IPTV（网络电视）为主，推广SA。").expect(RULE);
	}

	@Test
	void anAbbreviationExplainedNowhereIsToldOnceWithItsCount() {
		PlanCase plan = new PlanCase().section("", "任务").text("加快完成IDC节点改造，推进IDC互联。").text("提升IDC网络出口带宽。");
		plan.expect(RULE, "info IDC: IDC");
		assertEquals("缩略语“IDC”出现 3 次，名词解释和正文都没有解释", plan.find(RULE).getFirst().message().text());
	}

	@Test
	void theLongestTermCounts() {
		new PlanCase().term("PON", "无源光网络").term("10G-PON", "是指光纤链路传输速率能够达到10Gbps的无源光网络").section("", "任务").text("推进10G-PON设备规模部署。")
				.expect(RULE, "info PON：无源光网络: PON");
	}

	@Test
	void blanksHyphensAndCaseDoNotMatter() {
		new PlanCase().term("10 GPON", "最新一代宽带无源光综合接入标准").term("Cloud VR", "云化虚拟现实").section("", "任务").text("推进10G-PON端口建设，支撑CloudVR业务。").expect(RULE);
	}

	@Test
	void unitsAndRomanNumeralsAreNoAbbreviations() {
		new PlanCase().row("互联网出口带宽", "Gbps", "17000", "45000", "21.6%").section("", "任务").text("提供下行速率100Mbps、上行速率5Mbps的网络，部署200G/400G系统，建设II类节点，打造P比特级能力。").expect(RULE);
	}

	@Test
	void aDecimalIsPartOfTheWord() {
		new PlanCase().section("", "任务").text("PM2.5浓度下降。").expect(RULE, "info PM2.5: PM2.5");
	}

	@Test
	void anExampleInBracketsExplainsNothing() {
		assertEquals(List.of("LTE", "4G", "LTE-Cat1"), new PlanCase().section("", "任务").text("完成LTE网络改造，向4G（含LTE-Cat1）迁移。").find(RULE).stream()
				.map(finding -> finding.stated()).toList());
		new PlanCase().section("", "任务").text("向LTE-Cat1，即速率类别1迁移。").expect(RULE);
	}

	@Test
	void namesOfIndicatorsExplainAndUse() {
		new PlanCase().row("运行电能利用效率（PUE）", "", "1.4", "<1.3", "").section("", "任务").text("PUE值低于1.3。").expect(RULE);
		new PlanCase().term("PUE", "电能利用效率").row("数据中心PUE值", "", "1.4", "<1.3", "").expect(RULE);
		new PlanCase().term("Tbps", "太比特每秒").row("国际互联网出入口带宽", "太比特每秒", "7.1", "48", "").expect(RULE, "info Tbps：太比特每秒: Tbps");
	}

	@Test
	void quotedWordsAreFoundWithoutTheirMarks() {
		new PlanCase().term("“415”", "即4个世界级先进制造业集群，15个优势制造业集群").section("", "任务").text("推动以“415”产业集群为重点的数字化转型。").expect(RULE);
	}

	@Test
	void anEntryWhoseTermIsGoneIsNoTerm() {
		new PlanCase().term("CDN", "内容分发网络").change(plan -> {
			((Glossary) plan.getBlocks().getFirst()).getTerms().getFirst().setTerm(null);
		}).section("", "任务").text("推进CDN升级。").expect(RULE, "info CDN: CDN");
	}
}
