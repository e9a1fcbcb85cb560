package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class SubjectRuleTest {

	private static final SubjectRule RULE = new SubjectRule();

	@Test
	void abbreviationsAreLeftAlone() {
		new PlanCase().row("基础电信企业收入", "亿元", "470", "650", "6.7%").row("互联网企业收入", "亿元", "230", "350", "8.8%")
				.row("省际出口带宽", "T", "48", "100", "20.1%").section("一、", "发展回顾")
				.text("2020年电信业务收入470亿元，增值电信企业数量928家，互联网业务收入230亿元。互联网省际出口带宽增至48T。").expect(RULE);
		new PlanCase().row("工业互联网标识注册量", "亿个", "94", "500", "40%").section("三、", "发展重点").text("标识注册总量不少于 500 亿。").expect(RULE);
		new PlanCase().row("行政村宽带通达率", "%", "84", "98", "").section("一、", "发展回顾").text("行政村通宽带比例达到84%。").expect(RULE);
	}

	@Test
	void aNarrowerThingWithTheIndicatorsNumberIsAWarning() {
		PlanCase plan = new PlanCase().row("工业互联网标识解析公共服务节点数", "个", "96", "150", "〔54〕").section("三、", "发展重点").box("专栏 9", "9", "工业互联网创新发展工程")
				.item("2.", "完善工业互联网标识解析体系", "提升国家顶级节点的综合服务能力，加快标识解析二级节点和公共递归节点建设和运营，二级节点达到 150 个以上，标识注册总量不少于 500 亿。");
		plan.expect(RULE, "warning 二级节点达到 150 个以上: 二级节点达到 150 个以上 -> 工业互联网标识解析公共服务节点数");
		assertEquals("文字“二级节点达到 150 个以上”与指标“工业互联网标识解析公共服务节点数”（150个）数值相同，但文字另有“二级”，所指可能不同",
				plan.find(RULE).getFirst().message().text());
	}

	@Test
	void anotherThingWithTheIndicatorsNumberIsAWarning() {
		new PlanCase().row("移动网络IPv6流量占比", "%", "10", "75", "49.6%").section("一、", "发展回顾").text("LTE网络中IPv6流量占比达到10%。").expect(RULE,
				"warning LTE网络中IPv6流量占比达到10%: LTE网络中IPv6流量占比达到10% -> 移动网络IPv6流量占比");
	}

	@Test
	void theNamesWordsInAnotherOrderAreNoOtherThing() {
		new PlanCase().row("前15家企业占行业生产总值比重", "%", "50.7", ">60", "").section("一、", "发展回顾")
				.text("排名前15家生产企业生产总值在全行业占比由2015年的35.45%提高到2020年的50.72%。").expect(RULE);
	}
}
