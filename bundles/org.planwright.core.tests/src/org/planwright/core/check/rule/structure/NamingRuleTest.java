package org.planwright.core.check.rule.structure;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class NamingRuleTest {

	private static final NamingRule RULE = new NamingRule();

	@Test
	void namesUsedAsTheyArePrintedAreFine() {
		new PlanCase().row("国际互联网出入口带宽", "太比特每秒", "7.1", "48", "").row("工业互联网标识注册量", "亿个", "94", "500", "40%").section("", "任务")
				.text("扩容国际互联网出入口带宽，国际互联网数据专用通道，工业互联网标识解析量，“双随机、一公开”与“双随机、一公开”。").expect(RULE);
	}

	@Test
	void anIndicatorWithASecondNameIsFound() {
		new PlanCase().row("国际互联网出入口带宽", "太比特每秒", "7.1", "48", "").section("", "任务").text("加快扩容国际互联网进出口带宽。").text("国际互联网进出口带宽翻番。")
				.expect(RULE, "info 国际互联网进出口带宽: 国际互联网进出口带宽 -> 国际互联网出入口带宽");
	}

	@Test
	void aTermWithAWrongCharacterIsFound() {
		new PlanCase().term("互联网骨干直联点", "国家重要通信枢纽").section("", "基础").text("建成国家级互联网骨干直连点。")
				.expect(RULE, "info 互联网骨干直连点: 互联网骨干直连点 -> 互联网骨干直联点");
	}

	@Test
	void anotherIndicatorIsNoSecondName() {
		new PlanCase().row("国际互联网出入口带宽", "太比特每秒", "7.1", "48", "").row("国际互联网进出口带宽", "太比特每秒", "7.1", "48", "").section("", "任务").text("扩容国际互联网进出口带宽。").expect(RULE);
		new PlanCase().row("每万人拥有5G基站数", "个", "5", "26", "").section("", "任务").text("每万人拥有4G基站数。").expect(RULE);
	}

	@Test
	void aFullNameUnlikeThatOfTheGlossaryIsFound() {
		new PlanCase().term("TSN", "时间敏感型网络").section("", "任务").text("运用5G、时间敏感网络（TSN）、边缘计算等技术。")
				.expect(RULE, "info 时间敏感网络（TSN）: 时间敏感网络 -> 时间敏感型网络");
		new PlanCase().term("NR", "新空口").term("CDN", "内容分发网络").section("", "任务").text("开展5G新空口（NR）试点，加快内容分发网络（CDN）改造。").expect(RULE);
	}

	@Test
	void quotationsThatDifferInTheirMarksAreMadeOne() {
		new PlanCase().section("", "监管").text("全面实施“双随机、一公开”监管。").text("完善“双随机、一公开”执法检查。").text("加强“双随机，一公开”抽查。")
				.expect(RULE, "info 双随机，一公开: 双随机，一公开 -> 双随机、一公开").cures(RULE, "统一写作“双随机、一公开”（1 处）");
	}

	@Test
	void latinWordsThatDifferInCaseOrHyphensAreMadeOne() {
		new PlanCase().section("", "监管").text("开展APP专项整治，强化APP安全检测。").text("加快工业App培育，推动营业厅App改造。").expect(RULE, "info App: App -> APP")
				.cures(RULE, "统一写作“APP”（2 处）");
		new PlanCase().row("10G-PON端口数", "万个", "29", "120", "").section("", "任务").text("推进10G PON设备部署，规模部署10G PON网络。").expect(RULE, "info 10G PON: 10G PON -> 10G-PON")
				.cures(RULE, "统一写作“10G-PON”（2 处）");
	}
}
