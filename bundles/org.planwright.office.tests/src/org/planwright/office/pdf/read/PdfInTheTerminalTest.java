package org.planwright.office.pdf.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.ReadingNotes;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.ReadingNoteEdits;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.ReadingNote;
import org.planwright.testkit.terminal.Call;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** PDF where the terminal takes documents. */
class PdfInTheTerminalTest {

	@TempDir
	private Path folder;

	private static PdfDraft plan() {
		return new PdfDraft().bold(180, 80, 16, "江州省数字经济发展“十四五”规划").text(100, 120, 10, "一、发展目标").text(100, 140, 10, "到2025年，数字经济规模达到16000亿元，年均增长15%。").text(100, 160, 10, "二、主要任务")
				.text(100, 180, 10, "加快建设数字基础设施，全面提升网络能力，支撑各行业转型升级。").text(80, 200, 10, "加快建设数字基础设施，全面提升网络能力，支撑各行业转型升级，加快推进。");
	}

	@Test
	void extractAndImport() throws IOException {
		Path file = plan().write(folder);
		Call extract = Call.of("extract", file, "--json");
		assertEquals(Terminal.DONE, extract.status(), extract.err());
		assertEquals("", extract.err());
		JsonObject read = JsonParser.parseString(extract.out()).getAsJsonObject();
		assertEquals("江州省数字经济发展“十四五”规划", read.getAsJsonObject("plan").get("title").getAsString());
		assertEquals(List.of("发展目标", "主要任务"), read.getAsJsonArray("outline").asList().stream().map(heading -> heading.getAsJsonObject().get("title").getAsString()).toList());
		Path project = folder.resolve("项目.plan");
		Call imported = Call.of("import", file, "--into", project);
		assertEquals(Terminal.DONE, imported.status(), imported.err());
		try (ProjectSession session = ProjectSession.open(project)) {
			assertEquals("规划.pdf", session.project().getPlans().get(0).getSource().getFileName());
			assertEquals(2, session.project().getPlans().get(0).getSections().size());
		}
	}

	/** What could not be read is said at once, is in the report of the import, and stays with the plan until somebody has dealt with it. */
	@Test
	void whatWasNotReadIsSaidAndStaysWithThePlan() throws IOException {
		PdfDraft draft = plan().raw("BT /S 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <5f816c42610f89c17a3f> Tj ET").page().raw("q 595 0 0 842 0 0 cm /X Do Q").page().text(100, 120, 10, "三、保障措施").text(100, 140, 10, "加强组织领导。");
		Path file = draft.stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", new byte[1]).write(folder);
		String page = "第 2 页是图片，几乎没有可读的文字。请对照原件补录，或用文字识别（OCR）转换后再导入。";
		String mark = "第 1 页斜印的“征求意见稿”按水印或印章处理，没有读入。如果是正文，请补录。";
		for (Call call : List.of(Call.of("extract", file, "--json"), Call.of("check", file))) {
			assertEquals(file + "：" + page + "\n", call.err());
		}
		Path project = folder.resolve("项目.plan");
		Call imported = Call.of("import", file, "--into", project);
		assertEquals("", imported.err());
		List<String> report = imported.out().lines().map(String::strip).toList();
		assertTrue(report.contains("第 6 行：" + page) && report.contains("第 1 行：" + mark), imported.out());
		try (ProjectSession session = ProjectSession.open(project)) {
			Plan plan = session.project().getPlans().get(0);
			ReadingNote note = plan.getReadingNotes().stream().filter(each -> each.getCode().equals("pdf.page.picture")).findFirst().orElseThrow();
			assertEquals(NoteSeverity.DOUBTFUL, note.getSeverity());
			assertEquals(page, ReadingNotes.text(note));
			assertTrue(((Paragraph) note.getSubject()).getText().startsWith("加快建设数字基础设施"));
			int before = plan.getReadingNotes().size();
			new ReadingNoteEdits(session).settle(List.of(note));
			assertEquals(before - 1, plan.getReadingNotes().size());
			session.undo();
			assertEquals(before, plan.getReadingNotes().size());
		}
	}

	@Test
	void aScanSaysWhatToDoAndChangesNothing() {
		Path scan = new PdfDraft().raw("q 595 0 0 842 0 0 cm /X Do Q").stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", new byte[1]).write(folder);
		Path project = folder.resolve("项目.plan");
		Call call = Call.of("import", scan, "--into", project);
		assertEquals(Terminal.UNREADABLE, call.status());
		assertTrue(call.err().contains("扫描件") && call.err().contains("文字识别（OCR）"), call.err());
		assertTrue(Files.notExists(project));
	}
}
