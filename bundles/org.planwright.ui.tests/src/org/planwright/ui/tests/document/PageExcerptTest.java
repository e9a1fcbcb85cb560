package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;

import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.rtf.RTFEditorKit;

import org.junit.jupiter.api.Test;
import org.planwright.ui.document.clipboard.HtmlExcerpt;
import org.planwright.ui.document.clipboard.PageExcerpt;
import org.planwright.ui.document.clipboard.RtfExcerpt;
import org.planwright.ui.document.projection.DocumentProjection;

class PageExcerptTest {

	private final SampleDocument sample = new SampleDocument();
	private final DocumentProjection page = new DocumentProjection(sample.plan);

	private PageExcerpt cut(String from, String to) {
		int start = page.text().indexOf(from);
		return PageExcerpt.of(page, start, page.text().indexOf(to, start) + to.length());
	}

	@Test
	void partsOfParagraphsAreCutExactly() {
		assertEquals("基站6.26万个。\n行业服", cut("基站6", "行业服").toText());
		assertEquals("5G基站6", cut("5G基站6", "站6").toText());
	}

	@Test
	void aSelectionThatEndsBeforeAParagraphDoesNotTakeIt() {
		int start = page.startOf(2);
		assertEquals(1, PageExcerpt.of(page, start, page.startOf(3)).lines().size());
	}

	@Test
	void aTableIsRowsOfCells() {
		assertEquals("表1　主要指标\n类别\t序号\t指标名称\t2020年\t2025年\t年均增速[累计]\t属性\n发展规模\t1\t行业收入（亿元）\t856.42\t1000\t3.1%\t预期性\n"
				+ "网络设施\t2\t5G基站数（万个）\t6.26\t20\t[13.74]\t预期性\n\t\t其中：城区\t5\t12\t[7]\t预期性\n\t3\t行政村5G通达率（%）\t0\t>80\t[80]\t约束性\n①累计数。",
				cut("表1", "①累计数。").toText());
	}

	@Test
	void htmlKeepsHeadingsBoxesTablesAndMergedCells() {
		String html = HtmlExcerpt.of(PageExcerpt.of(page, 0, page.length()));
		assertTrue(html.contains("<h1 style") && html.contains("一、发展基础</h1>"), html);
		assertTrue(html.contains("<b>有序推进5G建设</b><b>。</b>加快5G独立组网。"), html);
		assertTrue(html.contains("<td rowspan=\"3\" style=\"text-align:center\">网络设施</td>"), html);
		assertTrue(html.contains("&gt;80"), html);
		assertEquals(html.split("<table").length, html.split("</table>").length);
		assertFalse(html.contains("\uFFFC"), "the sign that holds the place of a table stays on the page");
	}

	@Test
	void otherProgramsReadTheWholePageOutOfRtfAndHtml() throws IOException, BadLocationException {
		PageExcerpt all = PageExcerpt.of(page, 0, page.length());
		RTFEditorKit rtf = new RTFEditorKit();
		Document fromRtf = rtf.createDefaultDocument();
		rtf.read(new StringReader(RtfExcerpt.of(all)), fromRtf, 0);
		HTMLEditorKit html = new HTMLEditorKit();
		Document fromHtml = html.createDefaultDocument();
		html.read(new StringReader(HtmlExcerpt.of(all)), fromHtml, 0);
		for (String words : new String[] { "某省信息通信业发展规划", "（一）夯实基础", "加快5G独立组网。", "工程目标：建成5G基站20万个。", "行政村5G通达率（%）", ">80",
				"PON（无源光网络）：不含有源器件。" }) {
			assertTrue(fromRtf.getText(0, fromRtf.getLength()).contains(words), () -> words + " is not in the RTF");
			assertTrue(fromHtml.getText(0, fromHtml.getLength()).contains(words), () -> words + " is not in the HTML");
		}
	}
}
