package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.office.DocxFile.p;

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
