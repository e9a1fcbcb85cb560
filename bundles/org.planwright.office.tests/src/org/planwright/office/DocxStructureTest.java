package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.office.DocxFile.p;
import static org.planwright.office.DocxFile.r;
import static org.planwright.office.DocxFile.tbl;
import static org.planwright.office.DocxFile.tc;
import static org.planwright.office.DocxFile.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.PlanTextReader;
import org.planwright.core.reading.source.LeftOut;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.BoxItem;
import org.planwright.core.reading.structure.Division;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.ProseBlock;
import org.planwright.core.reading.structure.TextTableBlock;

/** What a document knows besides its words decides what they are. */
class DocxStructureTest {

	private static final String COVER = p("江州省数字经济发展“十四五”规划");
	private static final String STYLES = """
			<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
			<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
			<w:style w:type="paragraph" w:styleId="h3"><w:name w:val="heading 3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>""";
	private static final String PROSE = p("到2025年，数字经济发展水平进入全国前列，数字基础设施全面领先，数字治理能力显著增强。");

	@TempDir
	private Path folder;

	private PlanStructure read(String body) {
		return read(DocxFile.of(body));
	}

	private PlanStructure read(DocxFile file) {
		return new PlanTextReader().read(file.with("styles", STYLES).read(folder));
	}

	private static String h(int level, String words) {
		return p("<w:pStyle w:val=\"h" + level + "\"/>", words);
	}

	private static List<String> outline(PlanStructure plan) {
		return plan.body().flatten().stream().filter(division -> division.level() > 0)
				.map(division -> division.level() + " " + (division.label() == null ? "" : division.label() + "|") + division.title()).toList();
	}

	private IndicatorTableBlock table(String... rows) {
		return read(COVER + h(1, "一、发展目标") + PROSE + p("表1 主要指标") + tbl(rows) + h(1, "二、主要任务") + PROSE).blocks(IndicatorTableBlock.class).findFirst().orElseThrow();
	}

	private static List<String> rows(IndicatorTableBlock table) {
		List<String> rows = new ArrayList<>();
		for (IndicatorRow row : table.rows()) {
			rows.add(String.join("|", String.valueOf(row.no()), String.valueOf(row.category()), row.name(), String.valueOf(row.unit()), row.baseline().text(), row.target().text(), row.change().figure().text(),
					String.valueOf(row.attribute())));
		}
		return rows;
	}

	@Test
	void headingsWithoutNumbersAreTakenFromTheirStyles() {
		assertEquals(List.of("1 发展基础", "1 发展目标", "2 总体目标", "3 规模目标", "3 质量目标", "2 具体指标", "1 保障措施"),
				outline(read(COVER + h(1, "发展基础") + PROSE + h(1, "发展目标") + h(2, "总体目标") + h(3, "规模目标") + PROSE + h(3, "质量目标") + PROSE + h(2, "具体指标") + PROSE + h(1, "保障措施") + PROSE)));
	}

	@Test
	void aHeadingWithoutANumberStandsAmongNumberedOnesOfItsLevel() {
		assertEquals(List.of("1 第一章|总则", "2 第一节|思路", "2 基本原则", "1 展望", "1 第二章|任务", "2 第一节|网络"),
				outline(read(COVER + h(1, "第一章 总则") + h(2, "第一节 思路") + PROSE + h(2, "基本原则") + PROSE + h(1, "展望") + PROSE + h(1, "第二章 任务") + h(2, "第一节 网络") + PROSE)));
	}

	@Test
	void aLevelWithoutNumbersBetweenNumberedOnesIsOneOfItsOwn() {
		assertEquals(List.of("1 第一章|总则", "2 总体思路", "3 一、|指导思想", "3 二、|基本原则", "2 目标", "3 一、|总量"),
				outline(read(COVER + h(1, "第一章 总则") + h(2, "总体思路") + h(3, "一、指导思想") + PROSE + h(3, "二、基本原则") + PROSE + h(2, "目标") + h(3, "一、总量") + PROSE)));
	}

	@Test
	void theTitleInTheStyleOfAChapterIsTheTitle() {
		PlanStructure plan = read(h(1, "江州省数字经济发展“十四五”规划") + h(1, "发展目标") + PROSE + h(1, "保障措施") + PROSE);
		assertEquals("江州省数字经济发展“十四五”规划", plan.front().title().text());
		assertEquals(List.of("1 发展目标", "1 保障措施"), outline(plan));
	}

	@Test
	void aSentenceInTheStyleOfAHeadingIsNone() {
		assertEquals(List.of("1 一、|目标", "1 二、|任务"), outline(read(COVER + h(1, "一、目标") + h(2, "到2025年，数字经济规模大幅提升，占地区生产总值的比重达到60%。") + h(1, "二、任务") + PROSE)));
	}

	@Test
	void aHeadingThatIsBrokenOverLinesIsOne() {
		assertEquals(List.of("1 第一章|建设高速泛在的数字基础设施", "1 第二章|5G Network 应用"), outline(read(COVER + "<w:p><w:pPr><w:pStyle w:val=\"h1\"/></w:pPr><w:r><w:t>第一章</w:t><w:br/><w:t>建设高速泛在的</w:t><w:br/><w:t>数字基础设施</w:t></w:r></w:p>"
				+ PROSE + "<w:p><w:pPr><w:pStyle w:val=\"h1\"/></w:pPr><w:r><w:t>第二章 5G</w:t><w:br/><w:t>Network 应用</w:t></w:r></w:p>" + PROSE)));
	}

	@Test
	void theTableOfContentsIsLeftOutWithItsHeading() {
		PlanStructure plan = read(COVER + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>" + p("目　录") + p("一、目标\t1") + p("二、任务\t2")
				+ "</w:sdtContent></w:sdt>" + h(1, "一、目标") + PROSE + h(1, "二、任务") + PROSE);
		assertEquals(List.of("1 一、|目标", "1 二、|任务"), outline(plan));
		assertEquals(List.of("目 录", "一、目标\t1", "二、任务\t2"), plan.leftOut().stream().filter(left -> left.reason() == LeftOut.Reason.CONTENTS).map(LeftOut::text).toList());
	}

	@Test
	void aTableOfIndicatorsIsReadByThePlacesOfItsCells() {
		IndicatorTableBlock table = table(
				tr(tc("<w:gridSpan w:val=\"3\"/><w:vMerge w:val=\"restart\"/>", p("指标")), tc("<w:vMerge w:val=\"restart\"/>", p("单位")), tc("<w:vMerge w:val=\"restart\"/>", p("2020年")),
						tc("<w:gridSpan w:val=\"2\"/>", p("规划目标")), tc("<w:vMerge w:val=\"restart\"/>", p("属性"))),
				tr(tc("<w:gridSpan w:val=\"3\"/><w:vMerge/>", p("")), tc("<w:vMerge/>", p("")), tc("<w:vMerge/>", p("")), tc("2025年"), tc("", p("年均增长") + p("（%）")), tc("<w:vMerge/>", p(""))),
				tr(tc("<w:vMerge w:val=\"restart\"/>", p("经济") + p("发展")), tc("1"), tc("数字经济规模"), tc("<w:vMerge w:val=\"restart\"/>", p("亿元")), tc("8000"), tc("16000"), tc("15"), tc("<w:vMerge w:val=\"restart\"/>", p("预期性"))),
				tr(tc("<w:vMerge/>", p("")), tc("2"), tc("软件业务收入"), tc("<w:vMerge/>", p("")), tc("1000"), tc("2000"), tc("15"), tc("<w:vMerge/>", p(""))),
				tr(tc("<w:gridSpan w:val=\"8\"/>", p("二、基础设施"))),
				tr(tc("网络"), tc("3"), tc("5G基站数"), tc("万个"), tc("3"), tc("12"), tc("—"), tc("约束性")));
		assertEquals(List.of("1|经济发展|数字经济规模|亿元|8000|16000|15|预期性", "2|经济发展|软件业务收入|亿元|1000|2000|15|预期性", "3|网络|5G基站数|万个|3|12|—|约束性"), rows(table));
		assertEquals(2020, table.baselineYear());
		assertEquals(2025, table.targetYear());
		assertEquals("主要指标", table.title().text());
	}

	/** What a pasted row says of its table stands before what it says of itself. */
	@Test
	void aRowWithBordersOfItsOwnBeginsWhereItSays() {
		String shifted = tr(tc("数字经济规模"), tc("8000"), tc("16000"), tc("预期性")).replaceFirst("<w:tr>", "<w:tr><w:tblPrEx/><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>");
		String deleted = tr(tc("删"), tc("去的行"), tc("1"), tc("2"), tc("预期性")).replaceFirst("<w:tr>",
				"<w:tr><w:tblPrEx/><w:trPr><w:del w:id=\"1\" w:author=\"甲\"/></w:trPr>");
		IndicatorTableBlock table = table(tr(tc("序号"), tc("指标"), tc("2020年"), tc("2025年"), tc("属性")), shifted, deleted,
				tr(tc("2"), tc("软件业务收入"), tc("1000"), tc("2000"), tc("预期性")));
		assertEquals(List.of("null|null|数字经济规模|null|8000|16000||预期性", "2|null|软件业务收入|null|1000|2000||预期性"), rows(table));
	}

	@Test
	void aNameOverTwoColumnsAndAPartBesideItsWhole() {
		IndicatorTableBlock table = table(tr(tc("类别"), tc("<w:gridSpan w:val=\"2\"/>", p("指标名称")), tc("单位"), tc("2020年"), tc("2025年"), tc("属性")),
				tr(tc("<w:vMerge w:val=\"restart\"/>", p("规模")), tc("<w:gridSpan w:val=\"2\"/>", p("数字经济规模")), tc("亿元"), tc("8000"), tc("16000"), tc("预期性")),
				tr(tc("<w:vMerge/>", p("")), tc("其中"), tc("核心产业规模"), tc("亿元"), tc("3000"), tc("6000"), tc("预期性")),
				tr(tc("<w:vMerge/>", p("")), tc("<w:gridSpan w:val=\"2\"/>", p("上云企业数")), tc("万家"), tc("1"), tc("5"), tc("预期性")));
		assertEquals(List.of("null|规模|数字经济规模|亿元|8000|16000||预期性", "null|规模|核心产业规模|亿元|3000|6000||预期性", "null|规模|上云企业数|万家|1|5||预期性"), rows(table));
		assertEquals("数字经济规模", table.rows().get(1).parent());
	}

	@Test
	void captionsAndNotesInRowsAcrossTheTableBelongToIt() {
		PlanStructure plan = read(COVER + h(1, "一、发展目标") + PROSE + tbl(tr(tc("<w:gridSpan w:val=\"4\"/>", p("表1 数字经济主要指标"))), tr(tc("指标"), tc("2020年"), tc("2025年"), tc("属性")),
				tr(tc("数字经济规模（亿元）"), tc("8000"), tc("16000*"), tc("预期性")), tr(tc("<w:gridSpan w:val=\"4\"/>", p("注：带*的为预计数。")))) + h(1, "二、任务") + PROSE);
		IndicatorTableBlock table = plan.blocks(IndicatorTableBlock.class).findFirst().orElseThrow();
		assertEquals("数字经济主要指标", table.title().text());
		assertEquals("带*的为预计数。", table.footnotes().get(0).text().text());
		assertEquals(List.of("null|null|数字经济规模|亿元|8000|16000*||预期性"), rows(table));
	}

	@Test
	void aTableGoesOnInAnotherWithItsHeadPrintedAgain() {
		String head = tr(tc("指标"), tc("单位"), tc("2020年"), tc("2025年"), tc("属性"));
		PlanStructure plan = read(COVER + h(1, "一、发展目标") + PROSE + p("表1 主要指标") + tbl(head, tr(tc("甲产业规模"), tc("亿元"), tc("1"), tc("2"), tc("预期性"))) + p("续表1")
				+ tbl(head, tr(tc("乙产业规模"), tc("亿元"), tc("3"), tc("4"), tc("预期性"))) + h(1, "二、任务") + PROSE);
		List<IndicatorTableBlock> tables = plan.blocks(IndicatorTableBlock.class).toList();
		assertEquals(1, tables.size());
		assertEquals(List.of("甲产业规模", "乙产业规模"), tables.get(0).rows().stream().map(IndicatorRow::name).toList());
	}

	@Test
	void footnotesOfATableBelongToItAndToTheRowThatBearsTheMark() {
		PlanStructure plan = read(DocxFile.of(COVER + h(1, "一、发展目标") + PROSE + tbl(tr(tc("指标"), tc("2020年"), tc("2025年"), tc("属性")),
				tr(tc("", "<w:p>" + r("", "算力规模") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"), tc("10"), tc("40"), tc("预期性"))) + "<w:p>" + r("", "建成算力网络") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
				+ r("", "，提升供给能力，满足各类应用的需要。") + "</w:p>").with("footnotes", "<w:footnote w:id=\"1\">" + p("每秒百亿亿次浮点运算") + "</w:footnote><w:footnote w:id=\"2\">" + p("连接算力的网络") + "</w:footnote>"));
		IndicatorTableBlock table = plan.blocks(IndicatorTableBlock.class).findFirst().orElseThrow();
		assertEquals(List.of("¹ 每秒百亿亿次浮点运算"), table.footnotes().stream().map(note -> note.mark() + " " + note.text()).toList());
		assertEquals("算力规模", table.rows().get(0).name());
		assertEquals(List.of("¹"), table.rows().get(0).marks());
		assertEquals(List.of("² 连接算力的网络"), plan.blocks(ProseBlock.class).filter(prose -> prose.style() == ProseBlock.Style.NOTE).map(prose -> prose.text().text()).toList());
	}

	@Test
	void aBoxInAFrameEndsWithItAndKeepsTheTableInside() {
		String projects = tbl(tr(tc("序号"), tc("项目名称"), tc("建设内容")), tr(tc("1"), tc("骨干网"), tc("扩容")), tr(tc("2"), tc("数据中心"), tc("新建")));
		PlanStructure plan = read(COVER + h(1, "一、任务") + PROSE + tbl(tr(tc("", p("专栏1 网络工程") + p("建设全省一体的网络。") + projects + p("以上项目由省通信管理局牵头。")))) + PROSE
				+ tbl(tr(tc("<w:gridSpan w:val=\"3\"/>", p("专栏2 应用工程"))), tr(tc("序号"), tc("项目名称"), tc("建设内容")), tr(tc("1"), tc("智慧医院"), tc("改造"))) + PROSE);
		List<BoxBlock> boxes = plan.blocks(BoxBlock.class).toList();
		assertEquals(List.of("网络工程", "应用工程"), boxes.stream().map(box -> box.title().text()).toList());
		assertEquals(List.of("建设全省一体的网络。", "序号；项目名称；建设内容", "骨干网扩容", "数据中心新建", "以上项目由省通信管理局牵头。"), boxes.get(0).items().stream().map(DocxStructureTest::words).toList());
		assertEquals(List.of("序号；项目名称；建设内容", "智慧医院改造"), boxes.get(1).items().stream().map(DocxStructureTest::words).toList());
		assertEquals(3, plan.blocks(ProseBlock.class).filter(prose -> prose.text().text().startsWith("到2025年")).count());
	}

	private static String words(BoxItem item) {
		return (item.title() == null ? "" : item.title().text()) + item.text();
	}

	@Test
	void aTextBoxIsABoxWhereItIsAnchored() {
		PlanStructure plan = read(COVER + h(1, "一、任务") + "<w:p>" + r("", "全面提升网络能力，推进基础设施建设，夯实发展底座，促进融合应用。") + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("专栏1 网络工程") + p("1.骨干网。扩容骨干网络。")
				+ p("2.接入网。升级接入网络。") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>" + PROSE);
		BoxBlock box = plan.blocks(BoxBlock.class).findFirst().orElseThrow();
		assertEquals(List.of("骨干网", "接入网"), box.items().stream().map(item -> item.title().text()).toList());
		assertEquals(2, plan.body().divisions().get(0).blocks().stream().filter(ProseBlock.class::isInstance).count());
	}

	@Test
	void aTableOfAnotherKindKeepsItsCells() {
		PlanStructure plan = read(COVER + h(1, "一、任务") + PROSE + p("表2 任务分工") + tbl(tr(tc("任务"), tc("单位")), tr(tc("<w:vMerge w:val=\"restart\"/>", p("建网")), tc("甲局")), tr(tc("<w:vMerge/>", p("")), tc("乙局"))) + PROSE);
		TextTableBlock table = plan.blocks(TextTableBlock.class).findFirst().orElseThrow();
		assertEquals("表2 任务分工", table.caption().text());
		assertEquals(List.of(List.of("任务", "单位"), List.of("建网", "甲局"), List.of("", "乙局")), table.rows().stream().map(row -> row.stream().map(Object::toString).toList()).toList());
	}

	@Test
	void signsThatWouldBeMarkupInATextAreMeantAsTheyStand() {
		PlanStructure plan = read(COVER + h(1, "一、任务") + p("带**的为重点，公式a_b_c，#1机组，&amp;lt;标签&amp;gt;，[说明](#x)，均照原样保留。"));
		assertEquals("带**的为重点，公式a_b_c，#1机组，&lt;标签&gt;，[说明](#x)，均照原样保留。", ((ProseBlock) plan.body().divisions().get(0).blocks().get(0)).text().text());
	}

	@Test
	void whatSomebodyPastedFromAConvertedTextIsTakenOut() {
		PlanStructure plan = read(COVER + p("[bookmark: _Toc123]一、任务") + p("——**数据设施显著增强**。到2025年，达到4.3万亿元**，其中**两项**为重点。"));
		assertEquals("任务", plan.body().divisions().get(0).title().text());
		assertEquals("——数据设施显著增强。到2025年，达到4.3万亿元**，其中**两项**为重点。", ((ProseBlock) plan.body().divisions().get(0).blocks().get(0)).text().text());
	}

	@Test
	void divisionsKnowTheirParagraphs() {
		Division task = read(COVER + p("") + h(1, "一、任务") + PROSE).body().divisions().get(0);
		assertEquals(3, task.line());
		assertEquals(4, task.blocks().get(0).firstLine());
	}
}
