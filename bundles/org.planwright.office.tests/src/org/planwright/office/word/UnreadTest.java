package org.planwright.office.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.office.DocxFile.p;
import static org.planwright.office.DocxFile.r;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.ReadingNotes;
import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Plan;
import org.planwright.model.ReadingNote;
import org.planwright.office.DocxFile;

/** What a document of Word shows and nobody reads: it is told, on the line where it stands. */
class UnreadTest {

	private static final String DRAWING = "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

	@TempDir
	private Path folder;

	private static String drawing(int size, String name, String content) {
		return "<w:r><w:drawing><wp:inline " + DRAWING + "><wp:extent cx=\"" + size + "\" cy=\"" + size + "\"/><wp:docPr id=\"1\" " + name + "/><a:graphic><a:graphicData>" + content
				+ "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
	}

	private static String picture(int size, String name) {
		return drawing(size, name, "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:blipFill/></pic:pic>");
	}

	private static List<String> words(SourceText text) {
		return text.lines().stream().map(SourceLine::text).toList();
	}

	private static List<String> notes(SourceText text) {
		return text.notes().stream().map(note -> note.severity() + " " + note.line() + " " + ReadingNotes.text(note.code(), note.arguments())).toList();
	}

	@Test
	void picturesButNoOrnaments() {
		SourceText text = DocxFile.of(p("一、基础") + "<w:p>" + picture(3_000_000, "name=\"图片 1\" descr=\"空间布局图\"") + "</w:p><w:p>" + picture(300_000, "name=\"图片 2\"") + r("", "正文") + "</w:p>"
				+ "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"r9\"/></v:shape></w:pict></w:r></w:p>").read(folder);
		assertEquals(List.of("一、基础", "", "正文", ""), words(text));
		assertEquals(List.of("INFO 2 这里有图片（空间布局图），图片里的文字和表格读不到。需要的，请对照原件补录。", "INFO 4 这里有图片，图片里的文字和表格读不到。需要的，请对照原件补录。"), notes(text));
	}

	@Test
	void chartsDiagramsAndWhatOtherProgramsMade() {
		String relation = "<Relationship Id=\"r7\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData\" Target=\"diagrams/data1.xml\"/>";
		String data = "<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" " + DRAWING + "><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>统筹部署</a:t></a:r></a:p></dgm:t></dgm:pt>"
				+ "<dgm:pt><dgm:t><a:p><a:r><a:t>分步实施</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>";
		SourceText text = DocxFile.of("<w:p>" + drawing(3_000_000, "name=\"图表 1\"", "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"r8\"/>") + "</w:p><w:p>"
				+ drawing(3_000_000, "name=\"图示 2\"", "<dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" r:dm=\"r7\" r:lo=\"r6\"/>") + "</w:p><w:p><w:r><w:object><v:shape><v:imagedata r:id=\"r9\"/></v:shape>"
				+ "<o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" Type=\"Embed\" ProgID=\"Excel.Sheet.12\" r:id=\"r5\"/></w:object></w:r></w:p><w:subDoc r:id=\"r4\"/>").withRelation(relation)
				.withEntry("word/diagrams/data1.xml", data.getBytes(StandardCharsets.UTF_8)).read(folder);
		assertEquals(List.of("", "", ""), words(text));
		assertEquals(List.of("DOUBTFUL 1 这里有图表“图表 1”，图中的数据没有读入。需要的，请对照原件补录。", "DOUBTFUL 2 这里有 SmartArt 图形，其中的文字没有读入：统筹部署、分步实施。需要的，请补录。",
				"DOUBTFUL 3 这里嵌入了其他程序的内容（Excel.Sheet.12），没有读入。如果是表格，请在 Word 中改成 Word 表格再导入，或对照原件补录。", "DOUBTFUL 3 这里引用了另一个文件作子文档，没有读入。请在 Word 中展开子文档并取消链接，再导入。"), notes(text));
	}

	/** A paragraph that is nothing but a picture becomes nothing of the plan: what is said of it leads to what stands before it. */
	@Test
	void theNoteLeadsToWhatStandsBeforeThePicture() {
		SourceText text = DocxFile.of(p("江州省数字经济发展“十四五”规划") + p("一、发展基础") + p("网络能力增强。") + "<w:p>" + picture(3_000_000, "name=\"图 1\"") + "</w:p>" + p("二、发展目标") + p("建成网络强省。")).read(folder);
		Plan plan = new PlanAssembler(Ids::fresh).read(text, ReadingProgress.NONE).plan();
		ReadingNote note = plan.getReadingNotes().stream().filter(each -> each.getCode().equals("docx.picture")).findFirst().orElseThrow();
		assertEquals(4, note.getLine());
		assertEquals("网络能力增强。", ((org.planwright.model.Paragraph) note.getSubject()).getText());
	}

	@Test
	void hiddenWordsAreToldOnceForAParagraph() {
		SourceText text = DocxFile.of("<w:p>" + r("<w:vanish/>", "内部口径：") + r("", "可见") + r("<w:vanish/>", "另见附表") + "</w:p>").read(folder);
		assertEquals(List.of("可见"), words(text));
		assertEquals(List.of("INFO 1 这一段有隐藏文字“内部口径：”，显示时看不到，没有读入。"), notes(text));
	}

	@Test
	void moreThanAnybodyReadsIsCounted() {
		SourceText text = DocxFile.of(("<w:p>" + picture(3_000_000, "name=\"照片\"") + "</w:p>").repeat(42) + p("正文")).read(folder);
		assertEquals(41, text.notes().size());
		assertEquals("INFO 41 此后还有 2 处同样的情况（如“照片”），没有逐条列出。请对照原件核对。", notes(text).getLast());
	}

	/** Fields of old forms say what was chosen in them where they begin, and mostly have no words of their own. */
	@Test
	void whatWasChosenInAForm() {
		String list = "<w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"预期性\"/><w:listEntry w:val=\"约束性\"/></w:ddList></w:ffData>";
		String standard = "<w:ffData><w:ddList><w:default w:val=\"0\"/><w:listEntry w:val=\"预期性\"/></w:ddList></w:ffData>";
		assertEquals(List.of("属性：约束性。", "预期性", "☒是☐否", "自己写的"), words(DocxFile.of("<w:p>" + r("", "属性：") + field("FORMDROPDOWN", list, "") + r("", "。") + "</w:p><w:p>" + field("FORMDROPDOWN", standard, "") + "</w:p><w:p>"
				+ field("FORMCHECKBOX", "<w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData>", "") + r("", "是") + field("FORMCHECKBOX", "<w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox></w:ffData>", "")
				+ r("", "否") + "</w:p><w:p>" + field("FORMDROPDOWN", list, r("", "自己写的")) + "</w:p>").read(folder)));
	}

	private static String field(String instruction, String form, String result) {
		return "<w:r><w:fldChar w:fldCharType=\"begin\">" + form + "</w:fldChar></w:r><w:r><w:instrText> " + instruction + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
				+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
	}
}
