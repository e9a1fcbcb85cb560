package org.planwright.office.word.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.planwright.core.BookmarkNames;
import org.planwright.core.report.Author;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Bullets;
import org.planwright.core.report.DocumentPart.Card;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Field;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Frame;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.GridRow;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Legend;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.DocumentPart.Tone;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.Revision;
import org.planwright.core.report.Revision.Kind;

/** Each part of a document as Word gets it; every file here is valid by the schema. */
class WordPrinterTest {

	private static final Revision NEW = new Revision(Kind.INSERTED, List.of(new Author("张三", 0)), "2026-11-28T08:00:00.123Z");
	private static final Revision GONE = new Revision(Kind.DELETED, List.of(new Author("张三", 0), new Author("李四", 1)), null);

	private static WrittenFile report(DocumentPart... parts) throws PrintException {
		return WrittenFile.of(new Document("报告", Locale.SIMPLIFIED_CHINESE, "规划匠 1", List.of(parts)));
	}

	private static WrittenFile plan(DocumentPart... parts) throws PrintException {
		return WrittenFile.of(new Document("规划", Locale.SIMPLIFIED_CHINESE, "规划匠 1", List.of(new Printed(List.of(parts))), new Document.Origin("p1", "abc")));
	}

	private static Run run(String words) {
		return new Run(words, Style.PLAIN);
	}

	private static Paragraph body(Run... runs) {
		return new Paragraph(List.of(runs), Look.BODY);
	}

	@Test
	void aReportHasItsTitleItsPartsAndWhoMadeIt() throws PrintException {
		WrittenFile file = report(new Heading(1, "一、结果"), Paragraph.of(Style.PLAIN, "共 3 条\n另见附表"), new Bullets(List.of(Paragraph.of(Style.STRONG, "甲"))),
				new Fields(List.of(Field.of("规划", "某规划"))), new Card(Tone.WARNING, "R2 增速", List.of(Paragraph.of(Style.FORMULA, "1.05⁵"))));
		assertEquals(List.of("ReportTitle: 报告", "ReportHeading1: 一、结果", "ReportText: 共 3 条另见附表", "ReportBullet: 甲", "ReportLabel: 规划", "ReportText: 某规划", "PlanGap: ",
				"ReportCardTitleW: R2 增速", "ReportText: 1.05⁵", "PlanGap: ", "ReportBy: 规划匠 1"), file.paragraphs());
		assertEquals(1, file.all("br").size());
		assertTrue(file.body().contains("<w:left w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"9A6700\"></w:left>")
				|| file.body().contains("<w:left w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"9A6700\"/>"), file.body());
		assertFalse(file.text("[Content_Types].xml").contains("custom"), "a report is no plan");
	}

	@Test
	void headsOfTablesAreRepeatedAndRowsStayWhole() throws PrintException {
		WrittenFile file = report(new Table(List.of(new Column("名称", Align.START), new Column("数", Align.END)), List.of(List.of("甲", "1.5"), List.of("乙", "2"))));
		assertEquals(List.of("ReportTitle: 报告", "ReportCellHead: 名称", "ReportCellHeadEnd: 数", "ReportCell: 甲", "ReportCellEnd: 1.5", "ReportCell: 乙", "ReportCellEnd: 2", "PlanGap: ",
				"ReportBy: 规划匠 1"), file.paragraphs());
		assertEquals(1, file.all("tblHeader").size());
		assertEquals(3, file.all("cantSplit").size());
	}

	@Test
	void aPlanStandsOnThePagesOfAnOfficialDocument() throws PrintException {
		WrittenFile file = plan(new Paragraph(List.of(run("标题")), Look.TITLE), new Heading(1, "一、总则"), body(run("正文。")));
		assertEquals(List.of("Title: 标题", "Heading1: 一、总则", "BodyText: 正文。"), file.paragraphs());
		String page = file.body().substring(file.body().indexOf("<w:sectPr>"));
		assertTrue(page.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"), page);
		// 37 mm and 28 mm in twentieths of a point; 156 mm are 8845 of them, and 225 mm in 22 lines 579.8 each.
		assertTrue(page.contains("w:top=\"2098\"") && page.contains("w:left=\"1588\"") && page.contains("w:right=\"1468\""), page);
		assertTrue(page.contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>"), page);
		assertTrue(file.text("word/settings.xml").contains("<w:evenAndOddHeaders/>"));
		assertTrue(file.text("word/footerOdd.xml").contains("<w:jc w:val=\"right\"/>") && file.text("word/footerEven.xml").contains("<w:jc w:val=\"left\"/>"));
		String custom = file.text("docProps/custom.xml");
		assertTrue(custom.contains("name=\"planwright.plan\"") && custom.contains(">p1<") && custom.contains("name=\"planwright.digest\"") && custom.contains(">abc<"), custom);
	}

	@Test
	void theTitleBehindALetterBeginsAPage() throws PrintException {
		WrittenFile file = plan(new Paragraph(List.of(run("关于印发的通知")), Look.FRONT), new Paragraph(List.of(run("标题")), Look.TITLE), new Paragraph(List.of(run("副题")), Look.TITLE));
		assertEquals(1, file.all("pageBreakBefore").size());
		assertEquals("标题", file.all("pageBreakBefore").getFirst().getParentNode().getParentNode().getTextContent());
		assertEquals(0, plan(new Paragraph(List.of(run("标题")), Look.TITLE)).all("pageBreakBefore").size());
	}

	@Test
	void cellsThatAreOneAreMerged() throws PrintException {
		List<GridRow> rows = List.of(new GridRow(true, List.of(List.of(run("类别")), List.of(run("指标")))),
				new GridRow(false, List.of(List.of(run("规模")), List.of(run("甲").of("i1")))),
				new GridRow(false, List.of(List.of(run("规模")), List.of(run("乙").of("i2"))), Set.of(0)));
		WrittenFile file = plan(new Grid(rows, List.of(Align.CENTRE, Align.START)), new Paragraph(List.of(run("注：略")), Look.NOTE), body(run("后文")));
		assertEquals(List.of("PlanCellHead: 类别", "PlanCellHead: 指标", "PlanCellCentre: 规模", "PlanCell: 甲", "PlanCellCentre: ", "PlanCell: 乙", "PlanNote: 注：略", "BodyText: 后文"),
				file.paragraphs().stream().filter(line -> !line.startsWith("PlanGap")).toList());
		assertEquals(List.of("restart", "continue"), file.all("vMerge").stream().map(merge -> WrittenFile.attribute(merge, "val")).toList());
		assertEquals("甲", file.marked("pw_i1"));
		assertEquals("乙", file.marked("pw_i2"));
	}

	@Test
	void aBoxIsAFrameThatMayGoOverPagesAndStandsApartFromTheNext() throws PrintException {
		Frame box = new Frame(List.of(new Paragraph(List.of(run("专栏1")), Look.CAPTION), body(run("内容"))));
		WrittenFile file = plan(box, box);
		assertEquals(List.of("PlanBoxTitle: 专栏1", "PlanBox: 内容", "PlanGap: ", "PlanBoxTitle: 专栏1", "PlanBox: 内容", "PlanGap: "), file.paragraphs());
		assertEquals(2, file.all("tbl").size());
		assertEquals(0, file.all("cantSplit").size());
	}

	@Test
	void aChangeOfAPlanCanBeAcceptedAndOneInAReportIsALook() throws PrintException {
		Paragraph changed = body(run("达到"), new Run("20", Style.PLAIN, GONE), new Run("22", Style.PLAIN, NEW), new Run("〔张三 移入〕", Style.REMARK));
		WrittenFile plan = plan(changed);
		assertEquals("BodyText: 达到2022", plan.paragraphs().getFirst(), "what the printer remarks is none of the text");
		assertEquals("张三", WrittenFile.attribute(plan.all("ins").getFirst(), "author"));
		assertEquals("2026-11-28T08:00:00Z", WrittenFile.attribute(plan.all("ins").getFirst(), "date"));
		assertEquals("张三、李四", WrittenFile.attribute(plan.all("del").getFirst(), "author"));
		assertEquals("", WrittenFile.attribute(plan.all("del").getFirst(), "date"));
		assertEquals("20", plan.all("delText").getFirst().getTextContent());
		WrittenFile report = report(changed, new Legend(List.of(new Author("张三", 0))));
		assertEquals(0, report.all("ins").size() + report.all("del").size());
		assertEquals(2, report.all("strike").size());
		assertEquals("ReportText: 张三 增加的文字 删去的文字", report.paragraphs().get(2));
	}

	@Test
	void endsOfParagraphsThatCameInOrWentAreChangesToo() throws PrintException {
		WrittenFile split = plan(body(run("前"), new Run("¶\n", Style.PLAIN, NEW), run("后")));
		assertEquals(List.of("BodyText: 前", "BodyText: 后"), split.paragraphs());
		assertEquals(1, split.all("ins").size());
		assertEquals("rPr", split.all("ins").getFirst().getParentNode().getLocalName());
		WrittenFile joined = plan(body(run("前"), new Run("¶", Style.PLAIN, GONE)), body(run("后")));
		assertEquals("rPr", joined.all("del").getFirst().getParentNode().getLocalName());
		assertEquals(List.of("BodyText: 前", "BodyText: 后"), joined.paragraphs());
		WrittenFile whole = plan(body(new Run("新的一段", Style.PLAIN, NEW)));
		assertEquals(List.of("rPr", "p"), whole.all("ins").stream().map(ins -> ins.getParentNode().getLocalName()).toList());
	}

	@Test
	void whatWasMovedHasBothItsEndsAndOneEndAloneIsAnInsertion() throws PrintException {
		Author author = new Author("张三", 0);
		Run away = new Run("一段", Style.PLAIN, new Revision(Kind.MOVED_AWAY, List.of(author), null), "a1");
		Run here = new Run("一段", Style.PLAIN, new Revision(Kind.MOVED_HERE, List.of(author), null), "a1");
		WrittenFile file = plan(body(here), body(run("中")), body(away));
		assertEquals(List.of("move1_1"), file.all("moveFromRangeStart").stream().map(start -> WrittenFile.attribute(start, "name")).toList());
		assertEquals(List.of("move1_1"), file.all("moveToRangeStart").stream().map(start -> WrittenFile.attribute(start, "name")).toList());
		assertEquals(2, file.all("moveFrom").size(), "the words and the end of the paragraph");
		assertEquals("一段", file.marked("pw_a1"), "the bookmark is where the words are now");
		WrittenFile alone = plan(body(here));
		assertEquals(0, alone.all("moveTo").size());
		assertEquals(2, alone.all("ins").size());
	}

	@Test
	void wordsOfOneThingHaveBookmarksWhoseNamesWordTakes() throws PrintException {
		String odd = "Ä-Kap.1";
		WrittenFile file = plan(body(run("甲").of("s1"), run("乙").of("s1"), run("丙").of("t2")), body(run("丁").of("s1"), run("戊").of(odd)));
		assertEquals(List.of("pw_s1", "pw_t2", "pw_s1_2", BookmarkNames.of(odd)), file.bookmarks());
		assertEquals("甲乙", file.marked("pw_s1"));
		assertTrue(BookmarkNames.of(odd).matches("pwd_[0-9a-f]{32}"), BookmarkNames.of(odd));
		assertTrue(BookmarkNames.isOurs("PW_S1") && !BookmarkNames.isOurs("_Toc123"));
		assertEquals("丁", file.marked("pw_s1_2"));
		assertEquals(40, BookmarkNames.of("x".repeat(64), 999).length());
	}

	@Test
	void signsThatXmlCannotHoldDoNotSpoilTheFile() throws PrintException {
		assertEquals("BodyText: 前 后𠮷 ", plan(body(run("前\u0001后𠮷\uD800"))).paragraphs().getFirst());
	}

	@Test
	void thePlanInAReportStandsOnItsOwnPages() throws PrintException {
		WrittenFile file = report(Paragraph.of(Style.PLAIN, "前"), new Printed(List.of(body(run("正文")))), Paragraph.of(Style.PLAIN, "后"));
		assertEquals(List.of("1247", "2098", "1247"), file.all("pgMar").stream().map(margin -> WrittenFile.attribute(margin, "top")).toList());
	}

	@Test
	void printingCanBeFollowedAndCancelled() throws PrintException {
		Document document = new Document("报告", Locale.SIMPLIFIED_CHINESE, "规划匠 1", List.of(Paragraph.of(Style.PLAIN, "甲"), Paragraph.of(Style.PLAIN, "乙")));
		List<Integer> told = new ArrayList<>();
		new WordPrinter().print(document, told::add);
		assertEquals(List.of(0, 50, 100, 100), told);
		assertThrows(CancellationException.class, () -> new WordPrinter().print(document, percent -> percent < 50));
	}
}
