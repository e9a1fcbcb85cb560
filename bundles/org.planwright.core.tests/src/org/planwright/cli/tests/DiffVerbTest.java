package org.planwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.testkit.terminal.Call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DiffVerbTest {

	@TempDir
	private Path folder;
	private Path draft;
	private Path issued;

	@BeforeEach
	void makeTwoVersions() throws IOException {
		draft = folder.resolve("送审稿.txt");
		Samples.copyPlan(Samples.ZHEJIANG, draft);
		issued = version("印发稿.txt", "全省建成5G基站20万个", "全省建成5G基站22万个");
	}

	private Path version(String name, String from, String to) throws IOException {
		String text = Files.readString(draft);
		assertTrue(text.contains(from), from);
		return Files.writeString(folder.resolve(name), text.replace(from, to));
	}

	@Test
	void textHasALineAThingItsFieldsTheFiguresAndTheCounts() {
		Call call = Call.of("diff", draft, issued);
		assertEquals(Terminal.FINDINGS, call.status());
		assertEquals("", call.err());
		assertEquals(List.of("修改 段落 到2025年，全省建成5G基站22万个，实现行政村以上地区5G网络全覆盖。（三、主要任务及重点工程 › （一）聚焦“新基建”，建设新型信息通信基础设施 › "
				+ "1．高水平推进云网融合新型基础设施建设 › 提升IPv6端到端贯通能力 › 专栏1 5G网络部署工程）",
				"    文字：到2025年，全省建成5G基站[-20万个-]{+22万个+}，实现行政村以上地区5G网络全覆…", "改动的数值：",
				"    全省建成5G基站20万个 → 全省建成5G基站22万个　+2万个（+10%）　到2025年，全省建成5G基站22万个，实现行政村以上地区5G网络全覆盖。·段落",
				"        ▲ 仍为原数：5G基站数·目标值（20万）", "修改 1"), call.out().lines().toList());
	}

	@Test
	void whatStandsBeforeTheFirstChapterStandsInItsPlan() throws IOException {
		Call call = Call.of("diff", draft, version("修改稿.txt", "“十四五”时期是浙江开启高水平全面建设", "“十四五”时期是浙江开启全面建设"));
		String first = call.out().lines().toList().getFirst();
		assertTrue(first.startsWith("修改 段落 “十四五”时期是浙江开启全面建设"), first);
		assertTrue(first.endsWith("（浙江省信息通信业发展“十四五”规划）"), first);
	}

	@Test
	void equalFilesHaveNoDifference() {
		Call call = Call.of("diff", draft, draft);
		assertEquals(Terminal.DONE, call.status());
		assertEquals("没有差异。", call.out().strip());
		JsonObject json = JsonParser.parseString(Call.of("diff", draft, draft, "--format", "json").out()).getAsJsonObject();
		assertEquals(0, json.getAsJsonArray("differences").size());
		assertEquals(0, json.getAsJsonObject("counts").size());
	}

	@Test
	void jsonIsATreeAlongThePlan() {
		Call call = Call.of("diff", draft, issued, "--format", "json");
		assertEquals(Terminal.FINDINGS, call.status());
		JsonObject json = JsonParser.parseString(call.out()).getAsJsonObject();
		assertEquals(List.of("before", "after", "counts", "differences", "figures"), List.copyOf(json.keySet()));
		JsonObject at = json.getAsJsonArray("differences").get(0).getAsJsonObject();
		StringBuilder types = new StringBuilder(at.get("type").getAsString());
		while (!at.getAsJsonArray("below").isEmpty()) {
			assertEquals(1, at.getAsJsonArray("below").size());
			at = at.getAsJsonArray("below").get(0).getAsJsonObject();
			types.append(' ').append(at.get("type").getAsString());
		}
		assertEquals("plan task task task task key-project paragraph", types.toString().replace("section", "task"));
		assertEquals("[\"changed\"]", at.get("kinds").toString());
		JsonObject field = at.getAsJsonArray("fields").get(0).getAsJsonObject();
		assertEquals("passage.text", field.get("field").getAsString());
		assertEquals(field.get("from").getAsString(), joined(field.getAsJsonArray("words"), "+"));
		assertEquals(field.get("to").getAsString(), joined(field.getAsJsonArray("words"), "-"));
		JsonObject figure = json.getAsJsonArray("figures").get(0).getAsJsonObject();
		assertEquals("20", figure.getAsJsonObject("from").get("value").getAsString());
		assertEquals("22", figure.getAsJsonObject("to").get("value").getAsString());
		assertEquals("10", figure.get("percent").getAsString());
		assertEquals("stale", figure.getAsJsonArray("elsewhere").get(0).getAsJsonObject().get("agreement").getAsString());
	}

	private static String joined(JsonArray words, String but) {
		StringBuilder text = new StringBuilder();
		for (JsonElement stretch : words) {
			if (!stretch.getAsJsonArray().get(0).getAsString().equals(but)) {
				text.append(stretch.getAsJsonArray().get(1).getAsString());
			}
		}
		return text.toString();
	}

	@Test
	void htmlShowsTheTextWithTheChangesOfAllCopies() throws IOException {
		Path other = version("省经信厅.txt", "（二）面临形势", "（二）发展环境");
		Call call = Call.of("diff", draft, issued, other, "--format", "html");
		assertEquals(Terminal.FINDINGS, call.status());
		String html = call.out();
		assertTrue(html.contains("<del class=\"a0\" title=\"印发稿.txt 删除\""), html);
		assertTrue(html.contains(">20万个</del>"));
		assertTrue(html.contains(">22万个</ins>"));
		assertTrue(html.contains("<ins class=\"a1\" title=\"省经信厅.txt 增加\""));
		assertFalse(html.contains("<script"));
		assertEquals(Terminal.WRONG_CALL, Call.of("diff", draft, issued, other).status());
	}

	@Test
	void projectsAreComparedByIdsAndADocumentWithThePlanOfItsTitle() throws Exception {
		Path project = folder.resolve("规划.plan");
		Samples.copyProject(project);
		Path copy = folder.resolve("副本.plan");
		ProjectSession session = ProjectSession.open(project);
		Plan plan = session.project().getPlans().stream().filter(each -> "浙江".equals(each.getRegion())).findFirst().orElseThrow();
		new StructureEdits(session).setTitle(plan.getSections().getFirst(), "基础与形势");
		session.saveAs(copy);
		session.close();
		Call call = Call.of("diff", project, copy);
		assertEquals(Terminal.FINDINGS, call.status());
		assertEquals(List.of("改名 章节 一、基础与形势（浙江省信息通信业发展“十四五”规划）", "    标题：发展基础与面临形势 → 基础与形势", "改名 1"), call.out().lines().toList());
		Call document = Call.of("diff", draft, project);
		assertEquals(Terminal.DONE, document.status(), document.out());
		assertEquals(Terminal.WRONG_CALL, Call.of("diff", folder.resolve("送审稿.txt"), project, "--plan", "nobody").status());
	}

	@Test
	void aProjectIsComparedWithAStateOfItself() throws Exception {
		Path project = folder.resolve("规划.plan");
		Samples.copyProject(project);
		ProjectSession session = ProjectSession.open(project);
		new ProjectStates(session).make("送审稿", "", "");
		new StructureEdits(session).setTitle(session.project().getPlans().getFirst().getSections().getFirst(), "另一个标题");
		session.save();
		session.close();
		Call call = Call.of("diff", project + "#送审稿", project);
		assertEquals(Terminal.FINDINGS, call.status(), call.err());
		assertEquals("改名 1", call.out().lines().toList().getLast());
		Call missing = Call.of("diff", project + "#印发稿", project);
		assertEquals(Terminal.WRONG_CALL, missing.status());
		assertTrue(missing.err().contains("送审稿"), missing.err());
	}

	@Test
	void helpTellsTheExitStatus() {
		assertTrue(Call.of("diff", "--help").out().replaceAll("\\s", "").contains("没有差异时退出状态为0，有差异时为1"));
	}
}
