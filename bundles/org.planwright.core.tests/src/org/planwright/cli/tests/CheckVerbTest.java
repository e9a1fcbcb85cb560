package org.planwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Checker;
import org.planwright.core.check.Finding;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.WaiverEdits;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Setting;
import org.planwright.samples.Samples;
import org.planwright.testkit.terminal.Call;

import com.contrastsecurity.sarif.SarifSchema210;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

class CheckVerbTest {

	/** In the plan of Hunan the growth of the bandwidth between provinces does not follow from its levels. */
	private static final String WRONG_GROWTH = "R1";

	@TempDir
	private Path folder;
	private Path national;
	private Path hunan;
	private Path guizhou;

	@BeforeEach
	void copyPlans() throws IOException {
		national = folder.resolve("全国.txt");
		guizhou = folder.resolve("贵州.txt");
		Samples.copyPlan(Samples.NATIONAL, national);
		hunan = folder.resolve("湖南.txt");
		Samples.copyPlan(Samples.HUNAN, hunan);
		Samples.copyPlan(Samples.GUIZHOU, guizhou);
	}

	private Call check(Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = "check";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return Call.of(all);
	}

	@Test
	void textHasALineAFindingAndTheCounts() {
		Call call = check(hunan, "--rules", "R1,R11");
		assertEquals(Terminal.FINDINGS, call.status());
		assertEquals("", call.err());
		List<String> lines = call.out().lines().toList();
		JsonArray findings = json(check(hunan, "--rules", "R1,R11", "--format", "json")).getAsJsonArray("findings");
		assertEquals(findings.size() + 1, lines.size());
		JsonObject first = findings.get(0).getAsJsonObject();
		assertEquals("错误 R1 第 " + first.getAsJsonObject("place").get("line") + " 行 " + first.get("message").getAsString(), lines.getFirst());
		assertTrue(lines.getLast().matches("错误 \\d+，警告 \\d+，提示 \\d+，已豁免 0"), lines.getLast());
	}

	@Test
	void theStatusFollowsWhatIsToFail() throws IOException {
		Path clean = Files.writeString(folder.resolve("空.txt"), "某市信息通信业发展“十四五”规划\n\n一、发展目标\n\n加快发展。\n");
		assertEquals(Terminal.FINDINGS, check(hunan, "--rules", WRONG_GROWTH).status());
		assertEquals(Terminal.DONE, check(hunan, "--rules", WRONG_GROWTH, "--fail-on", "never").status());
		assertEquals(Terminal.DONE, check(clean, "--rules", WRONG_GROWTH, "--fail-on", "warning").status());
		assertEquals(Terminal.WRONG_CALL, check(hunan, "--fail-on", "note").status());
		assertEquals(Terminal.WRONG_CALL, check(hunan, "--format", "pdf").status());
	}

	@Test
	void aRuleThatThereIsNotIsAWrongCall() {
		Call call = check(hunan, "--rules", "R1,R0");
		assertEquals(Terminal.WRONG_CALL, call.status());
		assertEquals("没有编号为“R0”的规则。", call.err().strip());
		assertEquals("There is no rule R0.", Call.in(Locale.ENGLISH, "check", hunan, "--rules", "R0").err().strip());
	}

	@Test
	void aFileThatCannotBeReadIsSaid() {
		Call call = check(folder.resolve("no.txt"));
		assertEquals(Terminal.UNREADABLE, call.status());
		assertTrue(call.err().contains("找不到“no.txt”"), call.err());
		assertEquals("", call.out());
	}

	@Test
	void severalFilesAreCheckedTogether() {
		Call call = check(hunan, guizhou, "--rules", "R1,R11", "--format", "json");
		JsonObject both = json(call);
		int one = json(check(hunan, "--rules", "R1,R11", "--format", "json")).getAsJsonArray("findings").size();
		int other = json(check(guizhou, "--rules", "R1,R11", "--format", "json")).getAsJsonArray("findings").size();
		assertEquals(one + other, both.getAsJsonArray("findings").size());
		assertEquals(2, both.get("rules_run").getAsInt());
		String text = check(hunan, guizhou, "--rules", "R1,R11").out();
		assertTrue(text.startsWith("湖南信息通信业发展规划（2021—2025年）\n错误 R1 第 125 行 “省际出口带宽”的年均增速印作 20.1%"), text);
		assertTrue(text.contains("\n贵州省"), text);
	}

	@Test
	void aProjectIsCheckedWholeOrOnePlanOfIt() throws IOException {
		Path project = project();
		assertEquals(json(check(hunan, national, "--rules", "R1", "--format", "json")).getAsJsonArray("findings").size(),
				json(check(project, "--rules", "R1", "--format", "json")).getAsJsonArray("findings").size());
		Plan plan = ProjectSession.open(project).project().getPlans().get(1);
		String one = check(project, "--plan", plan.getId(), "--rules", "R1").out();
		assertEquals(check(hunan, "--rules", "R1").out(), one);
		Call none = check(project, "--plan", "nobody");
		assertEquals(Terminal.WRONG_CALL, none.status());
		assertTrue(none.err().contains("没有标识为“nobody”的规划"), none.err());
	}

	@Test
	void whatWasWaivedIsListedApart() throws IOException {
		Path project = waived();
		Call text = check(project, "--rules", WRONG_GROWTH, "--fail-on", "error");
		assertTrue(text.out().contains("\n已豁免 R1 第 "), text.out());
		assertTrue(text.out().contains("\n  理由：按未取整的数据计算　张三 2026-03-01\n"), text.out());
		JsonObject json = json(check(project, "--rules", WRONG_GROWTH, "--format", "json"));
		assertEquals(1, json.getAsJsonArray("waived").size());
		assertEquals("按未取整的数据计算", json.getAsJsonArray("waived").get(0).getAsJsonObject().get("reason").getAsString());
	}

	@Test
	void sarifKeepsToTheSchema() throws IOException {
		String schema = schema();
		for (Call call : List.of(check(hunan, guizhou, "--format", "sarif"), check(waived(), "--format", "sarif"),
				Call.in(Locale.ENGLISH, "check", guizhou, "--format", "sarif"))) {
			Validator.Result result = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).validate(schema, call.out());
			assertTrue(result.isValid(), () -> result.getErrors().stream()
					.map(error -> error.getInstanceLocation() + ": " + error.getError()).toList().toString());
		}
	}

	@Test
	void theSchemaWouldRefuseAResultWithoutAMessage() throws IOException {
		JsonObject log = json(check(hunan, "--rules", WRONG_GROWTH, "--format", "sarif"));
		result(log, 0).remove("message");
		assertFalse(new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).validate(schema(), log.toString()).isValid());
	}

	@Test
	void sarifSaysWhereAndWhat() {
		JsonObject log = json(check(hunan, "--rules", "R11,R1", "--format", "sarif"));
		JsonObject driver = log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonObject("tool").getAsJsonObject("driver");
		assertEquals("规划匠", driver.get("name").getAsString());
		assertEquals("zh-CN", driver.get("language").getAsString());
		JsonObject finding = json(check(hunan, "--rules", "R11,R1", "--format", "json")).getAsJsonArray("findings").get(0).getAsJsonObject();
		JsonObject result = result(log, 0);
		JsonObject rule = driver.getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
		assertEquals(finding.get("rule").getAsString(), result.get("ruleId").getAsString());
		assertEquals(result.get("ruleId").getAsString(), rule.get("id").getAsString());
		assertEquals("error", result.get("level").getAsString());
		assertEquals(finding.get("message").getAsString(), result.getAsJsonObject("message").get("text").getAsString());
		JsonObject location = result.getAsJsonArray("locations").get(0).getAsJsonObject();
		JsonObject physical = location.getAsJsonObject("physicalLocation");
		assertEquals("%E6%B9%96%E5%8D%97.txt", physical.getAsJsonObject("artifactLocation").get("uri").getAsString());
		assertEquals(finding.getAsJsonObject("place").get("line").getAsInt(), physical.getAsJsonObject("region").get("startLine").getAsInt());
		assertEquals("indicator", location.getAsJsonArray("logicalLocations").get(0).getAsJsonObject().get("kind").getAsString());
		assertEquals(List.of("基期值", "目标值"), result.getAsJsonArray("relatedLocations").asList().stream()
				.map(other -> other.getAsJsonObject().getAsJsonObject("message").get("text").getAsString()).toList());
		assertEquals(64, result.getAsJsonObject("fingerprints").get("planwright/v1").getAsString().length());
	}

	@Test
	void sarifMarksWhatWasWaivedAsSuppressed() throws IOException {
		JsonObject log = json(check(waived(), "--rules", WRONG_GROWTH, "--format", "sarif"));
		List<JsonObject> suppressed = log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").asList().stream()
				.map(JsonElement::getAsJsonObject).filter(result -> result.has("suppressions")).toList();
		assertEquals(1, suppressed.size());
		JsonObject suppression = suppressed.getFirst().getAsJsonArray("suppressions").get(0).getAsJsonObject();
		assertEquals("accepted", suppression.get("status").getAsString());
		assertEquals("按未取整的数据计算", suppression.get("justification").getAsString());
		assertEquals("张三", suppression.getAsJsonObject("properties").get("author").getAsString());
	}

	@Test
	void htmlIsOneChinesePageThatNeedsNothingElse() throws IOException {
		Call call = check(waived(), "--format", "html", "--fail-on", "never");
		assertEquals(Terminal.DONE, call.status());
		String page = call.out();
		assertTrue(page.startsWith("<!DOCTYPE html>"), page.substring(0, 40));
		assertTrue(page.contains("<html lang=\"zh-CN\">"));
		assertTrue(page.contains("检查报告"));
		assertTrue(page.contains("<dt>豁免理由</dt><dd>按未取整的数据计算</dd>"), page);
		assertTrue(page.contains("张三，2026-03-01"));
		assertFalse(page.contains("<script") || page.contains("src=") || page.contains("href=") || page.contains("url("), "it needs something else");
	}

	@Test
	void htmlIsEnglishForAnEnglishReader() {
		String page = Call.in(Locale.ENGLISH, "check", hunan, "--format", "html").out();
		assertTrue(page.contains("<html lang=\"en\">"));
		assertTrue(page.contains("<dt>Should be</dt>"));
	}

	@Test
	void sarifDescribesEveryRuleThatWasRunOnAnyFile() throws IOException {
		Path project = project();
		ProjectSession session = ProjectSession.open(project);
		Setting off = PlanFactory.eINSTANCE.createSetting();
		off.setKey("check.R1.off");
		off.setValue("true");
		session.edit("off", null, () -> session.project().getSettings().add(off));
		session.save();
		JsonObject log = json(check(hunan, project, "--rules", "R1,R11", "--format", "sarif"));
		JsonArray described = log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonObject("tool").getAsJsonObject("driver")
				.getAsJsonArray("rules");
		assertEquals(List.of("R1", "R11"), described.asList().stream().map(rule -> rule.getAsJsonObject().get("id").getAsString()).toList());
		assertEquals(0, result(log, 0).get("ruleIndex").getAsInt());
		assertEquals(1, log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").size(), "the project leaves R1 out");
	}

	private Path project() {
		Path project = folder.resolve("项目.plan");
		Call.of("import", hunan, "--upper", national, "--into", project);
		return project;
	}

	/** A project in which one finding of the plan of Hunan was accepted. */
	private Path waived() throws IOException {
		Path project = project();
		ProjectSession session = ProjectSession.open(project);
		Plan plan = session.project().getPlans().getLast();
		Finding finding = new Checker(CheckSettings.STANDARD).check(plan, null, () -> false).findings().stream()
				.filter(found -> found.rule().id().equals(WRONG_GROWTH)).findFirst().orElseThrow();
		List<Identified> subject = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && finding.place().object().equals(identified.getId())) {
				subject.add(identified);
			}
		});
		new WaiverEdits(session).waive(plan, List.of(new WaiverEdits.Accepted(WRONG_GROWTH, subject.getFirst(), finding.fingerprint(), null)),
				"按未取整的数据计算", "张三", "2026-03-01");
		session.save();
		return project;
	}

	private static String schema() throws IOException {
		try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static JsonObject json(Call call) {
		return JsonParser.parseString(call.out()).getAsJsonObject();
	}

	private static JsonObject result(JsonObject log, int place) {
		return log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").get(place).getAsJsonObject();
	}
}
