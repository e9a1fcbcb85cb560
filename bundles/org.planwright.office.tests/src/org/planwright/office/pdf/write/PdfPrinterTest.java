package org.planwright.office.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.PlanDocument;
import org.planwright.core.report.Author;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Card;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.GridRow;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.DocumentPart.Tone;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.PrintProgress;
import org.planwright.core.report.Revision;
import org.planwright.core.report.Revision.Kind;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** Documents as PDF: what can be read of the file again, and how it stands on the page. */
class PdfPrinterTest {

	private static final float POINTS_PER_MM = 72 / 25.4f;

	private static Document report(DocumentPart... parts) {
		return new Document("检查报告", Locale.SIMPLIFIED_CHINESE, "规划匠 1", List.of(parts));
	}

	private static Document plan(DocumentPart... parts) {
		return new Document("规划", Locale.SIMPLIFIED_CHINESE, "规划匠 1", List.of(new Printed(List.of(parts))), new Document.Origin("p1", "abc"));
	}

	private static PDDocument print(Document document) throws IOException {
		return Loader.loadPDF(new PdfPrinter().print(document, PrintProgress.NONE));
	}

	private static String text(PDDocument file) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		return stripper.getText(file);
	}

	private static List<String> outline(PDOutlineNode node, String indent) {
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem item : node.children()) {
			titles.add(indent + item.getTitle());
			titles.addAll(outline(item, indent + ' '));
		}
		return titles;
	}

	/** The words of a page by the height that they stand at, from the top, in points; each as LEFT RIGHT SIZE WORDS. */
	private static List<String> lines(PDDocument file, int page) throws IOException {
		Map<Integer, List<TextPosition>> rows = new TreeMap<>();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition sign) {
				rows.computeIfAbsent(Math.round(sign.getYDirAdj()), first -> new ArrayList<>()).add(sign);
			}
		};
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		stripper.getText(file);
		return rows.entrySet().stream().map(row -> row.getKey() + " " + row.getValue().size()).toList();
	}

	@Test
	void aReportCanBeReadSearchedAndGoneThroughByItsHeadings() throws IOException {
		try (PDDocument file = print(report(new Heading(1, "一、总体"), Paragraph.of(Style.PLAIN, "共检查 3 条规则。"), new Heading(2, "（一）增速"), new Heading(1, "二、附表"),
				new Card(Tone.ERROR, "R2 增速不符", List.of(Paragraph.of(Style.FORMULA, "√2 ≈ 1.41"))),
				new Table(List.of(new Column("指标", Align.START), new Column("数值", Align.END)), List.of(List.of("电信业务收入", "856.42")))))) {
			String text = text(file);
			for (String words : List.of("检查报告", "共检查 3 条规则。", "R2 增速不符", "√2 ≈ 1.41", "电信业务收入", "856.42", "规划匠 1", "1 / 1")) {
				assertTrue(text.contains(words), words + "\n" + text);
			}
			assertEquals(List.of("一、总体", " （一）增速", "二、附表"), outline(file.getDocumentCatalog().getDocumentOutline(), ""));
			assertEquals("检查报告", file.getDocumentInformation().getTitle());
		}
	}

	@Test
	void fontsAreEmbeddedAndOnlyWhatIsNeededOfThem() throws IOException {
		byte[] content = new PdfPrinter().print(report(Paragraph.of(Style.STRONG, "规划"), Paragraph.of(Style.PLAIN, "指标")), PrintProgress.NONE);
		assertTrue(content.length < 200_000, content.length + " bytes");
		try (PDDocument file = Loader.loadPDF(content)) {
			List<PDFont> fonts = new ArrayList<>();
			for (PDPage page : file.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					fonts.add(page.getResources().getFont(name));
				}
			}
			assertFalse(fonts.isEmpty());
			for (PDFont font : fonts) {
				assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
			}
		}
	}

	@Test
	void aPlanHasTwentyTwoLinesOfTwentyEightSignsAPage() throws IOException {
		String words = "规划发展指标".repeat(200);
		try (PDDocument file = print(plan(new Paragraph(List.of(new Run(words, Style.PLAIN)), Look.BODY)))) {
			PDRectangle paper = file.getPage(0).getMediaBox();
			assertEquals(210, paper.getWidth() / POINTS_PER_MM, 0.1);
			assertEquals(297, paper.getHeight() / POINTS_PER_MM, 0.1);
			List<String> lines = lines(file, 1);
			assertEquals(23, lines.size(), "and the number of the page: " + lines);
			assertEquals("26", lines.getFirst().split(" ")[1], "the first line is indented by two signs");
			assertTrue(lines.subList(1, 22).stream().allMatch(line -> line.endsWith(" 28")), lines.toString());
			assertEquals(2, file.getNumberOfPages(), "1200 signs are 43 lines");
		}
	}

	@Test
	void theNumberOfAPageStandsOutside() throws IOException {
		try (PDDocument file = print(plan(new Paragraph(List.of(new Run("规划发展指标".repeat(200), Style.PLAIN)), Look.BODY)))) {
			assertTrue(numberAt(file, 1) > 400, "right on the first page");
			assertTrue(numberAt(file, 2) < 150, "left on the second");
		}
	}

	/** Where the dash before the number of a page stands, in points from the left. */
	private static float numberAt(PDDocument file, int page) throws IOException {
		float[] at = { -1 };
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition sign) {
				if (sign.getUnicode().equals("—") && at[0] < 0) {
					at[0] = sign.getXDirAdj();
				}
			}
		};
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		stripper.getText(file);
		return at[0];
	}

	@Test
	void aRealPlanIsWhole() throws IOException {
		try (PDDocument file = print(PlanDocument.of(RealPlans.read(Samples.ZHEJIANG), "规划匠 1"))) {
			String text = text(file).replaceAll("[\\s\u3000]", "");
			assertTrue(text.contains("浙江省信息通信业发展“十四五”规划") && text.contains("专栏6应急通信能力提升工程"), text.substring(0, 400));
			String cells = new PDFTextStripper().getText(file).replaceAll("[\\s\u3000]", "");
			assertTrue(cells.contains("主要指标") && cells.contains("工业互联网标识注册量") && cells.contains("58.5%") && cells.contains("2025年目标") && cells.contains("电信用户综合满意指数是指由第三方机构作出的"), "heads and notes of the table");
			assertFalse(text.contains("#"), "a sign that no font has");
			assertEquals("一、发展基础与面临形势", outline(file.getDocumentCatalog().getDocumentOutline(), "").getFirst());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 65 })
	void whatACellOverSeveralRowsSaysStandsOnEachOfTheirPages(int height) throws IOException {
		List<GridRow> rows = new ArrayList<>();
		rows.add(new GridRow(true, List.of(cell("类别"), cell("序号"), cell("指标名称"), cell("属性"))));
		for (int i = 0; i < 70; i++) {
			rows.add(new GridRow(false, List.of(cell("类" + i / height + "。"), cell("第" + i + "行"), cell("指标"), cell("预期性")), i % height == 0 ? Set.of() : Set.of(0)));
		}
		try (PDDocument file = print(plan(new Grid(rows)))) {
			assertEquals(3, file.getNumberOfPages());
			List<String> said = new ArrayList<>();
			List<String> expected = new ArrayList<>();
			int row = 0;
			for (int number = 1; number <= 3; number++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(number);
				stripper.setEndPage(number);
				String text = stripper.getText(file);
				Matcher category = Pattern.compile("类\\d+。").matcher(text);
				while (category.find()) {
					said.add(number + category.group());
				}
				for (; text.contains("第" + row + "行"); row++) {
					String own = number + "类" + row / height + "。";
					if (!expected.contains(own)) {
						expected.add(own);
					}
				}
			}
			assertEquals(70, row, "no row is lost");
			assertEquals(expected, said.stream().sorted(Comparator.comparingInt(expected::indexOf)).toList());
			assertTrue(expected.size() > (70 + height - 1) / height, "a page ends within a category");
		}
	}

	private static List<Run> cell(String words) {
		return List.of(new Run(words, Style.PLAIN));
	}

	@Test
	void whatWasChangedInAPlanIsSeenWithTheNamesOfThoseWhoDid() throws IOException {
		Revision gone = new Revision(Kind.DELETED, List.of(new Author("张三", 0)), null);
		try (PDDocument file = print(report(new Printed(List.of(new Paragraph(List.of(new Run("达到", Style.PLAIN), new Run("20", Style.PLAIN, gone)), Look.BODY)))))) {
			String text = text(file);
			assertTrue(text.contains("达到20") && text.contains("张三"), text);
		}
	}

	@Test
	void aMachineWithoutChineseFontsIsToldSo() {
		PrintException problem = assertThrows(PrintException.class, () -> new PdfPrinter(new FontFiles(List.of())).print(report(), PrintProgress.NONE));
		assertTrue(problem.getMessage().startsWith("本机没有可以嵌入 PDF 的中文字体。"), problem.getMessage());
	}

	@Test
	void printingCanBeCancelled() {
		assertThrows(CancellationException.class, () -> new PdfPrinter().print(report(), percent -> percent < 20));
	}

	@Test
	void fontsWithPostScriptOutlinesAreEmbeddedAsTrueType() throws IOException {
		FontFiles files = FontFiles.installed();
		Set<Integer> signs = Set.of((int) '规', (int) 'g', (int) ' ');
		for (FontFiles.Face face : Arrays.asList(FontFiles.Face.FANGSONG, FontFiles.Face.HEI)) {
			try (FontFile font = new FontFile(files.candidates(face).getFirst())) {
				byte[] subset = font.subset(font.covered(signs));
				assertTrue(subset.length < 20_000, subset.length + " bytes");
				TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(subset));
				for (int sign : signs) {
					assertTrue(read.getUnicodeCmapLookup().getGlyphId(sign) > 0, Character.toString(sign));
				}
				int glyph = read.getUnicodeCmapLookup().getGlyphId('规');
				assertEquals(read.getUnitsPerEm(), read.getAdvanceWidth(glyph), "a Chinese sign is as wide as high");
				assertTrue(read.getGlyph().getGlyph(glyph).getNumberOfContours() > 1);
				read.close();
			}
		}
	}
}
