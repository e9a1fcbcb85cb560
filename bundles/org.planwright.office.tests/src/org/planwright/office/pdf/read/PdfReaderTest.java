package org.planwright.office.pdf.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.source.CellPlace;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceLine;

/** What is read of pages, and what of them is left out. */
class PdfReaderTest {

	/** 20 signs, two of them Latin words. */
	private static final String SENTENCE = "加快建设新型数字基础设施，全面提升网络供给能力；";

	@TempDir
	private Path folder;

	/** Each line with its place in a table, as table:row,column, and its frame. */
	static List<String> places(List<SourceLine> lines) {
		return lines.stream().map(line -> {
			CellPlace cell = line.hints().cell();
			return (cell == null ? "" : cell.table() + ":" + cell.row() + "," + cell.column() + (cell.rows() + cell.columns() > 2 ? "+" + cell.rows() + "," + cell.columns() : "") + " ")
					+ (line.hints().frame() > 0 ? "F" + line.hints().frame() + " " : "") + line.text();
		}).toList();
	}

	@Test
	void linesAreParagraphsWhereTheNextWordHadNoRoom() throws SourceFileException {
		assertEquals(List.of("一、总体要求", SENTENCE.repeat(3), SENTENCE.repeat(2) + "尾。", "二、目标"),
				new PdfDraft().bold(100, 100, 10, "一、总体要求").paragraph(80, 120, 10, 30, SENTENCE.repeat(3)).paragraph(80, 165, 10, 30, SENTENCE.repeat(2) + "尾。").bold(100, 200, 10, "二、目标")
						.words(folder));
	}

	/** A point that is not known must not make 65 of 6.5. */
	@Test
	void aSignOfWhichNothingIsSaidKeepsItsPlace() throws SourceFileException {
		assertEquals(List.of("年均增长6□5%"), new PdfDraft().text(100, 120, 10, "年均增长6\uFFFD5%").words(folder));
	}

	/** As a word processor writes the signs that are picked from its table of signs; figures in a font of which nothing is said keep their places. */
	@Test
	void signsOfFontsThatHaveSignsInPlaceOfLetters() throws SourceFileException {
		String map = "/CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange 3 beginbfchar <41> <f0b3> <42> <f06c> <43> <f0ff> endbfchar";
		for (String[] read : new String[][] { { "ABCDEF+Symbol", "覆盖率≥λ 90%" }, { "ABCDEF+Wingdings-Regular", "覆盖率 ● 90%" }, { "ABCDEF+Own", "覆盖率□□□90%" } }) {
			PdfDraft draft = new PdfDraft().text(80, 100, 10, "覆盖率").raw("BT /X 10 Tf 110 742 Td <414243> Tj ET").text(140, 100, 10, "90%");
			draft.object("<</Type/Font/Subtype/TrueType/BaseFont/" + read[0] + "/FirstChar 65/LastChar 67/Widths[1000 1000 1000]/ToUnicode 101 0 R/FontDescriptor<</Type/FontDescriptor/FontName/" + read[0]
					+ "/Flags 4/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1/Descent 0/CapHeight 1/StemV 1>>>>").stream("", map.getBytes(StandardCharsets.US_ASCII));
			assertEquals(List.of(read[1]), draft.words(folder), read[0]);
		}
	}

	/** A drawing, such as a map, has more lines that cross than any table. */
	@Test
	void wordsBesideADrawing() throws SourceFileException {
		PdfDraft draft = new PdfDraft().text(80, 30, 10, "图1 空间布局");
		for (int i = 0; i < 240; i++) {
			draft.line(2, 50 + i * 3.2, 592, 50 + i * 3.2).line(2 + i * 3.2 % 592, 50, 2 + i * 3.2 % 592, 815);
		}
		assertEquals(List.of("图1 空间布局"), draft.words(folder));
	}

	@Test
	void aParagraphGoesOnOverTheEndOfAPageWithoutItsHeadAndNumber() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		String words = SENTENCE.repeat(8);
		for (int page = 0; page < 4; page++) {
			if (page > 0) {
				draft.page();
			}
			draft.text(230, 50, 9, "江州省信息通信业规划").text(290, 800, 9, "— " + (page + 7) + " —");
			draft.text(80, 120, 10, words.substring(page * 30, page * 30 + 30));
		}
		assertEquals(List.of(words.substring(0, 120)), draft.words(folder));
	}

	@Test
	void tablesByTheirLinesWithCellsOverRowsAndColumns() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		for (int row = 0; row < 4; row++) {
			draft.line(row == 2 ? 150 : 80, 100 + row * 30, 400, 100 + row * 30);
		}
		draft.line(80, 100, 80, 190).line(150, 100, 150, 190).line(300, 130, 300, 190).line(400, 100, 400, 190);
		draft.text(85, 120, 10, "类别").text(155, 120, 10, "指标").text(85, 165, 10, "规模").text(155, 150, 10, "收入").text(305, 150, 10, "856.42").text(155, 180, 10, "用户");
		assertEquals(List.of("1:0,0 类别", "1:0,1+1,2 指标", "1:1,0+2,1 规模", "1:1,1 收入", "1:1,2 856.42", "1:2,1 用户", "1:2,2 "), places(draft.read(folder)));
	}

	@Test
	void aTableThatGoesOnIsOneAndItsHeadIsReadOnce() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		for (int page = 0; page < 2; page++) {
			if (page > 0) {
				draft.page();
			}
			for (int row = 0; row < 3; row++) {
				draft.line(80, 100 + row * 30, 300, 100 + row * 30);
			}
			draft.line(80, 100, 80, 160).line(200, 100, 200, 160).line(300, 100, 300, 160);
			draft.text(85, 120, 10, "指标").text(205, 120, 10, "目标").text(85, 150, 10, page == 0 ? "收入" : "用户").text(205, 150, 10, page == 0 ? "1" : "2");
		}
		assertEquals(List.of("1:0,0 指标", "1:0,1 目标", "1:1,0 收入", "1:1,1 1", "1:2,0 用户", "1:2,1 2"), places(draft.read(folder)));
	}

	@Test
	void aBoxIsAFrameAndGoesOnOverTheEndOfAPage() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		draft.raw("80 42 300 150 re S").bold(180, 670, 10, "专栏1 网络工程").text(100, 700, 10, SENTENCE.repeat(2).substring(0, 27)).text(85, 715, 10, "优先覆盖园区、医院、学校。").page();
		draft.raw("80 700 300 100 re S").text(100, 70, 10, "建设机房。").text(80, 200, 10, "正文。");
		assertEquals(List.of("F1 专栏1 网络工程", "F1 " + SENTENCE.repeat(2).substring(0, 27) + "优先覆盖园区、医院、学校。", "F1 建设机房。", "正文。"), places(draft.read(folder)));
	}

	@Test
	void twoBoxesAreTwo() throws SourceFileException {
		PdfDraft draft = new PdfDraft().raw("80 42 300 150 re S").bold(180, 670, 10, "专栏1 网络工程").text(100, 700, 10, "建设基站。").page();
		draft.raw("80 700 300 100 re S").bold(180, 70, 10, "专栏2 算力工程").text(100, 100, 10, "建设机房。");
		assertEquals(List.of("F1 专栏1 网络工程", "F1 建设基站。", "F2 专栏2 算力工程", "F2 建设机房。"), places(draft.read(folder)));
	}

	@Test
	void tablesWithoutLinesByWhatStandsBelowEachOther() throws SourceFileException {
		PdfDraft draft = new PdfDraft().paragraph(80, 80, 10, 40, SENTENCE.repeat(3));
		String[][] rows = { { "指标", "单位", "2025年" }, { "业务收入", "亿元", "1000" }, { "基站数", "万个", "20" }, { "普及率", "%", "70" } };
		for (int i = 0; i < rows.length; i++) {
			draft.text(80, 140 + i * 18, 10, rows[i][0]).text(240, 140 + i * 18, 10, rows[i][1]).text(360, 140 + i * 18, 10, rows[i][2]);
		}
		assertEquals(List.of(SENTENCE.repeat(3), "1:0,0 指标", "1:0,1 单位", "1:0,2 2025年", "1:1,0 业务收入", "1:1,1 亿元", "1:1,2 1000", "1:2,0 基站数", "1:2,1 万个", "1:2,2 20", "1:3,0 普及率", "1:3,1 %",
				"1:3,2 70"), places(draft.read(folder)));
	}

	/** A category over the rows that it stands in the middle of, cells of three lines and of two, and a head of two. */
	@Test
	void tablesWithoutLinesWhoseWordsStandInTheMiddle() throws SourceFileException {
		PdfDraft draft = new PdfDraft().text(200, 80, 10, "主要指标表");
		draft.text(365, 101, 10, "2025年").text(365, 115, 10, "目标").text(85, 108, 10, "类别").text(160, 108, 10, "指标").text(260, 108, 10, "单位").text(310, 108, 10, "2020年");
		draft.text(150, 140, 10, "电信业务").text(150, 154, 10, "总量与业").text(260, 154, 10, "亿元").text(310, 154, 10, "700").text(365, 154, 10, "900").text(150, 168, 10, "务收入");
		draft.text(80, 177, 10, "总体规模");
		draft.text(150, 189, 10, "互联网企").text(260, 196, 10, "亿元").text(310, 196, 10, "230").text(365, 196, 10, "350").text(150, 203, 10, "业收入");
		draft.text(80, 224, 10, "基础设施").text(150, 224, 10, "基站数").text(260, 224, 10, "万个").text(310, 224, 10, "3").text(365, 224, 10, "15");
		draft.text(80, 260, 10, "注：不含专网。");
		assertEquals(List.of("主要指标表", "1:0,0 类别", "1:0,1 指标", "1:0,2 单位", "1:0,3 2020年", "1:0,4 2025年目标", "1:1,0+2,1 总体规模", "1:1,1 电信业务总量与业务收入", "1:1,2 亿元", "1:1,3 700",
				"1:1,4 900", "1:2,1 互联网企业收入", "1:2,2 亿元", "1:2,3 230", "1:2,4 350", "1:3,0 基础设施", "1:3,1 基站数", "1:3,2 万个", "1:3,3 3", "1:3,4 15", "注：不含专网。"), places(draft.read(folder)));
	}

	/** A category in two lines beside two rows, and the rest of the last row behind the end of the page, below the head that is printed again. */
	@Test
	void tablesWithoutLinesThatGoOnOverRowsAndPages() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		String[][] rows = { { "类别", "指标", "单位", "目标" }, { "新型数字", "用户", "万户", "10" }, { "基础设施", "端口", "万个", "20" }, { "能力", "带宽", "G", "30" }, { "", "基站", "万个", "40" }, { "", "机架", "万架", "50" },
				{ "", "单位业务量", "%", "60" } };
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < 4; j++) {
				draft.text(80 + j * 70, 640 + i * 16, 10, rows[i][j]);
			}
		}
		draft.page().text(80, 80, 10, "类别").text(150, 80, 10, "指标").text(220, 80, 10, "单位").text(290, 80, 10, "目标").text(150, 96, 10, "的能耗").text(80, 150, 10, "三、主要任务");
		assertEquals(List.of("1:0,0 类别", "1:0,1 指标", "1:0,2 单位", "1:0,3 目标", "1:1,0+6,1 新型数字基础设施能力", "1:1,1 用户", "1:1,2 万户", "1:1,3 10", "1:2,1 端口", "1:2,2 万个", "1:2,3 20", "1:3,1 带宽", "1:3,2 G",
				"1:3,3 30", "1:4,1 基站", "1:4,2 万个", "1:4,3 40", "1:5,1 机架", "1:5,2 万架", "1:5,3 50", "1:6,1 单位业务量的能耗", "1:6,2 %", "1:6,3 60", "三、主要任务"), places(draft.read(folder)));
	}

	/** The first row of a page, whose words stand in the middle of its cells: no line has words of all columns. */
	@Test
	void aRowWithoutALineOfItsOwnAtTheTopOfAPage() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		String[][] terms = { { "CDN", "Content Network", "内容分发网络" }, { "VR", "Virtual Reality", "虚拟现实业务" }, { "IP", "Internet Protocol", "互联网协议" } };
		for (int page = 0; page < 2; page++) {
			if (page > 0) {
				draft.page().text(150, 80, 10, "Exa Floating Point").text(300, 80, 10, "每秒百亿亿次").text(80, 87, 10, "EFLOPS").text(150, 94, 10, "Operations").text(300, 94, 10, "浮点运算");
			}
			for (int i = 0; i < terms.length; i++) {
				for (int j = 0; j < 3; j++) {
					draft.text(new double[] { 80, 150, 300 }[j], (page == 0 ? 700 : 112) + i * 18, 10, (page == 0 || j > 0 ? "" : "新") + terms[i][j]);
				}
			}
		}
		assertEquals(List.of("1:3,0 EFLOPS", "1:3,1 Exa Floating Point Operations", "1:3,2 每秒百亿亿次浮点运算", "1:4,0 新CDN"), places(draft.read(folder)).subList(9, 13));
	}

	/** Names over the width of a page are no place for the heading behind them. */
	@Test
	void aHeadingBehindATableIsNoneOfItsCells() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		String[][] rows = { { "王可", "田颖", "刘少秋" }, { "陈林", "陈杰", "胡洪宾" }, { "夏克", "徐军", "高飞" }, { "曾成", "路垚", "" } };
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < 3; j++) {
				draft.text(80 + j * 120, 100 + i * 16, 10, rows[i][j]);
			}
		}
		draft.text(205, 190, 16, "前言");
		assertEquals("前言", places(draft.read(folder)).getLast());
	}

	@Test
	void columnsAreReadOneBehindTheOther() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		String words = SENTENCE.repeat(12);
		for (int i = 0; i < 7; i++) {
			draft.text(60, 100 + i * 16, 10, words.substring(i * 20, i * 20 + 20)).text(300, 100 + i * 16, 10, words.substring(140 + i * 20, 160 + i * 20));
		}
		assertEquals(List.of(words.substring(0, 280)), draft.words(folder));
	}

	/** As a newspaper sets them, one of them with a figure that stands apart. */
	@Test
	void threeColumnsAndLinesWithRoomInThem() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		String words = SENTENCE.repeat(12).substring(0, 273);
		for (int i = 0; i < 7; i++) {
			for (int column = 0; column < 3; column++) {
				String line = words.substring(column * 91 + i * 13, column * 91 + i * 13 + 13);
				boolean apart = column == 1 && i == 3;
				draft.text(60 + column * 160, 100 + i * 16, 10, apart ? line.substring(0, 11) : line);
				if (apart) {
					draft.text(60 + column * 160 + 132, 100 + i * 16, 6, line.substring(11));
				}
			}
		}
		assertEquals(words, String.join("", draft.words(folder)).replace(" ", ""));
	}

	@Test
	void signsAreSortedByPlaceAndTurnedOrDoubledOnesLeftOut() throws SourceFileException {
		PdfDraft draft = new PdfDraft().text(120, 100, 10, "标题在后").text(80, 100, 10, "写在先的").text(80, 60, 10, "最上面一行");
		draft.raw("BT /S 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <" + "4fdd5bc6" + "> Tj ET");
		draft.text(80, 150, 10, "重影").text(80.3, 150, 10, "重影");
		List<SourceLine> lines = draft.read(folder);
		assertEquals(List.of("最上面一行", "写在先的标题在后", "重影"), lines.stream().map(SourceLine::text).toList());
		assertEquals(List.of(0, 0, 2), lines.stream().map(line -> line.hints().boldEnd()).toList());
	}

	@Test
	void latinWordsKeepTheirBlanksAndLoseTheirHyphens() throws SourceFileException {
		PdfDraft draft = new PdfDraft().text(80, 100, 10, "软件定义网络（Software Defined infor-").text(80, 115, 10, "mation network of all the provinces）").text(80, 130, 10, "是一种网络");
		assertEquals(List.of("软件定义网络（Software Defined information network of all the provinces）是一种网络"), draft.words(folder));
	}

	@Test
	void aPageThatLiesOnItsSideIsReadAsItIsSeen() throws SourceFileException {
		PdfDraft draft = new PdfDraft().withPageEntries("/Rotate 90").raw("BT /S 10 Tf 0 1 -1 0 100 80 Tm <89c45212> Tj ET").raw("BT /S 10 Tf 0 1 -1 0 200 80 Tm <76ee6807> Tj ET");
		assertEquals(List.of("规划", "目标"), draft.words(folder));
	}

	/** A raised digit is none of the figure before it, and a note at the foot of a page parts no paragraph. */
	@Test
	void notesAtTheFootOfAPage() throws SourceFileException {
		for (boolean raisedBelow : List.of(true, false)) {
			PdfDraft draft = new PdfDraft();
			String words = SENTENCE.repeat(4);
			draft.text(80, 700, 10, words.substring(0, 27) + "65%").text(365, 696.5, 6, "1").text(368, 700, 10, "。").text(80, 715, 10, words.substring(30, 60));
			draft.line(80, 740, 200, 740).text(80, raisedBelow ? 749 : 752, raisedBelow ? 5 : 8, "1").text(90, 752, 8, "按可比价格计算，与" + SENTENCE + SENTENCE.substring(0, 3)).text(80, 764, 8, "统计公报一致。");
			draft.page().text(80, 80, 10, words.substring(60, 80) + "。").text(80, 120, 10, "二、目标");
			List<SourceLine> lines = draft.read(folder);
			assertEquals(List.of(words.substring(0, 27) + "65%¹。" + words.substring(30, 80) + "。", "¹ 按可比价格计算，与" + SENTENCE + SENTENCE.substring(0, 3) + "统计公报一致。", "二、目标"),
					lines.stream().map(SourceLine::text).toList());
			assertEquals(Arrays.asList(null, "¹", null), lines.stream().map(line -> line.hints().note()).toList());
			assertEquals(List.of(1, 1, 2), lines.stream().map(line -> line.hints().page()).toList());
		}
	}

	/** A wide table on a page that stands upright, as it is seen with the head on the left shoulder or on the right. */
	@Test
	void wordsOnTheirSideAreReadWithTheTableAroundThem() throws SourceFileException {
		for (boolean up : List.of(true, false)) {
			PdfDraft draft = new PdfDraft();
			String[][] rows = { { "指标", "2025年" }, { "用户数", "70" } };
			for (int i = 0; i <= 2; i++) {
				draft.line(up ? 100 + i * 30 : 495 - i * 30, 100, up ? 100 + i * 30 : 495 - i * 30, 300).line(100, 100 + i * 100, 160, 100 + i * 100).line(435, 100 + i * 100, 495, 100 + i * 100);
			}
			for (int i = 0; i < 2; i++) {
				for (int j = 0; j < 2; j++) {
					int across = up ? 120 + i * 30 : 475 - i * 30;
					int down = up ? 290 - j * 100 : 110 + j * 100;
					draft.raw("BT /S 10 Tf 0 " + (up ? "1 -1" : "-1 1") + " 0 " + across + " " + (842 - down) + " Tm <" + HexFormat.of().formatHex(rows[i][j].getBytes(StandardCharsets.UTF_16BE)) + "> Tj ET");
				}
			}
			draft.text(290, 810, 9, "12");
			assertEquals(List.of("1:0,0 指标", "1:0,1 2025年", "1:1,0 用户数", "1:1,1 70"), places(draft.read(folder)));
		}
	}

	@Test
	void bookmarksMakeHeadings() throws SourceFileException {
		PdfDraft draft = new PdfDraft().bold(80, 100, 14, "发展目标").text(80, 130, 10, "到2025年，基站达到20万个。");
		draft.withCatalog("/Outlines 100 0 R").object("<</First 101 0 R/Last 101 0 R/Count 1>>").object("<</Parent 100 0 R/Title<feff53d15c5576ee6807>/Dest[1000 0 R/Fit]>>");
		assertEquals(List.of(1, 0), draft.read(folder).stream().map(line -> line.hints().level()).toList());
	}

	@Test
	void aBookmarkThatLeadsNowhereIsNone() throws SourceFileException {
		PdfDraft draft = new PdfDraft().bold(80, 100, 14, "发展目标").text(80, 130, 10, "到2025年，基站达到20万个。");
		draft.withCatalog("/Outlines 100 0 R").object("<</First 101 0 R/Last 102 0 R/Count 2>>").object("<</Parent 100 0 R/Title(1)/Dest[1000 0 R/Odd]/Next 102 0 R>>")
				.object("<</Parent 100 0 R/Title<feff53d15c5576ee6807>/Dest[1000 0 R/Fit]/Prev 101 0 R>>");
		assertEquals(List.of(1, 0), draft.read(folder).stream().map(line -> line.hints().level()).toList());
	}
}
