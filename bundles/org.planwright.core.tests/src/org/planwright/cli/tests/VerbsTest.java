package org.planwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.project.PlanFileContent;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.model.Comment;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.samples.Samples;
import org.planwright.testkit.terminal.Call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class VerbsTest {

	@TempDir
	private Path folder;
	private Path zhejiang;
	private Path national;

	@BeforeEach
	void copyPlans() throws IOException {
		zhejiang = folder.resolve("浙江.txt");
		national = folder.resolve(Samples.NATIONAL);
		Samples.copyPlan(Samples.ZHEJIANG, zhejiang);
		Samples.copyPlan(Samples.NATIONAL, national);
	}

	@Test
	void extractPrintsTheStructureOfADocument() {
		Call call = Call.of("extract", zhejiang, "--json");
		assertEquals(Terminal.DONE, call.status());
		assertEquals("", call.err());
		JsonObject json = JsonParser.parseString(call.out()).getAsJsonObject();
		assertEquals(List.of("plan", "outline", "indicators", "footnotes", "projects", "glossary", "mentions", "unplaced"), List.copyOf(json.keySet()));
		assertEquals("浙江省信息通信业发展“十四五”规划", json.getAsJsonObject("plan").get("title").getAsString());
		assertEquals(20, json.getAsJsonArray("indicators").size());
		assertEquals(6, json.getAsJsonArray("projects").size());
	}

	@Test
	void extractReadsOtherCharacterSets() throws IOException {
		Path gb = Files.write(folder.resolve("gb.txt"), Files.readString(zhejiang).getBytes(Charset.forName("GB18030")));
		assertEquals(Call.of("extract", zhejiang, "--json").out(), Call.of("extract", gb, "--json").out());
	}

	@Test
	void aFileThatCannotBeReadIsSaidWhichAndWhy() throws IOException {
		Path empty = Files.createFile(folder.resolve("empty.txt"));
		Path word = Files.write(folder.resolve("规划.docx"), new byte[] { 'P', 'K', 3, 4, 0, 0 });
		Path missing = folder.resolve("no.txt");
		assertUnreadable(empty + "：“empty.txt”里没有文字。", Call.of("extract", empty, "--json"));
		assertUnreadable(word + "：“规划.docx”是 Word、WPS 或 Excel 文档", Call.of("extract", word, "--json"));
		assertUnreadable(missing + "：找不到“no.txt”。", Call.of("extract", missing, "--json"));
		assertUnreadable(folder + "：“" + folder.getFileName() + "”无法读取。", Call.of("extract", folder, "--json"));
	}

	@Test
	void importMakesAProjectAndSaysWhatWasPlaced() throws IOException {
		Path project = folder.resolve("新项目.plan");
		Call call = Call.of("import", zhejiang, "--upper", national, "--into", project);
		assertEquals(Terminal.DONE, call.status(), call.err());
		assertTrue(call.out().contains("浙江省信息通信业发展“十四五”规划（浙江.txt，443 行，UTF-8）"), call.out());
		assertTrue(call.out().contains("  章节 67，指标 20，重点工程 6，名词 14，表注 4，文中数值 "), call.out());
		assertTrue(call.out().contains("  上位规划：“十四五”信息通信行业发展规划"), call.out());
		assertTrue(call.out().contains("  没有归位 0 处"), call.out());
		assertTrue(call.out().endsWith("现有 2 份规划。" + System.lineSeparator()), call.out());
		ProjectSession session = ProjectSession.open(project);
		assertEquals(List.of(), session.problems());
		assertEquals("新项目", session.project().getName());
		List<Plan> plans = session.project().getPlans();
		assertEquals(List.of("全国", "浙江"), plans.stream().map(Plan::getRegion).toList());
		assertEquals(plans.get(0), plans.get(1).getUpper());
	}

	@Test
	void importSaysWhichTitleItProposedAndTakesThatOfAPerson() throws IOException {
		Path hunan = folder.resolve("稿子.txt");
		Samples.copyPlan(Samples.HUNAN, hunan);
		Path project = folder.resolve("a.plan");
		Call proposed = Call.of("import", hunan, "--into", project);
		assertTrue(proposed.out().startsWith("湖南信息通信业发展规划（2021—2025年）（稿子.txt，"), proposed.out());
		assertTrue(proposed.out().contains("没有读到规划标题，暂按文中说法拟为“湖南信息通信业发展规划（2021—2025年）”。请核对。"), proposed.out());

		Call named = Call.of("import", hunan, "--title", "湖南省“十四五”信息通信业发展规划", "--into", folder.resolve("b.plan"));
		assertEquals(Terminal.DONE, named.status(), named.err());
		assertTrue(named.out().startsWith("湖南省“十四五”信息通信业发展规划（稿子.txt，"), named.out());
		assertFalse(named.out().contains("没有读到规划标题"), named.out());
		assertEquals("湖南省“十四五”信息通信业发展规划", ProjectSession.open(folder.resolve("b.plan")).project().getPlans().getFirst().getTitle());

		assertEquals(Terminal.DONE, Call.of("import", hunan, "--title", "另一个标题", "--into", project).status());
		Plan known = ProjectSession.open(project).project().getPlans().getFirst();
		assertEquals("另一个标题", known.getTitle(), "of a plan that is there, too");
		assertEquals(List.of(), known.getReadingNotes());
	}

	@Test
	void aTitleIsForOneText() {
		Call several = Call.of("import", zhejiang, national, "--title", "规划", "--into", folder.resolve("a.plan"));
		assertEquals(Terminal.WRONG_CALL, several.status());
		assertEquals("--title 给出的是一份规划的标题：请只写一份新规划，标题不能为空。", several.err().strip());
		assertEquals(Terminal.WRONG_CALL, Call.of("import", zhejiang, "--title", " ", "--into", folder.resolve("a.plan")).status());
		assertTrue(Call.of("import", "--help").out().contains("--title"));
	}

	@Test
	void importAddsToAProjectAndLeavesOutWhatItHas() throws IOException {
		Path project = folder.resolve("a.plan");
		Call.of("import", zhejiang, "--into", project);
		assertNull(ProjectSession.open(project).project().getPlans().getFirst().getUpper());
		byte[] before = Files.readAllBytes(project);
		Call again = Call.of("import", zhejiang, "--into", project);
		assertEquals(Terminal.DONE, again.status());
		assertTrue(again.out().startsWith("浙江省信息通信业发展“十四五”规划（浙江.txt）已在项目中，略过。"), again.out());
		assertArrayEquals(before, Files.readAllBytes(project));
		Call.of("import", zhejiang, "--upper", national, "--into", project);
		List<Plan> plans = ProjectSession.open(project).project().getPlans();
		assertEquals(2, plans.size());
		assertEquals("全国", plans.get(0).getUpper().getRegion(), "the upper plan is set for a plan that was there");
	}

	@Test
	void whenOneDocumentCannotBeReadNothingIsImported() {
		Path project = folder.resolve("a.plan");
		assertUnreadable(folder.resolve("no.txt") + "：找不到“no.txt”。", Call.of("import", zhejiang, folder.resolve("no.txt"), "--into", project));
		assertFalse(Files.exists(project));
	}

	@Test
	void importNeverWritesOverAnotherFile() throws IOException {
		Path foreign = Files.writeString(folder.resolve("a.plan"), "我的笔记");
		Call call = Call.of("import", zhejiang, "--into", foreign);
		assertEquals(Terminal.UNREADABLE, call.status());
		assertTrue(call.err().contains("不是规划项目文件"), call.err());
		assertEquals("我的笔记", Files.readString(foreign));
		assertEquals(Terminal.WRONG_CALL, Call.of("import", zhejiang, "--into", folder.resolve("a.txt")).status());
	}

	@Test
	void aFileOfALaterVersionIsReadWithAWordAboutItAndNotWritten() throws IOException {
		Path newer = folder.resolve("新.plan");
		Call.of("import", zhejiang, "--into", newer);
		PlanFileContent.of(Files.readAllBytes(newer)).changeManifest(json -> json.replaceFirst("\"version\": \\d+", "\"version\": 99")).writeTo(newer);
		byte[] before = Files.readAllBytes(newer);
		Call read = Call.of("trace", newer);
		assertEquals(Terminal.DONE, read.status(), read.err());
		assertTrue(read.err().startsWith(newer + "：文件由更新版本的规划匠保存（文件格式 99，"), read.err());
		Call written = Call.of("import", national, "--into", newer);
		assertEquals(Terminal.UNREADABLE, written.status());
		assertTrue(written.err().contains("本项目只能查看，不能修改"), written.err());
		assertFalse(written.err().contains("Exception"), written.err());
		assertArrayEquals(before, Files.readAllBytes(newer));
	}

	@Test
	void exportWritesOnePlanAsAnObjectAndSeveralAsAList() throws IOException {
		Path project = folder.resolve("a.plan");
		Call.of("import", zhejiang, "--upper", national, "--into", project);
		Path all = folder.resolve("all.json");
		Call call = Call.of("export", project, "--to", all);
		assertEquals(Terminal.DONE, call.status());
		assertEquals("", call.out());
		assertEquals("已写出 2 份规划：" + all, call.err().strip());
		assertEquals(2, JsonParser.parseString(Files.readString(all)).getAsJsonArray().size());

		String id = ProjectSession.open(project).project().getPlans().get(1).getId();
		Path one = folder.resolve("one.json");
		assertEquals(Terminal.DONE, Call.of("export", project, "--plan", id, "--to", one).status());
		assertEquals(Call.of("extract", zhejiang, "--json").out(), Files.readString(one), "what was imported is what was read");
	}

	/** What was said of the project as a whole is in the register of the whole, and in that of no plan. */
	@Test
	void theRegisterOfAProjectHasTheRemarksOnTheProject() throws IOException {
		Path project = folder.resolve("a.plan");
		Call.of("import", zhejiang, "--upper", national, "--into", project);
		String id;
		try (ProjectSession session = ProjectSession.open(project)) {
			Plan first = session.project().getPlans().getFirst();
			id = first.getId();
			new CommentEdits(session).add(first, "请核对口径。", "省统计局");
			Comment whole = PlanFactory.eINSTANCE.createComment();
			whole.setText("两级规划要衔接。");
			whole.setAuthor("省发展改革委");
			session.edit("批注", null, () -> session.project().getComments().add(whole));
			session.save();
		}
		Path page = folder.resolve("登记.html");
		assertEquals(Terminal.DONE, Call.of("export", project, "--register", "--to", page).status());
		String all = Files.readString(page);
		assertTrue(all.contains("请核对口径。") && all.contains("两级规划要衔接。") && all.contains("省发展改革委"), all);
		assertEquals(Terminal.DONE, Call.of("export", project, "--register", "--plan", id, "--to", page).status());
		String one = Files.readString(page);
		assertTrue(one.contains("请核对口径。"), one);
		assertFalse(one.contains("两级规划要衔接。"), one);
	}

	@Test
	void exportRefusesWhatItCannotDo() throws IOException {
		Path project = folder.resolve("a.plan");
		Call.of("import", zhejiang, "--into", project);
		Call unknown = Call.of("export", project, "--plan", "nobody", "--to", folder.resolve("a.json"));
		assertEquals(Terminal.WRONG_CALL, unknown.status());
		assertTrue(unknown.err().contains(ProjectSession.open(project).project().getPlans().getFirst().getId() + "  浙江省"), unknown.err());
		assertEquals(Terminal.WRONG_CALL, Call.of("export", project, "--to", folder.resolve("a.docx")).status());
		assertEquals(Terminal.UNREADABLE, Call.of("export", project, "--to", folder.resolve("no/a.json")).status());
		assertEquals(Terminal.UNREADABLE, Call.of("export", folder.resolve("b.plan"), "--to", folder.resolve("a.json")).status());
		assertFalse(Files.exists(folder.resolve("a.json")));
	}

	@Test
	void traceListsLinksCoverageAndOrphans() {
		Call call = Call.of("trace", zhejiang, "--format", "json");
		assertEquals(Terminal.DONE, call.status(), call.err());
		JsonObject json = JsonParser.parseString(call.out()).getAsJsonObject();
		assertEquals(List.of("links", "coverage", "orphans"), List.copyOf(json.keySet()));
		JsonObject stations = find(json.getAsJsonArray("links"), "project", "indicator", 5);
		assertEquals("1", stations.getAsJsonObject("source").get("no").getAsString());
		assertEquals("5G基站数", stations.getAsJsonObject("target").get("name").getAsString());
		assertEquals("names", stations.get("kind").getAsString());
		assertEquals("suggested", stations.get("state").getAsString());
		assertEquals(273, stations.get("line").getAsInt());
		assertTrue(stations.get("quote").getAsString().contains("5G基站20万个"), stations.toString());
		assertEquals(20, json.getAsJsonObject("coverage").getAsJsonObject("indicators").get("total").getAsInt());
		assertTrue(json.getAsJsonObject("orphans").getAsJsonArray("no_project").size() > 0);
	}

	@Test
	void traceOfAProjectCoversAllItsPlans() throws IOException {
		Path project = folder.resolve("a.plan");
		Call.of("import", zhejiang, "--upper", national, "--into", project);
		JsonObject json = JsonParser.parseString(Call.of("trace", project).out()).getAsJsonObject();
		assertEquals(2, json.getAsJsonArray("plans").size());
		String id = ProjectSession.open(project).project().getPlans().get(1).getId();
		assertEquals(Call.of("trace", zhejiang).out(), Call.of("trace", project, "--plan", id).out());
	}

	@Test
	void aBareDocumentHasNoPlansToChooseFrom() {
		Call call = Call.of("trace", zhejiang, "--plan", "x");
		assertEquals(Terminal.WRONG_CALL, call.status());
		assertTrue(call.err().contains("不能用 --plan 选取"), call.err());
	}

	@Test
	void traceIsPrintedAsATableToo() {
		Call call = Call.of("trace", zhejiang, "--format", "csv");
		List<String> lines = call.out().lines().toList();
		assertEquals("plan,source_kind,source_no,source_title,source_line,target_kind,target_row,target_name,kind,state,confidence,quote,line,"
				+ "source_end,source_words,target_end,target_words",
				lines.getFirst());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("浙江省信息通信业发展“十四五”规划,project,1,5G网络部署工程,271,indicator,5,5G基站数,names,suggested,")),
				call.out());
		int links = JsonParser.parseString(Call.of("trace", zhejiang).out()).getAsJsonObject().getAsJsonArray("links").size();
		assertEquals(links + 1, lines.size());
	}

	@Test
	void traceCountsChaptersAndStates() {
		JsonObject coverage = JsonParser.parseString(Call.of("trace", zhejiang).out()).getAsJsonObject().getAsJsonObject("coverage");
		assertEquals(List.of("indicators", "projects", "sections", "links", "chapters"), List.copyOf(coverage.keySet()));
		assertEquals(0, coverage.getAsJsonObject("links").get("accepted").getAsInt());
		int sections = 0;
		for (JsonElement chapter : coverage.getAsJsonArray("chapters")) {
			assertEquals("section", chapter.getAsJsonObject().getAsJsonObject("chapter").get("kind").getAsString());
			sections += chapter.getAsJsonObject().getAsJsonObject("sections").get("total").getAsInt();
		}
		assertEquals(coverage.getAsJsonObject("sections").get("total").getAsInt(), sections);
	}

	@Test
	void linksBetweenItemsWordsAndFiguresArePrintedUnderWhatTheyStandIn() throws IOException {
		Path project = LinkedProject.write(folder.resolve("linked.plan"));
		JsonArray links = JsonParser.parseString(Call.of("trace", project).out()).getAsJsonObject().getAsJsonArray("links");
		assertEquals("{\"kind\":\"project\",\"no\":\"1\",\"title\":\"5G网络部署工程\",\"line\":null,\"end\":{\"kind\":\"item\",\"title\":\"基站\","
				+ "\"text\":\"加快建设。\",\"line\":null}}", judged(links, "supports").get("source").toString());
		JsonObject words = judged(links, "names");
		assertEquals("{\"kind\":\"section\",\"no\":\"（一）\",\"title\":\"建设网络\",\"line\":null,\"end\":{\"kind\":\"words\","
				+ "\"text\":\"5G基站数\",\"line\":null}}", words.get("source").toString());
		assertEquals("{\"kind\":\"section\",\"no\":\"（二）\",\"title\":\"保障应用\",\"line\":null,\"name\":\"保障应用\"}", words.get("target").toString());
		JsonObject figure = judged(links, "measures");
		assertEquals("{\"kind\":\"indicator\",\"row\":1,\"name\":\"5G基站数\"}", figure.get("target").toString());
		assertEquals("mention", figure.getAsJsonObject("source").getAsJsonObject("end").get("kind").getAsString());
		assertEquals("suspect", figure.get("state").getAsString());
		assertEquals("[{\"field\":\"target\",\"from\":\"15\",\"to\":\"16\"}]", figure.get("changes").toString());
		assertEquals("张三", figure.get("author").getAsString());
		String csv = Call.of("trace", project, "--format", "csv").out();
		assertTrue(csv.contains(",project,1,5G网络部署工程,,indicator,1,5G基站数,supports,suspect,"), csv);
		assertTrue(csv.contains(",item,加快建设。,,"), csv);
	}

	private static JsonObject judged(JsonArray links, String kind) {
		return links.asList().stream().map(JsonElement::getAsJsonObject)
				.filter(link -> link.has("author") && link.get("kind").getAsString().equals(kind)).findFirst().orElseThrow();
	}

	@Test
	void traceIsPrintedAsAReportThatStandsAlone() {
		Call call = Call.of("trace", zhejiang, "--format", "html");
		assertEquals(Terminal.DONE, call.status(), call.err());
		assertTrue(call.out().startsWith("<!DOCTYPE html>"), call.out());
		assertTrue(call.out().contains("<h1>浙江省信息通信业发展“十四五”规划追溯报告</h1>"));
		assertTrue(call.out().contains("<h2>追溯矩阵</h2>"));
		assertFalse(call.out().contains("://"), "leads elsewhere");
		assertTrue(Call.in(Locale.ENGLISH, "trace", zhejiang, "--format", "html").out().contains("<h2>Coverage</h2>"));
	}

	@Test
	void outputIsUtf8() {
		String out = Call.of("extract", zhejiang, "--json").out();
		assertTrue(out.contains("浙江省发展和改革委员会"));
		assertFalse(new String(out.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).contains("\uFFFD"));
	}

	private static JsonObject find(JsonArray links, String source, String target, int row) {
		return links.asList().stream().map(link -> link.getAsJsonObject())
				.filter(link -> link.getAsJsonObject("source").get("kind").getAsString().equals(source))
				.filter(link -> link.getAsJsonObject("target").get("kind").getAsString().equals(target))
				.filter(link -> link.getAsJsonObject("target").get("row").getAsInt() == row).findFirst().orElseThrow();
	}

	private static void assertUnreadable(String message, Call call) {
		assertEquals(Terminal.UNREADABLE, call.status());
		assertEquals("", call.out());
		assertTrue(call.err().startsWith(message), call.err());
	}
}
