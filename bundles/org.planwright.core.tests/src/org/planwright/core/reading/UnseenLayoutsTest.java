package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.BoxItem;
import org.planwright.core.reading.structure.Division;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.TermEntry;
import org.planwright.core.reading.words.Phrases;

/** Manners of printing that neither the four plans nor the documents of {@link PlanTextReaderTest} have. */
class UnseenLayoutsTest {

	private static final String PLAN = """
			丰江省“十四五”信息通信业发展规划

			一、发展目标

			到2025年，建成新型信息基础设施，行业实现高质量发展。

			二、主要任务

			（一）建设信息网络

			""";

	private static PlanStructure read(String text) {
		return new PlanTextReader().read(SourceText.of("plan.txt", text));
	}

	private static List<String> headings(PlanStructure structure) {
		return structure.body().flatten().stream().filter(division -> division.level() > 0).map(Division::title).map(Object::toString).toList();
	}

	private static List<String> items(PlanStructure structure) {
		return structure.blocks(BoxBlock.class).flatMap(box -> box.items().stream()).filter(BoxItem::isItem)
				.map(item -> item.no() + " " + Objects.requireNonNullElse(item.title(), item.text())).toList();
	}

	private static List<IndicatorRow> rows(PlanStructure structure) {
		return structure.blocks(IndicatorTableBlock.class).flatMap(table -> table.rows().stream()).toList();
	}

	@Test
	void ofTwoEqualNumbersBehindABoxTheFirstIsTheItems() {
		PlanStructure structure = read(PLAN + """
				1.加快5G网络建设。推进5G独立组网规模部署，优化城区覆盖质量。

				2.推进千兆光网升级。扩大千兆光纤网络覆盖范围，引导用户迁移。

				专栏1：网络建设工程

				1.打造5G精品网络。优先在中心城区、产业园区完成部署优化。

				2.建设千兆示范城市。在城市及乡镇区域规模部署相关设备。

				3.扩容骨干传输网络。按需部署超高速传输系统，提升疏导能力。

				3.提升骨干网络能力。加快骨干网架构演进，提高智能调度能力。

				4.统筹算力设施布局。加强大型数据中心布局建设，加快淘汰升级。
				""");
		assertEquals(List.of("发展目标", "主要任务", "建设信息网络", "加快5G网络建设", "推进千兆光网升级", "提升骨干网络能力", "统筹算力设施布局"), headings(structure));
		assertEquals(List.of("1 打造5G精品网络", "2 建设千兆示范城市", "3 扩容骨干传输网络"), items(structure));
	}

	@Test
	void itemsMayBeNumberedWithAZeroBeforeLetters() {
		PlanStructure structure = read(PLAN + """
				专栏1 网络建设工程

				01 5G网络覆盖工程

				到2025年，累计建成5G基站25万个。

				02 IPv6升级工程

				推动政府网站全面支持IPv6。
				""");
		assertEquals(List.of("01 5G网络覆盖工程", "02 IPv6升级工程"), items(structure));
	}

	@Test
	void clausesThatAreCountedInParagraphsOfTheirOwnAreItemsAndEndWithTheirCount() {
		PlanStructure structure = read(PLAN + """
				专栏1 5G网络建设工程

				工程目标：到2025年，建成5G基站10万个。

				工程内容：
				一是推进5G独立组网建设，实现县城以上区域连续覆盖；
				二是加快千兆光网改造，具备千兆能力的端口达到50万个；
				三是提升农村网络质量，行政村5G通达率达到90%。

				（二）发展融合应用

				专栏2 融合应用工程

				一是建设工业互联网平台。打造10个平台。

				二是培育应用标杆。培育100个标杆；三是推广典型经验。

				推动数字乡村建设，让农村群众共享发展成果。
				""");

		assertEquals(List.of("一 推进5G独立组网建设，实现县城以上区域连续覆盖；", "二 加快千兆光网改造，具备千兆能力的端口达到50万个；", "三 提升农村网络质量，行政村5G通达率达到90%。",
				"一 建设工业互联网平台", "二 培育应用标杆", "三 推广典型经验。"), items(structure));
		assertEquals(List.of(18, 26), structure.blocks(BoxBlock.class).map(BoxBlock::lastLine).toList());
	}

	@Test
	void oneClauseThatIsCountedAloneIsAParagraph() {
		PlanStructure structure = read(PLAN + """
				专栏1 5G网络建设工程

				一是推进5G独立组网建设，实现县城以上区域连续覆盖。

				三是提升农村网络质量。
				""");

		assertEquals(List.of(), items(structure));
		assertEquals(2, structure.blocks(BoxBlock.class).findFirst().orElseThrow().items().size());
	}

	@Test
	void aBoxOfProjectsEndsBeforeAParagraphThatOpensWithAVerbAsTheProseDoes() {
		PlanStructure structure = read(PLAN + """
				加快5G网络建设。推进5G独立组网规模部署，优化城区覆盖质量，推动网络向农村地区延伸。

				推进千兆光网升级。扩大千兆光纤网络覆盖范围，开展接入网能力升级改造，引导用户迁移。

				专栏1：网络建设工程

				5G精品网络工程。优先在中心城区、产业园区、港口完成部署优化。

				千兆城市示范工程。在城市及乡镇区域规模部署相关设备，推动老旧小区改造。

				提升骨干网络能力。加快骨干网架构演进，推进新技术规模化应用，提高网络智能调度能力。

				（二）加强保障

				深入落实网络安全法，推进依法治网体系建设，全面提升技术保障能力。
				""");
		assertEquals(List.of("发展目标", "主要任务", "建设信息网络", "加快5G网络建设", "推进千兆光网升级", "提升骨干网络能力", "加强保障"), headings(structure));
		assertEquals(List.of("null 5G精品网络工程", "null 千兆城市示范工程"), items(structure));
	}

	@ParameterizedTest
	@ValueSource(strings = {"[%d] %s：%s", "【%2$s】%3$s", "注%d：%s，%s", "%d．%s。%s", "（%d）%s——%s"})
	void termsMayBeMarkedInManyWays(String form) {
		List<String> terms = List.of("5G SA", "千兆城市", "PUE");
		List<String> meanings = List.of("5G独立组网（5G Standalone），即新建5G核心网、5G基站的组网方式。", "指符合评价标准的城市，由主管部门认定。",
				"数据中心总能耗与信息设备能耗之比，数值越接近1，表示能效水平越高。");
		StringBuilder text = new StringBuilder(PLAN).append("推进5G网络建设，优化城区覆盖质量。\n\n附表 缩略语\n\n");
		for (int i = 0; i < terms.size(); i++) {
			text.append(form.formatted(i + 1, terms.get(i), meanings.get(i))).append("\n\n");
		}
		PlanStructure structure = read(text.toString());
		assertEquals(terms, structure.blocks(GlossaryBlock.class).flatMap(glossary -> glossary.entries().stream()).map(TermEntry::term)
				.map(Object::toString).toList());
		assertEquals("缩略语", headings(structure).get(3));
	}

	@Test
	void anAppendixThatIsATableHasItsHeading() {
		PlanStructure structure = read(PLAN + """
				推进5G网络建设，优化城区覆盖质量。

				附件：“十四五”主要指标

				| 指标 | 2020年 | 2025年 |
				| --- | --- | --- |
				| （1）5G基站数（万个） | 1.8 | 10 |
				| （2）5G用户普及率（%） | 17 | 60 |
				""");
		assertEquals("“十四五”主要指标", headings(structure).get(3));
		assertEquals(List.of("1 5G基站数 万个", "2 5G用户普及率 %"), rows(structure).stream().map(row -> row.no() + " " + row.name() + " " + row.unit()).toList());
	}

	@Test
	void aCategoryBrokenOverTwoLinesIsOne() {
		PlanStructure structure = read("""
				类别	指标	2020年	2025年	属性
				经济
				发展	常住人口城镇化率（%）	60.6	65	预期性
					全员劳动生产率（万元/人）	15	21	预期性
				绿色
				生态	森林覆盖率（%）	23.2	24.1	约束性
				""");
		assertEquals(List.of("经济发展", "经济发展", "绿色生态"), rows(structure).stream().map(IndicatorRow::category).toList());
	}

	@Test
	void whereCellsStandOneALineACategoryIsNoPartOfAName() {
		PlanStructure structure = read("""
				类别
				指标
				2020年
				2025年
				属性
				责任部门
				网络设施
				5G基站数（万个）
				1.9
				11
				预期性
				省通信管理局
				光缆线路长度（万公里）
				78
				100
				预期性
				省通信管理局
				应用普及
				5G用户普及率（%）
				15
				56
				预期性
				省通信管理局
				""");
		assertEquals(List.of("网络设施 5G基站数", "网络设施 光缆线路长度", "应用普及 5G用户普及率"),
				rows(structure).stream().map(row -> row.category() + " " + row.name()).toList());
	}

	@Test
	void barsMayStandBetweenCellsOnly() {
		PlanStructure structure = read("""
				类别 | 序号 | 指标 | 单位 | 2020年 | 2025年
				网络设施 | 1 | 5G基站数 | 万个 | 1.9 | 11
				 | 2 | 光缆线路长度 | 万公里 | 78 | >100
				应用普及 | 3 | 5G用户普及率 | % | - | 56
				""");
		assertEquals(List.of("网络设施 5G基站数 万个 1.9 11", "网络设施 光缆线路长度 万公里 78 >100", "应用普及 5G用户普及率 % - 56"), rows(structure).stream()
				.map(row -> String.join(" ", row.category(), row.name(), row.unit(), row.baseline().text(), row.target().text())).toList());
	}

	@Test
	void yearsBelowTheTitleAreOfIt() {
		PlanStructure structure = read("""
				丰江省信息通信行业发展规划
				（2021-2025年）

				丰江省通信管理局

				一、发展回顾

				“十三五”期间，行业保持平稳较快发展态势。
				""");
		assertEquals("丰江省信息通信行业发展规划（2021-2025年）", structure.front().title().text());
		assertEquals(List.of(2021, 2025), List.of(structure.front().periodStart(), structure.front().periodEnd()));
	}

	@Test
	void aPlanThatSpeaksOfOurCountryIsNational() {
		PlanStructure structure = read("""
				“十四五”数字经济发展规划

				为推动我国数字经济健康发展，制定本规划。

				一、发展现状

				我国深入实施数字经济发展战略。
				""");
		assertEquals("全国", structure.front().region());
		assertEquals("数字经济发展规划", Phrases.key(structure.front().title()).replace("十四五", ""));
	}
}
