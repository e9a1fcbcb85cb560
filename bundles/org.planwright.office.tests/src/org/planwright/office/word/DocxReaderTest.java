package org.planwright.office.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.office.DocxFile.p;
import static org.planwright.office.DocxFile.r;
import static org.planwright.office.DocxFile.tbl;
import static org.planwright.office.DocxFile.tc;
import static org.planwright.office.DocxFile.tr;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.source.CellPlace;
import org.planwright.core.reading.source.LineHints;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceText;
import org.planwright.office.DocxFile;

/** What of a document becomes lines, and what the lines know. */
class DocxReaderTest {

	@TempDir
	private Path folder;

	private static List<String> words(SourceText text) {
		return text.lines().stream().map(SourceLine::text).toList();
	}

	private List<String> words(String body) {
		return words(DocxFile.of(body).read(folder));
	}

	private static List<Integer> levels(SourceText text) {
		return text.lines().stream().map(line -> line.hints().level()).toList();
	}

	private static String field(String instruction, String result) {
		return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> " + instruction + " </w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
	}

	@Test
	void paragraphsAreLinesWithNumbers() {
		SourceText text = DocxFile.of(p("甲") + p("") + p("乙")).read(folder);
		assertEquals(List.of(new SourceLine(1, "甲"), new SourceLine(2, ""), new SourceLine(3, "乙")), text.lines());
		assertTrue(text.isPrinted());
		assertNull(text.charset());
		assertEquals(64, text.digest().length());
		assertEquals("规划.docx", text.fileName());
	}

	@Test
	void signsOfTheWordProcessorBecomeThoseThatArePrinted() {
		assertEquals(List.of("行业-收入\t2.64\u000B万亿元"), words("<w:p><w:r><w:t>行</w:t><w:softHyphen/><w:t>业</w:t><w:noBreakHyphen/><w:t>收入</w:t>"
				+ "<w:tab/><w:t>2.64</w:t><w:br/><w:t>万亿元</w:t></w:r></w:p>"));
		assertEquals(List.of("≥95%，●重点，□，m²"), words("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>95%，</w:t>"
				+ "<w:sym w:font=\"Wingdings\" w:char=\"F06C\"/><w:t>重点，</w:t><w:sym w:font=\"Webdings\" w:char=\"ZZ\"/><w:sym w:font=\"Wingdings\" w:char=\"F001\"/><w:t>，m</w:t></w:r>"
				+ r("<w:vertAlign w:val=\"superscript\"/>", "2") + "</w:p>"));
		assertEquals(List.of("☑是 □否 ☒无  ●"), words("<w:p><w:r><w:sym w:font=\"Wingdings 2\" w:char=\"0052\"/><w:t xml:space=\"preserve\">是 </w:t><w:sym w:font=\"Wingdings 2\" w:char=\"00A3\"/><w:t xml:space=\"preserve\">否 </w:t></w:r>"
				+ r("<w:rFonts w:ascii=\"Wingdings 2\" w:hAnsi=\"Wingdings 2\"/>", "S无") + r("", " ") + r("<w:rFonts w:ascii=\"Wingdings\"/>", " \uF06C") + "</w:p>"));
		assertEquals(List.of("●l"), words("<w:p>" + r("<w:rFonts w:ascii=\"Wingdings\"/><w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"宋体\"/>", "l") + r("<w:rFonts w:hint=\"eastAsia\"/>", "l") + "</w:p>"));
		assertEquals(List.of("第二页的第一句"), words("<w:p><w:r><w:br w:type=\"page\"/><w:lastRenderedPageBreak/><w:t>第二页的第一句</w:t></w:r></w:p>"));
	}

	@Test
	void whatIsNotPrintedIsNoWord() {
		assertEquals(List.of("可见"), words("<w:p>" + r("<w:vanish/>", "隐藏") + r("<w:vanish w:val=\"0\"/>", "可见") + "<w:proofErr w:type=\"spellStart\"/></w:p>"));
		assertEquals(List.of("汉字"), words("<w:p><w:r><w:ruby><w:rubyPr/><w:rt>" + r("", "hànzì") + "</w:rt><w:rubyBase>" + r("", "汉字") + "</w:rubyBase></w:ruby></w:r></w:p>"));
	}

	@Test
	void ofFieldsOnlyTheResultIsPrinted() {
		assertEquals(List.of("见表1所列"), words("<w:p>" + r("", "见") + field("REF _Ref1 \\h", r("", "表1")) + r("", "所列") + "</w:p>"));
		assertEquals(List.of("第页"), words("<w:p>" + r("", "第") + field("PAGE \\* MERGEFORMAT", r("", "12")) + r("", "页") + "</w:p>"));
		assertEquals(List.of("日期：2021年6月"), words("<w:p>" + r("", "日期：") + "<w:fldSimple w:instr=\" DATE \">" + r("", "2021年6月") + "</w:fldSimple></w:p>"));
		assertEquals(List.of("链接", "开了头的域", "不吞后文"), words("<w:p><w:hyperlink r:id=\"x\">" + r("", "链接") + "</w:hyperlink></w:p><w:p>" + r("", "开了头的域")
				+ "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + p("不吞后文")));
	}

	@Test
	void contentControlsAndFormulasAreRead() {
		assertEquals(List.of("甲", "乙丙", "x=2y"), words("<w:sdt><w:sdtPr/><w:sdtContent>" + p("甲") + "</w:sdtContent></w:sdt><w:p>" + r("", "乙") + "<w:sdt><w:sdtContent>"
				+ r("", "丙") + "</w:sdtContent></w:sdt></w:p><w:p><m:oMathPara><m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>2y</m:t></m:r></m:num></m:f></m:oMath></m:oMathPara></w:p>"));
	}

	@Test
	void levelsComeFromTheStyleItsBaseItsNameOrTheParagraph() {
		SourceText text = DocxFile.of(p("<w:pStyle w:val=\"a\"/>", "自身的级别") + p("<w:pStyle w:val=\"b\"/>", "所依据样式的级别") + p("<w:pStyle w:val=\"c\"/>", "名称中的级别")
				+ p("<w:outlineLvl w:val=\"2\"/>", "段落的级别") + p("<w:pStyle w:val=\"a\"/><w:outlineLvl w:val=\"9\"/>", "段落说是正文") + p("<w:pStyle w:val=\"missing\"/>", "没有的样式")
				+ p("正文")).with("styles", """
						<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/></w:style>
						<w:style w:type="paragraph" w:styleId="a"><w:name w:val="章"/><w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
						<w:style w:type="paragraph" w:styleId="b"><w:name w:val="节"/><w:basedOn w:val="d"/></w:style>
						<w:style w:type="paragraph" w:styleId="d"><w:name w:val="基"/><w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
						<w:style w:type="paragraph" w:styleId="c"><w:name w:val="heading 3"/></w:style>""").read(folder);
		assertEquals(List.of(1, 2, 3, 3, 0, 0, 0), levels(text));
	}

	@Test
	void aBoldOpeningIsKnown() {
		SourceText text = DocxFile.of("<w:p>" + r("<w:b/>", "　　加快建设。") + r("", "到2025年") + r("<w:b/>", "建成") + "</w:p>" + p("不粗")).read(folder);
		assertEquals(List.of(7, 0), text.lines().stream().map(line -> line.hints().boldEnd()).toList());
	}

	@Test
	void theTableOfContentsIsMarkedAndTheRestIsNot() {
		String entries = "<w:p>" + r("", "前面的字") + "</w:p><w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("", "一、发展基础") + "<w:r><w:tab/></w:r>" + field("PAGEREF _Toc1", r("", "3")) + "</w:p>"
				+ p("二、目标\t5") + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" + p("一、发展基础");
		SourceText text = DocxFile.of(entries).read(folder);
		assertEquals(List.of("前面的字", "一、发展基础\t3", "二、目标\t5", "", "一、发展基础"), words(text));
		assertEquals(List.of(false, true, true, false, false), text.lines().stream().map(line -> line.hints().contents()).toList());
		SourceText control = DocxFile.of("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>" + p("目录") + p("一、概述 1")
				+ "</w:sdtContent></w:sdt>" + p("一、概述")).read(folder);
		assertEquals(List.of(true, true, false), control.lines().stream().map(line -> line.hints().contents()).toList());
	}

	@Test
	void cellsKnowTheirPlacesAndMergedOnesWhatTheyTake() {
		SourceText text = DocxFile.of(tbl(
				tr(tc("<w:vMerge w:val=\"restart\"/>", p("类别")), tc("<w:gridSpan w:val=\"2\"/>", p("指标")), tc("目标")),
				tr(tc("<w:vMerge/>", p("")), tc("1"), tc("", p("行业收入") + p("（亿元）")), tc("100"))) + p("表后")).read(folder);
		assertEquals(List.of("类别", "指标", "目标", "1", "行业收入", "（亿元）", "100", "表后"), words(text));
		assertEquals(List.of(new CellPlace(1, 0, 0, 2, 1), new CellPlace(1, 0, 1, 1, 2), new CellPlace(1, 0, 3, 1, 1), new CellPlace(1, 1, 1, 1, 1), new CellPlace(1, 1, 2, 1, 1),
				new CellPlace(1, 1, 2, 1, 1), new CellPlace(1, 1, 3, 1, 1)), text.lines().stream().limit(7).map(line -> line.hints().cell()).toList());
		assertNull(text.lines().get(7).hints().cell());
	}

	@Test
	void aTableOfOneCellIsAFrameAndATableInsideItStaysOne() {
		SourceText text = DocxFile.of(tbl(tr(tc("", p("专栏1 网络工程") + tbl(tr(tc("序号"), tc("项目")), tr(tc("1"), tc("基站"))) + p("以上")))) + p("正文")
				+ tbl(tr(tc("专栏2")), tr(tc("内容")))).read(folder);
		assertEquals(List.of("专栏1 网络工程", "序号", "项目", "1", "基站", "以上", "正文", "专栏2", "内容"), words(text));
		assertEquals(List.of(1, 1, 1, 1, 1, 1, 0, 2, 2), text.lines().stream().map(line -> line.hints().frame()).toList());
		assertEquals(new CellPlace(1, 1, 0, 1, 1), text.lines().get(3).hints().cell());
	}

	@Test
	void aTableInACellOfAnotherGivesItsWordsToThatCell() {
		SourceText text = DocxFile.of(tbl(tr(tc("甲"), tc("", tbl(tr(tc("乙"), tc("丙"))) + p("丁"))))).read(folder);
		assertEquals(List.of("甲", "乙", "丙", "丁"), words(text));
		assertEquals(List.of(0, 1, 1, 1), text.lines().stream().map(line -> line.hints().cell().column()).toList());
		assertEquals(1, text.lines().get(2).hints().cell().table());
	}

	@Test
	void textBoxesAreReadOnceWhereTheyAreAnchored() {
		String box = "<w:txbxContent>" + p("专栏3 数据中心") + p("建设内容") + "</w:txbxContent>";
		SourceText text = DocxFile.of("<w:p>" + r("", "正文") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + box + "</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
				+ "<mc:Fallback><w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("", "继续") + "</w:p>" + p("后文")
				+ "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("旧式文本框") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>").read(folder);
		assertEquals(List.of("正文继续", "专栏3 数据中心", "建设内容", "后文", "", "旧式文本框"), words(text));
		assertEquals(List.of(0, 1, 1, 0, 0, 2), text.lines().stream().map(line -> line.hints().frame()).toList());
	}

	@Test
	void paragraphsWithOneFrameStandInItAndADropCapInItsWord() {
		String frame = "<w:framePr w:w=\"4000\" w:x=\"100\" w:y=\"200\"/>";
		SourceText text = DocxFile.of(p(frame, "框中一") + p(frame, "框中二") + p("<w:framePr w:w=\"9\"/>", "另一框") + p("<w:framePr w:dropCap=\"drop\" w:lines=\"2\"/>", "首") + p("字下沉")).read(folder);
		assertEquals(List.of("框中一", "框中二", "另一框", "首字下沉"), words(text));
		assertEquals(List.of(1, 1, 2, 0), text.lines().stream().map(line -> line.hints().frame()).toList());
	}

	@Test
	void notesStandBelowWhatTheyAreOnWithTheMarkThatIsPrintedInTheText() {
		String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
		DocxFile file = DocxFile.of("<w:p>" + r("", "算力") + reference + r("", "规模") + "</w:p>" + tbl(tr(tc("", "<w:p>" + r("", "收入") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>"), tc("1")))
				+ "<w:p>" + r("", "尾") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>"
				+ "<w:p>" + r("", "自定") + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"4\"/><w:t>*</w:t></w:r></w:p>" + p("末段"))
				.with("footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("线") + "</w:footnote><w:footnote w:id=\"2\">" + p(" 每秒浮点运算次数。") + p("第二段") + "</w:footnote>"
						+ "<w:footnote w:id=\"3\">" + p("按现价") + "</w:footnote><w:footnote w:id=\"4\">" + p("星号注") + "</w:footnote>")
				.with("endnotes", "<w:endnote w:id=\"1\">" + p("尾注文字") + "</w:endnote>");
		SourceText text = file.read(folder);
		assertEquals(List.of("算力¹规模", "¹ 每秒浮点运算次数。", "第二段", "收入²", "1", "² 按现价", "尾[i]", "自定*", "* 星号注", "末段", "[i] 尾注文字"), words(text));
		assertEquals(Arrays.asList(null, "¹", "¹", null, null, "²", null, null, "*", null, "[i]"), text.lines().stream().map(line -> line.hints().note()).toList());
		assertEquals("算力①规模", words(DocxFile.of("<w:p>" + r("", "算力") + reference + r("", "规模") + "</w:p><w:sectPr><w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircleChinese\"/></w:footnotePr></w:sectPr>")
				.with("footnotes", "<w:footnote w:id=\"2\">" + p("注") + "</w:footnote>").read(folder)).get(0));
	}

	@Test
	void headsAndFeetOfPagesAreNotRead() {
		SourceText text = DocxFile.of(p("正文") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r-header1\"/></w:sectPr>").with("header1", p("页眉")).read(folder);
		assertEquals(List.of("正文"), words(text));
	}

	@Test
	void theOtherEditionOfTheStandardIsReadAlike() {
		String strict = "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:pPr><x:outlineLvl x:val=\"0\"/></x:pPr><x:r><x:t>总则</x:t></x:r></x:p></x:body></x:document>";
		SourceText text = DocxFile.of("").withEntry("word/document.xml", strict.getBytes(StandardCharsets.UTF_8)).read(folder);
		assertEquals(List.of(new SourceLine(1, "总则", LineHints.NONE.withLevel(1))), text.lines());
	}
}
