package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.office.DocxFile.p;
import static org.planwright.office.DocxFile.r;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.source.DocumentFormats;
import org.planwright.model.Plan;
import org.planwright.testkit.terminal.Call;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Documents of Word where the terminal takes documents. */
class WordInTheTerminalTest {

	private static final String BODY = p("江州省数字经济发展“十四五”规划") + p("<w:outlineLvl w:val=\"0\"/>", "一、发展目标") + p("到2025年，数字经济规模达到16000亿元，年均增长15%。")
			+ p("<w:outlineLvl w:val=\"0\"/>", "二、主要任务") + p("加快建设数字基础设施，全面提升网络能力，支撑各行业转型升级。");

	@TempDir
	private Path folder;

	@Test
	void extractCountsParagraphs() {
		Call call = Call.of("extract", DocxFile.of(BODY).write(folder.resolve("规划.docx")), "--json");
		assertEquals(Terminal.DONE, call.status(), call.err());
		assertEquals("", call.err());
		JsonObject plan = JsonParser.parseString(call.out()).getAsJsonObject();
		assertEquals("江州省数字经济发展“十四五”规划", plan.getAsJsonObject("plan").get("title").getAsString());
		assertEquals(List.of(2, 4), plan.getAsJsonArray("outline").asList().stream().map(heading -> heading.getAsJsonObject().get("line").getAsInt()).toList());
	}

	@Test
	void importKeepsWhereThePlanComesFrom() throws IOException {
		Path project = folder.resolve("项目.plan");
		Call call = Call.of("import", DocxFile.of(BODY).write(folder.resolve("送审稿.DOCX")), "--into", project);
		assertEquals(Terminal.DONE, call.status(), call.err());
		assertTrue(call.out().contains("江州省数字经济发展“十四五”规划（送审稿.DOCX，5 段）"), call.out());
		try (ProjectSession session = ProjectSession.open(project)) {
			Plan plan = session.project().getPlans().get(0);
			assertEquals("送审稿.DOCX", plan.getSource().getFileName());
			assertEquals(5, plan.getSource().getLineCount());
			assertEquals(2, plan.getSections().size());
		}
	}

	private Path tracked() {
		String by = " w:id=\"1\" w:author=\"省财政厅\" w:date=\"2021-05-06T09:30:00Z\"";
		return DocxFile.of(BODY.replace(r("", "到2025年，数字经济规模达到16000亿元，年均增长15%。"), r("", "到2025年，数字经济规模达到") + "<w:del" + by + ">" + r("", "16000").replace("w:t", "w:delText") + "</w:del><w:ins" + by
				+ ">" + r("", "18000") + "</w:ins>" + r("", "亿元，年均增长15%。"))).write(folder.resolve("送审稿.docx"));
	}

	private static List<String> mentions(String json) {
		return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("mentions").asList().stream().map(mention -> mention.getAsJsonObject().get("quote").getAsString()).toList();
	}

	@Test
	void ofADocumentWithTrackedChangesEitherStateIsRead() throws IOException {
		Path file = tracked();
		Call accepted = Call.of("extract", file, "--json");
		assertEquals(List.of("数字经济规模达到18000亿元", "年均增长15%"), mentions(accepted.out()));
		assertEquals(file + "：有 2 处修订（省财政厅 2 处）。按接受全部修订之后的样子读取；extract 和 import 可用 --revisions original 读修订前的原文。\n", accepted.err());
		assertEquals(accepted, Call.of("extract", "--revisions", "accepted", file, "--json"));
		Call original = Call.of("extract", "--revisions", "original", file, "--json");
		assertEquals(List.of("数字经济规模达到16000亿元", "年均增长15%"), mentions(original.out()));
		assertEquals(file + "：有 2 处修订（省财政厅 2 处）。按修订前的原文读取。\n", original.err());
		Path project = folder.resolve("项目.plan");
		Call imported = Call.of("import", file, "--revisions", "original", "--into", project);
		assertEquals(Terminal.DONE, imported.status(), imported.err());
		try (ProjectSession session = ProjectSession.open(project)) {
			assertEquals(Terminal.DONE, Call.of("export", project, "--to", folder.resolve("规划.html")).status());
			assertTrue(Files.readString(folder.resolve("规划.html")).contains("16000亿元"));
		}
		assertEquals(Terminal.WRONG_CALL, Call.of("extract", "--revisions", "neither", file, "--json").status());
	}

	@Test
	void oneThatCannotBeReadSaysWhyAndChangesNothing() throws IOException {
		Path old = Files.writeString(folder.resolve("规划.rtf"), "{\\rtf1 正文}");
		Path project = folder.resolve("项目.plan");
		Call call = Call.of("import", old, "--into", project);
		assertEquals(Terminal.UNREADABLE, call.status());
		assertTrue(call.err().contains("RTF") && call.err().contains("另存为"), call.err());
		assertTrue(Files.notExists(project));
	}

	@Test
	void dialogsOfferWhatCanBeRead() {
		assertEquals(List.of("txt", "docm", "docx", "pdf"), DocumentFormats.endings());
		assertEquals("*.txt;*.TXT;*.docm;*.DOCM;*.docx;*.DOCX;*.pdf;*.PDF", DocumentFormats.namePatterns());
	}
}
