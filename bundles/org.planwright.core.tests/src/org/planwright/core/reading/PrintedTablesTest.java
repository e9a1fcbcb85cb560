package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.ReadingNote;

/**
 * The plans' tables as a converter printed them that keeps the layout of a page: cells of several lines, labels in the middle of their rows, heads
 * over three lines, a table over two pages. They give what the plans' own texts give.
 */
class PrintedTablesTest {

	private static final String BEFORE = """
			浙江省“十四五”信息通信业发展规划

			一、总体思路

			（一）发展目标

			到2025年，全省信息通信业发展水平进入全国前列。

			""";
	private static final String BEHIND = """

			二、主要任务

			加快建设新型数字基础设施，全面推进网络建设。
			""";

	/** What a row says, without the blanks that a narrow column or a converter put into it. */
	private static String said(IndicatorRow row) {
		return String.join("|", String.valueOf(row.no()), String.valueOf(row.category()), row.name(), String.valueOf(row.parent()), String.valueOf(row.unit()),
				row.baseline().text(), row.target().text(), row.change().kind() + row.change().figure().text(), String.valueOf(row.attribute()), String.join(" ", row.marks())).replace(" ", "");
	}

	private static IndicatorTableBlock table(PlanStructure structure) {
		List<IndicatorTableBlock> tables = structure.blocks(IndicatorTableBlock.class).toList();
		assertEquals(1, tables.size());
		return tables.getFirst();
	}

	private static PlanStructure read(String table) {
		return new PlanTextReader().read(SourceText.of("plan.txt", BEFORE + table + BEHIND));
	}

	@ParameterizedTest
	@CsvSource({ "national, national", "national-writer, national", "zhejiang, zhejiang", "zhejiang-writer, zhejiang", "hunan, hunan" })
	void aTablePrintedAsItLooksGivesAllThatThePlanSays(String printed, String plan) {
		IndicatorTableBlock expected = table(new PlanTextReader().read(ReadingFiles.source(plan)));
		PlanStructure structure = read(ReadingFiles.text("printed/" + printed + ".txt"));
		IndicatorTableBlock table = table(structure);

		assertEquals(String.join("\n", expected.rows().stream().map(PrintedTablesTest::said).toList()),
				String.join("\n", table.rows().stream().map(PrintedTablesTest::said).toList()));
		assertEquals(expected.footnotes().size(), table.footnotes().size());
		assertEquals(List.of(expected.baselineYear(), expected.targetYear()), List.of(table.baselineYear(), table.targetYear()));
		assertEquals(List.of("一、总体思路", "（一）发展目标", "二、主要任务"), structure.body().flatten().stream().filter(division -> division.level() > 0)
				.map(division -> division.label() + division.title().text()).toList());
		assertEquals(List.of(), structure.notes().stream().filter(note -> note.severity() == ReadingNote.Severity.DOUBTFUL).toList());
	}

	@Test
	void valuesOfThreeLinesBesideANameOfOneAreWhole() {
		List<IndicatorRow> rows = table(read(ReadingFiles.text("printed/guizhou.txt"))).rows();

		assertEquals(29, rows.size());
		assertEquals("5078（按2015年不变单价测算）", rows.getFirst().baseline().text().replace(" ", ""));
		assertEquals("755(按2020年不变单价测算)", rows.getFirst().target().text().replace(" ", ""));
		assertEquals(List.of("电信业务总量", "电信业务收入", "累计固定资产投资", "全省电话用户", "固定电话用户", "移动电话用户"),
				rows.stream().limit(6).map(IndicatorRow::name).toList());
		assertEquals(List.of("通信经济水平", "服务水平", "新型数字基础设施能力", "行业赋能水平"), rows.stream().map(IndicatorRow::category).distinct().toList());
	}

	@Test
	void namesMayHangBelowTheirFirstLineAndLabelsStandAtTheirFirstRow() {
		List<IndicatorRow> rows = table(read("""
				表1  主要指标

				类别        序号   指标名称              单位    2020年    2025年    属性

				基础设施      1   每万人拥有5G基站        个       5.1      26       预期性
				                数（含室内分布）
				            2   千兆宽带用户数          万户     64       600      预期性
				普惠共享      3   行政村5G通达率          %       40       90       约束性
				            4   互联网信息服务投诉      %       80       90       约束性
				                处理及时率
				""")).rows();

		assertEquals(List.of("基础设施|每万人拥有5G基站数（含室内分布）|5.1|26", "基础设施|千兆宽带用户数|64|600", "普惠共享|行政村5G通达率|40|90", "普惠共享|互联网信息服务投诉处理及时率|80|90"),
				rows.stream().map(row -> String.join("|", row.category(), row.printedName().text(), row.baseline().text(), row.target().text())).toList());
	}

	@Test
	void wordsAboveAWholeHeadAreTheCaption() {
		IndicatorTableBlock table = table(read("""
				                                 发展目标
				类别        序号   指标名称              单位    2020年    2025年    属性
				基础设施      1   5G基站数              万个     5.1      26       预期性
				            2   千兆宽带用户数          万户     64       600      预期性
				普惠共享      3   行政村5G通达率          %       40       90       约束性
				"""));

		assertEquals("发展目标", table.title().text());
		assertEquals(List.of("类别", "序号", "指标名称", "单位", "2020年", "2025年", "属性"), table.headings().stream().map(Object::toString).toList());
		assertEquals(3, table.rows().size());
	}

	@Test
	void aTableEndsWhereOnlyShortLinesFollow() {
		String head = "类别        序号   指标名称              单位    2020年    2025年    属性\n";
		String row = "基础设施      1   5G基站数              万个     5.1      26       预期性\n";
		PlanStructure structure = read(head + row + "            2   千兆宽带用户数          万户     64       600      预期性\n" + "            一项内容\n".repeat(4000)
				+ "            3   行政村5G通达率          %       40       90       约束性\n");

		assertEquals(List.of("5G基站数", "千兆宽带用户数"), structure.blocks(IndicatorTableBlock.class).findFirst().orElseThrow().rows().stream().limit(2)
				.map(IndicatorRow::name).toList());
	}

	@Test
	void aLineThatClosesABracketGoesOnWithTheShortLineAbove() {
		PlanStructure structure = read("""
				  支持5G共建共享，鼓励5G异网漫游，逐步形成热点地区多网并存、
				偏远地区一网托底的网络格局。统筹推进4G与5G网络协同发展，加快
				网络建设，完善产业园区、商务楼宇、学校、医疗卫生机构等重点场
				所千兆光纤网络覆盖。推动全光接入网进一步向用户终端延伸，推广
				实施光纤到房间、到桌面、到机器，按需开展用户侧接入设备升级。
				  加强网络各环节协同建设，提升端到端千兆业务体验，积极引导宽
				带用户向千兆光纤宽带业务迁移。加快光纤接入技术演进升级，支持
				有条件地区超前布局更高速率宽带接入网络，推动移动物联网发展。

				  附件  名词解释

				  1．NB-IoT：窄带物联网（Narrow Band Internet of
				Things），是由通信行业标准化组织3GPP制定的构建于蜂窝网络的标
				准化物联网授权频谱通信技术。
				  2．CDN：内容分发网络（Content     Delivery
				Network），依靠部署在各地的边缘服务器，使用户就近获取所需内容。
				""");

		assertEquals(List.of("NB-IoT", "CDN"), structure.blocks(GlossaryBlock.class).flatMap(glossary -> glossary.entries().stream()).map(term -> term.term().text()).toList());
	}

	@Test
	void proseWithRunsOfBlanksIsNoTable() {
		PlanStructure structure = read("到2025年，  单位  指标  2020年  2025年 都要  进一步  明确。\n\n全省  各地  都要  落实。\n");

		assertTrue(structure.blocks(IndicatorTableBlock.class).toList().isEmpty());
	}
}
