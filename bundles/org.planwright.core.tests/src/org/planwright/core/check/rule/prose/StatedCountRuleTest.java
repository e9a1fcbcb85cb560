package org.planwright.core.check.rule.prose;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;

class StatedCountRuleTest {

	private static final StatedCountRule RULE = new StatedCountRule();

	private static PlanCase text(String words) {
		return new PlanCase().section("三、", "主要任务").text(words);
	}

	@Test
	void countsOfRealPlansHold() {
		text("加快推进息烽县、黔西县、金沙县、余庆县等 4 个国家数字乡村试点建设。").text("聚焦交通、能源、制造、农业及水利、教育、医疗、文旅、社区、家居、政务等十大场景。")
				.text("建设东海、南海两个国家级海缆保障基地，工业互联网网络、平台、安全三大体系建设完备。").text("在工业、能源、交通、医疗等 10 个重点行业头部企业推广普及 5G 应用安全解决方案。")
				.text("在贵州省“大扶贫、大数据、大生态”三大战略行动的深入推进下，建立信息通信行业部、省、市三级管理体制。").expect(RULE);
	}

	@Test
	void moreNamesThanStatedAreAnError() {
		text("加快推进息烽县、黔西县、金沙县、余庆县等 3 个国家数字乡村试点建设。").expect(RULE, "error 加快推进息烽县、黔西县、金沙县、余庆县等 3 个: 加快推进息烽县、黔西县、金沙县、余庆县等 3 个 -> 4");
	}

	@Test
	void aCompleteListOfAnotherNumberIsAWarning() {
		text("工业互联网网络、平台、安全四大体系建设完备。").expect(RULE, "warning 工业互联网网络、平台、安全四大: 工业互联网网络、平台、安全四大 -> 3");
	}

	@Test
	void listsThatMayBelongTogetherAreLeftAlone() {
		text("推进5G、物联网、人工智能在工业、交通等2个领域应用。").text("超大型数据中心2个、大型数据中心5个、中小型数据中心三个。").text("新建体育馆、博物馆12个。")
				.text("面向东部、中部和西部三个地区。").expect(RULE);
	}

	@Test
	void thePlanHoldsWhatItSaysItHolds() {
		PlanCase plan = new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%").row("省际出口带宽", "T", "48", "100", "").section("三、", "主要任务")
				.text("本规划提出2项主要指标、2个重点工程。").box("重点工程1", "1", "双千兆城市建设工程").box("重点工程2", "2", "骨干网协同扩容工程");
		plan.expect(RULE);
	}

	@Test
	void anotherNumberThanThePlanHoldsIsAWarning() {
		new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%").row("省际出口带宽", "T", "48", "100", "").section("三、", "主要任务")
				.text("本规划提出18项主要指标、7个重点工程。").box("重点工程1", "1", "双千兆城市建设工程")
				.expect(RULE, "warning 18项主要指标: 18项主要指标 -> 2", "warning 7个重点工程: 7个重点工程 -> 1");
		new PlanCase().row("5G基站数", "万个", "2.9", "15", "38.9%").section("一、", "发展回顾").text("“十三五”规划提出的18项主要指标全部完成。").expect(RULE);
	}

	@Test
	void aNumberOfTheLastNameOrOfWhatTheWordsDescribeSumsUpNothing() {
		text("以第一道绿化隔离地区、第二道绿化隔离地区、九条楔形绿色廊道等绿色空间为重点。").text("包括第一道绿化隔离地区、第二道绿化隔离地区及九大楔形绿地。").text("推进“两中心、两之都、两高地、两座城”载体建设。")
				.text("打造制造服务交互融合、未来发展潜力巨大的六大重点产业集群。").expect(RULE);
	}
}
