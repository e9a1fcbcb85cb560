package org.planwright.office.pdf.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.ReadingNotes;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;

/** What pages show and nobody can read: it is told, with the page and what to do; and what is read all the same. */
class LostInPdfTest {

	private static final String SENTENCE = "加快建设新型数字基础设施，全面提升网络供给能力；".repeat(3);
	private static final String PICTURE = "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray";
	private static final String WHOLE_PAGE = "q 595 0 0 842 0 0 cm /X Do Q";

	@TempDir
	private Path folder;

	private static String hex(String words) {
		return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
	}

	/** Words on their side, their line so many points from the left, beginning so many from the top. */
	private static String up(double x, double y, String words) {
		return "BT /S 10 Tf 0 1 -1 0 " + x + " " + (842 - y) + " Tm <" + hex(words) + "> Tj ET";
	}

	private static List<String> words(SourceText text) {
		return PdfReaderTest.places(text.lines());
	}

	private static List<String> notes(SourceText text) {
		return text.notes().stream().map(note -> note.severity() + " " + note.line() + " " + ReadingNotes.text(note.code(), note.arguments())).toList();
	}

	private SourceText read(PdfDraft draft) throws SourceFileException {
		return SourceFile.read(draft.write(folder)).text();
	}

	/** A document with what the library puts into it. */
	@FunctionalInterface
	private interface Change {
		void on(PDDocument document) throws IOException;
	}

	private SourceText read(PdfDraft draft, Change change) throws IOException {
		Path file = folder.resolve("规划.pdf");
		try (PDDocument document = Loader.loadPDF(draft.bytes())) {
			change.on(document);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			Files.write(file, out.toByteArray());
		}
		return SourceFile.read(file).text();
	}

	private static PdfDraft sentence() {
		return new PdfDraft().paragraph(80, 120, 10, 40, SENTENCE);
	}

	private static void sign(PDAcroForm form, String name, boolean invisible) throws IOException {
		PDSignatureField field = new PDSignatureField(form);
		PDSignature signature = new PDSignature();
		signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
		signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
		if (name != null) {
			signature.setName(name);
		}
		field.setValue(signature);
		field.getWidgets().getFirst().setHidden(invisible);
		form.getFields().add(field);
	}

	@Test
	void signaturesAreToldAndNotVerified() throws IOException {
		SourceText text = read(sentence(), document -> {
			PDAcroForm form = new PDAcroForm(document);
			document.getDocumentCatalog().setAcroForm(form);
			sign(form, "浙江省通信管理局", true);
			sign(form, "浙江省通信管理局", false);
			sign(form, null, true);
			// A place for a signature that nobody has given.
			form.getFields().add(new PDSignatureField(form));
		});
		assertEquals(List.of("INFO 1 文件有“浙江省通信管理局”的数字签名。规划匠没有验证签名，读入的文字也不再带有签名；需要核实的，请在 PDF 阅读器中查看。",
				"INFO 1 文件有数字签名，没有写明签名人。规划匠没有验证签名，读入的文字也不再带有签名；需要核实的，请在 PDF 阅读器中查看。"), notes(text));
	}

	@Test
	void aSignatureAmongTheFieldsOfAField() throws IOException {
		SourceText text = read(sentence(), document -> {
			COSDictionary signed = new COSDictionary();
			signed.setString(COSName.NAME, "张三");
			COSDictionary inner = new COSDictionary();
			inner.setItem(COSName.V, signed);
			COSArray kids = new COSArray();
			kids.add(inner);
			COSDictionary outer = new COSDictionary();
			outer.setItem(COSName.FT, COSName.SIG);
			outer.setItem(COSName.KIDS, kids);
			// It leads back to itself, as in a broken file.
			kids.add(outer);
			COSArray fields = new COSArray();
			fields.add(outer);
			COSDictionary form = new COSDictionary();
			form.setItem(COSName.FIELDS, fields);
			document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
		});
		assertEquals(List.of("INFO 1 文件有“张三”的数字签名。规划匠没有验证签名，读入的文字也不再带有签名；需要核实的，请在 PDF 阅读器中查看。"), notes(text));
	}

	@Test
	void aFormThatIsNotLaidOutOnThePagesIsTold() throws IOException {
		SourceText text = read(sentence(), document -> {
			PDAcroForm form = new PDAcroForm(document);
			COSStream layout = document.getDocument().createCOSStream();
			try (OutputStream out = layout.createOutputStream()) {
				out.write("<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>".getBytes(StandardCharsets.UTF_8));
			}
			form.getCOSObject().setItem(COSName.XFA, layout);
			document.getDocumentCatalog().setAcroForm(form);
		});
		assertEquals(List.of("DOUBTFUL 1 文件是 XFA 表单，填写的内容可能不在页面上，没有读入。请用 Adobe 的 PDF 软件打开核对；有缺的，“打印”为新的 PDF 再导入。"), notes(text));
	}

	@Test
	void pagesThatArePicturesAmongPagesOfText() throws SourceFileException {
		PdfDraft draft = sentence().page().raw(WHOLE_PAGE).text(290, 800, 9, "2").page().raw(WHOLE_PAGE).page().text(80, 120, 10, "二、目标").paragraph(80, 140, 10, 40, SENTENCE);
		draft.page().raw(WHOLE_PAGE).page().text(100, 130, 10, "三、任务").page().text(100, 140, 10, "四、保障");
		SourceText text = read(draft.stream(PICTURE, new byte[1]));
		assertEquals(List.of("DOUBTFUL 2 第 2—3 页是图片，几乎没有可读的文字。请对照原件补录，或用文字识别（OCR）转换后再导入。", "DOUBTFUL 4 第 5 页是图片，几乎没有可读的文字。请对照原件补录，或用文字识别（OCR）转换后再导入。"), notes(text));
	}

	@Test
	void picturesAmongWordsButNotTheGroundOfEveryPage() throws SourceFileException {
		String part = "q 300 0 0 200 100 100 cm /X Do Q";
		SourceText one = read(sentence().raw(part).page().paragraph(80, 120, 10, 40, SENTENCE).stream(PICTURE, new byte[1]));
		assertEquals(List.of("INFO 1 第 1 页有图片，图片里的文字和表格读不到。需要的，请对照原件补录。"), notes(one));
		StringBuilder strips = new StringBuilder();
		for (int i = 0; i < 20; i++) {
			strips.append("q 300 0 0 10 100 ").append(100 + i * 10).append(" cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0\nEI Q\n");
		}
		assertEquals(notes(one), notes(read(sentence().raw(strips.toString()).page().text(80, 120, 10, "二、目标"))), "a picture that a printer cut into strips");
		PdfDraft ground = sentence().raw(WHOLE_PAGE);
		for (int i = 0; i < 2; i++) {
			ground.page().raw(WHOLE_PAGE).paragraph(80, 120 + 20 * i, 10, 40, SENTENCE);
		}
		ground.page().raw(WHOLE_PAGE).text(80, 120, 10, "第一章 总体要求");
		assertEquals(List.of(), notes(read(ground.stream(PICTURE, new byte[1]))));
	}

	@Test
	void wordsThatAProgramRecognisedInAPicture() throws SourceFileException {
		SourceText text = read(new PdfDraft().raw(WHOLE_PAGE).raw("3 Tr").paragraph(80, 120, 10, 40, SENTENCE).stream(PICTURE, new byte[1]));
		assertEquals(List.of(SENTENCE), words(text));
		assertEquals(List.of("DOUBTFUL 1 第 1 页是图片，文字是识别（OCR）得来的，可能有错字。请对照原件核对，特别是数字。"), notes(text));
	}

	@Test
	void lettersThatWereMadeDrawings() throws SourceFileException {
		PdfDraft draft = sentence().page();
		for (int i = 0; i < 200; i++) {
			draft.raw((100 + i) + " 500 m 110 510 120 520 130 500 c f");
		}
		assertEquals(List.of("DOUBTFUL 1 第 2 页几乎没有文字，只有图形，可能是转成曲线的字。请对照原件，有文字的补录。"), notes(read(draft)));
	}

	@Test
	void signsWithoutNames() throws SourceFileException {
		SourceText text = read(sentence().page().text(80, 120, 10, "年均增长6\uFFFD5%"));
		assertEquals(List.of(SENTENCE, "年均增长6□5%"), words(text));
		assertEquals(List.of("DOUBTFUL 2 第 2 页有些字符，文件没有写明是什么字，已用“□”代替。请对照原件改正。"), notes(text));
	}

	/** A table on its side below upright words: both are read, the words first, and the page says so. */
	@Test
	void aTableOnItsSideBelowUprightWords() throws SourceFileException {
		for (int sentences : List.of(1, 2)) {
			PdfDraft draft = new PdfDraft().text(100, 60, 10, "附表 主要指标").paragraph(80, 80, 10, 40, SENTENCE.repeat(sentences));
			for (int i = 0; i <= 2; i++) {
				draft.line(100 + i * 30, 300, 100 + i * 30, 500).line(100, 300 + i * 100, 160, 300 + i * 100);
			}
			draft.raw(up(120, 490, "指标")).raw(up(120, 390, "2025年")).raw(up(150, 490, "移动用户普及率")).raw(up(150, 390, "70"));
			SourceText text = read(draft);
			assertEquals(List.of("附表 主要指标", SENTENCE.repeat(sentences), "1:0,0 指标", "1:0,1 2025年", "1:1,0 移动用户普及率", "1:1,1 70"), words(text));
			assertEquals(List.of("INFO 3 第 1 页有转了方向印的文字“指标”，已接在该页正文之后。请核对位置。"), notes(text));
		}
	}

	@Test
	void aTurnedWordInACellIsOneOfTheCell() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		for (int row = 0; row < 3; row++) {
			draft.line(row == 1 ? 110 : 80, 100 + row * 60, 400, 100 + row * 60);
		}
		draft.line(80, 100, 80, 220).line(110, 100, 110, 220).line(300, 100, 300, 220).line(400, 100, 400, 220);
		draft.raw(up(98, 200, "基础设施")).text(115, 130, 10, "基站数").text(305, 130, 10, "20").text(115, 190, 10, "机架数").text(305, 190, 10, "30");
		SourceText text = read(draft);
		assertEquals(List.of("1:0,0+2,1 基础设施", "1:0,1 基站数", "1:0,2 20", "1:1,1 机架数", "1:1,2 30"), words(text));
		assertEquals(List.of(), notes(text));
	}

	/** The words of a chart's axis stand on their side: the sentence around the end of the page is one all the same, and so is a table. */
	@Test
	void turnedWordsDoNotPartWhatGoesOnOnTheNextPage() throws SourceFileException {
		String words = SENTENCE.repeat(2);
		SourceText text = read(new PdfDraft().paragraph(80, 700, 10, 40, words.substring(0, 118)).raw(up(300, 600, "用户数（万户）")).page().text(80, 80, 10, words.substring(118)));
		assertEquals(List.of(words, "用户数（万户）"), words(text));
		assertEquals(List.of("INFO 2 第 1 页有转了方向印的文字“用户数（万户）”，已接在该页正文之后。请核对位置。"), notes(text));
		PdfDraft table = new PdfDraft().raw(up(300, 600, "用户数（万户）"));
		for (int page = 0; page < 2; page++) {
			(page == 0 ? table : table.page()).line(80, 100, 80, 140).line(200, 100, 200, 140).line(320, 100, 320, 140);
			for (int row = 0; row < 3; row++) {
				table.line(80, 100 + row * 20, 320, 100 + row * 20);
			}
			table.text(85, 115, 10, "指标").text(205, 115, 10, "2025年").text(85, 135, 10, page == 0 ? "基站数" : "机架数").text(205, 135, 10, page == 0 ? "20" : "30");
		}
		assertEquals(List.of("1:0,0 指标", "1:0,1 2025年", "1:1,0 基站数", "1:1,1 20", "1:2,0 机架数", "1:2,1 30", "用户数（万户）"), words(read(table)).stream().sorted().toList());
	}

	/** In a frame around a page, turned words would stand between the letters of others. */
	@Test
	void turnedWordsBesideUprightOnesInAFrame() throws SourceFileException {
		SourceText text = read(sentence().line(60, 60, 540, 60).line(60, 780, 540, 780).line(60, 60, 60, 780).line(540, 60, 540, 780).raw(up(300, 600, "用户数（万户）")));
		assertEquals(List.of("F1 " + SENTENCE, "F2 用户数（万户）"), words(text));
	}

	@Test
	void aNoteOnItsSideAtTheEdgeIsLeftOutAndTold() throws SourceFileException {
		String note = "INFO 1 第 1 页边上竖印的“内部资料 注意保存”没有读入。如果是正文，请补录。";
		SourceText text = read(sentence().raw(up(25, 500, "内部资料 注意保存")));
		assertEquals(List.of(SENTENCE), words(text));
		assertEquals(List.of(note), notes(text));
		SourceText beside = read(sentence().raw(up(25, 500, "内部资料 注意保存")).raw(up(70, 700, "附表")).raw(up(90, 700, "另一行转了方向的文字")));
		assertEquals(List.of(SENTENCE, "附表", "另一行转了方向的文字"), words(beside));
		assertEquals(List.of("INFO 2 第 1 页有转了方向印的文字“附表”，已接在该页正文之后。请核对位置。", note), notes(beside));
	}

	/** The number of a page stands at its edge; a figure within it is one of the text. */
	@Test
	void numbersOnTheirSide() throws SourceFileException {
		assertEquals(List.of(SENTENCE), words(read(sentence().raw(up(30, 430, "— 12 —")))));
		assertEquals(List.of(SENTENCE, "12"), words(read(sentence().raw(up(300, 500, "12")))));
	}

	@Test
	void wordsUpsideDownAreRead() throws SourceFileException {
		SourceText text = read(new PdfDraft().raw("BT /S 10 Tf -1 0 0 -1 515 122 Tm <" + hex("一、总体要求") + "> Tj ET").raw("BT /S 10 Tf -1 0 0 -1 515 142 Tm <" + hex(SENTENCE.substring(0, 40)) + "> Tj ET").raw("BT /S 10 Tf -1 0 0 -1 515 102 Tm <" + hex("二、目标") + "> Tj ET"));
		assertEquals(List.of("二、目标", "一、总体要求", SENTENCE.substring(0, 40)), words(text));
		assertEquals(List.of(), notes(text));
	}

	@Test
	void aWatermarkOnSeveralPagesIsToldOnce() throws SourceFileException {
		String mark = "BT /S 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <" + hex("征求意见稿") + "> Tj ET";
		SourceText text = read(sentence().raw(mark).page().text(80, 120, 10, "二、目标").page().raw(mark).text(80, 120, 10, "三、任务"));
		assertEquals(List.of(SENTENCE, "二、目标", "三、任务"), words(text));
		assertEquals(List.of("INFO 1 第 1、3 页斜印的“征求意见稿”按水印或印章处理，没有读入。如果是正文，请补录。"), notes(text));
	}

	@Test
	void aRunningHeadIsTold() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		for (int page = 0; page < 3; page++) {
			(page == 0 ? draft.paragraph(80, 300, 10, 40, SENTENCE) : draft.page()).text(230, 50, 9, "江州省规划").text(290, 800, 9, Integer.toString(page + 1)).text(80, 120, 10, List.of("一、基础", "二、目标", "三、任务").get(page));
		}
		SourceText text = read(draft);
		assertEquals(List.of("一、基础", SENTENCE, "二、目标", "三、任务"), words(text));
		assertEquals(List.of("INFO 1 第 1—3 页重复印的“江州省规划”按页眉页脚处理，没有读入。如果是正文，请补录。"), notes(text));
	}

	/** The head of a table without lines stands where running heads do, and rows of figures differ in nothing but these. */
	@Test
	void rowsAtTheEdgesOfPagesAreNoRunningHeads() throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		for (int page = 0; page < 3; page++) {
			if (page > 0) {
				draft.page();
			}
			for (int row = 0; row < 45; row++) {
				draft.text(80, 80 + row * 16, 10, row == 0 ? "年份" : "第" + (page * 100 + row * 2) + "年").text(240, 80 + row * 16, 10, row == 0 ? "单位" : "亿元").text(360, 80 + row * 16, 10, row == 0 ? "数值" : Integer.toString(page * 300 + row * 7));
			}
		}
		SourceText text = read(draft);
		assertEquals(List.of("1:0,0 年份", "1:0,1 单位", "1:0,2 数值", "1:1,0 第2年", "1:1,1 亿元", "1:1,2 7"), words(text).subList(0, 6));
		assertEquals("1:132,2 908", words(text).getLast());
		assertEquals(3 * (1 + 3 * 44), text.lines().size());
	}

	private static PDRectangle box(double x, double y, double width, double height) {
		return new PDRectangle((float) x, (float) (842 - y - height), (float) width, (float) height);
	}

	private static PDTextField field(PDDocument document, PDPage page, String name, String value, double y) throws IOException {
		PDAcroForm form = document.getDocumentCatalog().getAcroForm() == null ? new PDAcroForm(document) : document.getDocumentCatalog().getAcroForm();
		document.getDocumentCatalog().setAcroForm(form);
		PDTextField field = new PDTextField(form);
		field.setPartialName(name);
		field.getCOSObject().setString(COSName.V, value);
		form.getFields().add(field);
		PDAnnotationWidget widget = field.getWidgets().get(0);
		widget.setRectangle(box(200, y, 100, 20));
		widget.setPage(page);
		page.getAnnotations().add(widget);
		return field;
	}

	@Test
	void whatIsFilledIntoAFormIsReadWhereItStandsAndToldWhereTheFileDoesNotShowIt() throws IOException {
		SourceText text = read(new PdfDraft().text(80, 120, 10, "编制单位：").text(80, 160, 10, "联系人："), document -> {
			PDPage page = document.getPage(0);
			PDTextField shown = field(document, page, "单位", "江州省发展改革委", 106);
			PDAppearanceStream looks = new PDAppearanceStream(document);
			looks.setBBox(new PDRectangle(100, 20));
			looks.setResources(page.getResources());
			try (var out = looks.getStream().createOutputStream()) {
				out.write(("/Tx BMC BT /S 10 Tf 2 6 Td <" + hex("江州省发展改革委") + "> Tj ET EMC").getBytes(StandardCharsets.US_ASCII));
			}
			PDAppearanceDictionary appearance = new PDAppearanceDictionary();
			appearance.setNormalAppearance(looks);
			shown.getWidgets().get(0).setAppearance(appearance);
			field(document, page, "联系人", "王可", 146);
		});
		assertEquals(List.of("编制单位： 江州省发展改革委", "联系人："), words(text));
		assertEquals(List.of("DOUBTFUL 1 第 1 页有填写的表单内容“王可”，没有读入。请对照原件补录。"), notes(text));
	}

	@Test
	void whatPeoplePutUponPagesAndFilesWithin() throws IOException {
		SourceText text = read(sentence().page().text(80, 120, 10, "二、目标"), document -> {
			PDAnnotation written = new PDAnnotationFreeText();
			written.setContents("此处数据以统计公报为准");
			PDAnnotation remark = new PDAnnotationText();
			remark.setContents("口径请再核实");
			PDAnnotation hidden = new PDAnnotationText();
			hidden.setContents("看不到");
			hidden.setHidden(true);
			for (PDAnnotation each : List.of(written, remark, hidden)) {
				each.setRectangle(box(300, 100, 100, 20));
				document.getPage(1).getAnnotations().add(each);
			}
			PDComplexFileSpecification file = new PDComplexFileSpecification();
			file.setFile("附表.xlsx");
			file.setFileUnicode("附表.xlsx");
			file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[3])));
			PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
			files.setNames(Map.of("附表", file));
			PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog(), new COSDictionary());
			names.setEmbeddedFiles(files);
			document.getDocumentCatalog().setNames(names);
		});
		assertEquals(List.of("DOUBTFUL 2 第 2 页上另外加了文字“此处数据以统计公报为准”，没有读入。如果是正文，请补录。", "DOUBTFUL 1 文件里夹带附件“附表.xlsx”，没有读入。需要的，请在 PDF 阅读器中另存后单独导入。",
				"INFO 2 第 2 页有批注“口径请再核实”，没有读入。"), notes(text));
	}

	@Test
	void moreAttachmentsThanAnybodyReadsAreCounted() throws SourceFileException {
		StringBuilder files = new StringBuilder();
		for (int i = 0; i < 42; i++) {
			files.append('(').append(i).append(")(").append(i).append(".xlsx)");
		}
		List<String> notes = notes(read(sentence().withCatalog("/Names<</EmbeddedFiles<</Names[" + files + "]>>>>")));
		assertEquals(41, notes.size());
		assertEquals("DOUBTFUL 1 文件里还夹带 2 个附件（如“40.xlsx”），没有逐个列出，也没有读入。", notes.getLast());
	}

	@Test
	void aLayerThatIsSwitchedOff() throws SourceFileException {
		PdfDraft draft = sentence().raw("/OC /L BDC").text(80, 160, 10, "旧稿：到2025年达到10万个。").line(80, 170, 200, 170).raw("EMC").text(80, 190, 10, "二、目标");
		draft.withResources("/Properties<</L 100 0 R>>").withCatalog("/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>").object("<</Type/OCG/Name(old)>>");
		SourceText text = read(draft);
		assertEquals(List.of(SENTENCE, "二、目标"), words(text));
		assertEquals(List.of("INFO 1 第 1 页隐藏图层里的“旧稿：到2025年达到10万个。”显示时看不到，没有读入。"), notes(text));
		assertEquals(List.of(SENTENCE, "旧稿：到2025年达到10万个。", "二、目标"), words(read(draft.withCatalog("/OCProperties<</OCGs[100 0 R]/D<<>>>>"))));
	}

	/** A part of the page, or a font, that the file names and does not have: the library prints nothing, or other words. */
	@Test
	void aPartThatTheFileHasNotWhole() throws SourceFileException {
		for (String broken : List.of("/Y Do", "BT /Y 10 Tf 80 600 Td ET")) {
			SourceText text = read(sentence().raw(broken).text(80, 200, 10, "规划"));
			assertEquals(List.of(SENTENCE, "规划"), words(text));
			assertEquals(List.of("DOUBTFUL 1 第 1 页有一部分内容已损坏，读不出来。请对照原件核对这一页。"), notes(text));
		}
	}

	/** Two pages of a table with lines, in three columns; a row is one of the first page unless it is the last. */
	private SourceText table(List<List<String>> before, List<List<String>> behind) throws SourceFileException {
		PdfDraft draft = new PdfDraft();
		for (List<List<String>> rows : List.of(before, behind)) {
			if (rows == behind) {
				draft.page();
			}
			double top = rows == behind ? 80 : 780 - 60 * rows.size();
			for (int i = 0; i <= rows.size(); i++) {
				draft.line(80, top + i * 60, 480, top + i * 60);
			}
			for (double x : new double[] { 80, 180, 400, 480 }) {
				draft.line(x, top, x, top + rows.size() * 60);
			}
			for (int i = 0; i < rows.size(); i++) {
				for (int j = 0; j < 3; j++) {
					String[] lines = rows.get(i).get(j).split("\n");
					for (int line = 0; line < lines.length; line++) {
						draft.text(new double[] { 85, 185, 405 }[j], top + i * 60 + 16 + line * 14, 10, lines[line]);
					}
				}
			}
		}
		return read(draft);
	}

	private static final List<String> HEAD = List.of("名称", "内容", "年限");
	private static final List<String> ROW = List.of("网络工程", "建设新型数字基础设施，全面提升网络能力，\n覆盖重点场所。建设", "2025");

	@Test
	void theRestOfARowIsJoinedAndTold() throws SourceFileException {
		SourceText text = table(List.of(HEAD, List.of("数据工程", "建设平台。", "2024"), ROW), List.of(List.of("", "机房和管道。", ""), List.of("算力工程", "建设中心。", "2023")));
		assertEquals(List.of("1:2,0 网络工程", "1:2,1 建设新型数字基础设施，全面提升网络能力，覆盖重点场所。建设", "1:2,1 机房和管道。", "1:2,2 2025", "1:3,0 算力工程", "1:3,1 建设中心。", "1:3,2 2023"), words(text).subList(6, 13));
		assertEquals(List.of("DOUBTFUL 9 第 2 页表格开头的“机房和管道。”已接在上一页末行之后。请核对是否同一行。"), notes(text));
	}

	/** A category, a row whose figures are not known yet, a second figure of the same row, and a counted item. */
	@Test
	void rowsThatSayLittleAreRows() throws SourceFileException {
		for (List<String> row : List.of(List.of("二、算力", "", ""), List.of("算力工程", "", ""), List.of("", "", "2026"), List.of("（二）算力优化", "", ""))) {
			SourceText text = table(List.of(HEAD, List.of("数据工程", "建设平台。", "2024"), ROW), List.of(row, List.of("算力工程", "建设中心。", "2023")));
			assertEquals(List.of("1:3,0 " + row.get(0), "1:3,1 " + row.get(1), "1:3,2 " + row.get(2), "1:4,0 算力工程"), words(text).subList(9, 13));
			assertEquals(List.of(), notes(text));
		}
	}
}
