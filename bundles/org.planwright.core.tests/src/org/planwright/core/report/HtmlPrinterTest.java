package org.planwright.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Bullets;
import org.planwright.core.report.DocumentPart.Card;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Field;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.GridRow;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.DocumentPart.Tone;

class HtmlPrinterTest {

	private static String page(DocumentPart... parts) {
		return HtmlPrinter.print(new Document("<题目>", Locale.SIMPLIFIED_CHINESE, "规划匠 & 1", List.of(parts)));
	}

	private static String body(DocumentPart... parts) {
		String page = page(parts);
		return page.substring(page.indexOf("</h1>") + 5, page.indexOf("</main>"));
	}

	@Test
	void aPageHasTitleLanguageAndWhoMadeIt() {
		String page = page();
		assertTrue(page.startsWith("<!DOCTYPE html>"), page);
		assertTrue(page.contains("<html lang=\"zh-CN\">"));
		assertTrue(page.contains("<title>&lt;题目&gt;</title>"));
		assertTrue(page.contains("<h1>&lt;题目&gt;</h1>"));
		assertTrue(page.contains("<footer>规划匠 &amp; 1</footer>"));
		assertTrue(page.contains("@page { size: A4;"), "prints on A4");
		assertTrue(page.contains("default-src &#x27;none&#x27;") || page.contains("default-src 'none'"), "asks for nothing from outside");
	}

	@Test
	void everyTextIsEscapedWhereverItStands() {
		String bad = "<img src=x onerror=alert(1)>&\"'";
		String html = page(new Heading(1, bad), Paragraph.of(Style.PLAIN, bad), Paragraph.of(Style.STRONG, bad),
				Paragraph.of(Style.FORMULA, bad), new Bullets(List.of(Paragraph.of(Style.SMALL, bad))),
				new Fields(List.of(Field.of(bad, bad))), new Table(List.of(new Column(bad, Align.START)), List.of(List.of(bad))),
				new Card(Tone.ERROR, bad, List.of()));
		assertFalse(html.contains("<img"), html);
		assertEquals(10, html.split("&lt;img src=x onerror=alert\\(1\\)&gt;&amp;", -1).length - 1, html);
	}

	@Test
	void headingsStandBelowTheTitle() {
		assertEquals("<h2>甲</h2><h3>乙</h3>", body(new Heading(1, "甲"), new Heading(2, "乙")));
	}

	@Test
	void aParagraphKeepsItsRunsAndLines() {
		assertEquals("<p>共 <strong>3</strong> 处<span class=\"formula\">r<br>= 2</span></p>", body(new Paragraph(
				List.of(new Run("共 ", Style.PLAIN), new Run("3", Style.STRONG), new Run(" 处", Style.PLAIN), new Run("r\n= 2", Style.FORMULA)))));
	}

	@Test
	void aTableSetsNumbersAtTheRight() {
		assertEquals("<div class=\"table\"><table><thead><tr><th class=\"start\">名称</th><th class=\"end\">数</th></tr></thead>"
				+ "<tbody><tr><td class=\"start\">错误</td><td class=\"end\">2</td></tr></tbody></table></div>",
				body(new Table(List.of(new Column("名称", Align.START), new Column("数", Align.END)), List.of(List.of("错误", "2")))));
	}

	@Test
	void aCardHasItsToneAndWhatItSays() {
		assertEquals("<section class=\"card warning\"><p class=\"title\">甲</p><dl><dt>原文</dt><dd>1<br>2</dd>"
				+ "<dt>原因</dt><dd><ul><li>丙</li></ul><p>丁</p></dd></dl></section>",
				body(new Card(Tone.WARNING, "甲", List.of(new Fields(List.of(Field.of("原文", "1\n2"), new Field("原因",
						List.of(new Bullets(List.of(Paragraph.of(Style.PLAIN, "丙"))), Paragraph.of(Style.PLAIN, "丁")))))))));
	}

	@Test
	void tablesOfPrintedDocumentsHaveHeadsThatAreRepeatedAndCellsThatAreOne() {
		Grid grid = new Grid(List.of(new GridRow(true, List.of(cell("类别"), cell("指标"))), new GridRow(false, List.of(cell("规模"), cell("甲"))),
				new GridRow(false, List.of(cell("规模"), cell("乙")), Set.of(0))), List.of(Align.CENTRE, Align.START));
		assertEquals("<div class=\"table\"><table><thead><tr><th>类别</th><th>指标</th></tr></thead><tbody><tr><td rowspan=\"2\" class=\"centre\">规模</td><td>甲</td></tr>"
				+ "<tr><td>乙</td></tr></tbody></table></div>", body(grid));
	}

	private static List<Run> cell(String words) {
		return List.of(new Run(words, Style.PLAIN));
	}

	@Test
	void aPlanIsPrintedWithoutAnythingAroundIt() {
		Document plan = new Document("规划", Locale.SIMPLIFIED_CHINESE, "规划匠 1", List.of(new Printed(List.of(Paragraph.of(Style.PLAIN, "正文")))), new Document.Origin("p1", "abc"));
		String page = HtmlPrinter.print(plan);
		assertTrue(page.contains("<body class=\"plan\"><main><div class=\"printed\"><p>正文</p></div></main></body>"), page);
		assertFalse(page.contains("<h1>") || page.contains("<footer>"));
	}

	@Test
	void thePageAsXmlHasNoOpenTagsAndItsOwnSheet() {
		String page = HtmlPrinter.printXml(new Document("题目", Locale.SIMPLIFIED_CHINESE, "规划匠 1", List.of(Paragraph.of(Style.PLAIN, "甲\n乙"))), "p { margin: 0 }");
		assertTrue(page.startsWith("<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"/>"), page);
		assertTrue(page.contains("<style>p { margin: 0 }</style>") && page.contains("<p>甲<br/>乙</p>"), page);
	}
}
