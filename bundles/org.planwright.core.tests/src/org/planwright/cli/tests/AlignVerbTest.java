package org.planwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.testkit.terminal.Call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code planwright align}: what it prints of Zhejiang's plan against the national one, and which plans it takes. */
class AlignVerbTest {

	@TempDir
	private Path folder;
	private Path national;
	private Path zhejiang;

	@BeforeEach
	void writePlans() throws IOException {
		national = write("national");
		zhejiang = write("zhejiang");
	}

	private Path write(String name) throws IOException {
		Path file = folder.resolve(name + ".txt");
		Samples.copyPlan(name + ".txt", file);
		return file;
	}

	private static JsonObject json(Call call) {
		assertEquals(Terminal.DONE, call.status(), call.err());
		return JsonParser.parseString(call.out()).getAsJsonObject();
	}

	private static String line(JsonObject row) {
		List<String> lower = new ArrayList<>();
		row.getAsJsonArray("lower_rows").forEach(each -> lower.add(each.getAsString()));
		JsonElement factor = row.get("factor");
		return row.get("upper_row").getAsInt() + ">" + String.join(",", lower) + " " + row.get("relation").getAsString()
				+ (factor == null || factor.isJsonNull() ? "" : " x" + factor.getAsBigDecimal().stripTrailingZeros().toPlainString()) + " " + row.get("verdict").getAsString() + " " + row.get("basis").getAsString();
	}

	/** The relations, verdicts and factors of the verified alignment. */
	@Test
	void jsonHasEveryIndicatorWithRelationFactorAndVerdict() {
		JsonObject json = json(Call.of("align", "--upper", national, "--lower", zhejiang));
		List<String> lines = new ArrayList<>();
		json.getAsJsonArray("indicators").forEach(row -> lines.add(line(row.getAsJsonObject())));
		assertEquals(List.of("1>1,2 definition-differs not comparable none", "2>3 unit-differs x10000 not comparable none", "3>4 unit-differs x10000 higher growth",
				"4>5 definition-differs not comparable none", "5>9 same x1 higher growth", "6> none not comparable none", "7> none not comparable none",
				"8>10 same x1 equal level", "9> none not comparable none", "10>16 same x1 equal level", "11>17 same x1 equal level",
				"12>13 definition-differs x1 not comparable none", "13>12 same x1 higher level", "14>11 same x1 lower growth", "15>14 same x1 higher growth",
				"16>15 same x1 not comparable none", "17> none not comparable none", "18>18 same x1 higher level", "19>19 same x1 higher level",
				"20>20 same x1 equal level"), lines);
		JsonArray only = json.getAsJsonObject("lower_only").getAsJsonArray("indicators");
		List<String> names = new ArrayList<>();
		only.forEach(row -> names.add(row.getAsJsonObject().get("name").getAsString()));
		assertEquals(List.of("新型互联网交换中心峰值流量", "杭州骨干直联点网间带宽", "省际出口带宽"), names);
		assertEquals(21, json.getAsJsonArray("projects").size());
	}

	@Test
	void htmlIsTheReviewOnOnePage() {
		Call call = Call.of("align", "--upper", national, "--lower", zhejiang, "--format", "html");
		assertEquals(Terminal.DONE, call.status(), call.err());
		assertTrue(call.out().startsWith("<!DOCTYPE html>"), call.out().substring(0, 60));
		assertTrue(call.out().contains("衔接审核意见</title>"));
		assertTrue(call.out().contains("上位规划指标20项，本规划有对应的16项：高于上位规划6项，一致4项，低于1项，不可比5项；缺失4项。"), "the overall judgement");
		assertTrue(call.out().contains("▼ 低于</td><td class=\"start\">按年均增速比较：本规划55.10%，上位规划56.46%"), "the indicators");
		assertFalse(call.out().contains("<script"));
		assertTrue(Call.in(Locale.ENGLISH, "align", "--upper", national, "--lower", zhejiang, "--format", "html").out().contains("4. Key projects"));
	}

	@Test
	void wrongCallsSayWhatIsWrong() {
		assertEquals(Terminal.WRONG_CALL, Call.of("align", "--upper", national).status());
		assertEquals(Terminal.WRONG_CALL, Call.of("align", "--upper", national, "--lower", zhejiang, "--format", "pdf").status());
		assertEquals(Terminal.UNREADABLE, Call.of("align", "--upper", folder.resolve("no.txt"), "--lower", zhejiang).status());
	}

	@Test
	void ofAProjectOneSaysWhichPlanIsMeant() throws IOException {
		Path project = folder.resolve("four.plan");
		Samples.copyProject(project);
		Call which = Call.of("align", "--upper", project, "--lower", project);
		assertEquals(Terminal.WRONG_CALL, which.status());
		List<Plan> plans = List.copyOf(ProjectSession.open(project).project().getPlans());
		plans.forEach(plan -> assertTrue(which.err().contains(plan.getId()), "the plans to choose from: " + which.err()));
		Plan lower = plans.stream().filter(plan -> plan.getRegion().equals("浙江")).findFirst().orElseThrow();
		JsonObject json = json(Call.of("align", "--upper", project, "--lower", project, "--lower-plan", lower.getId()));
		assertEquals(lower.getTitle(), json.get("lower_plan").getAsString());
		assertEquals(lower.getUpper().getTitle(), json.get("upper_plan").getAsString());
		assertEquals(Terminal.WRONG_CALL, Call.of("align", "--upper", project, "--lower", project, "--lower-plan", "none").status());
	}

	@Test
	void theRegisterOfAProjectIsPrinted() throws IOException {
		Path project = folder.resolve("four.plan");
		Samples.copyProject(project);
		ProjectSession session = ProjectSession.open(project);
		Plan lower = session.project().getPlans().stream().filter(plan -> plan.getRegion().equals("浙江")).findFirst().orElseThrow();
		new OpinionEdits(session).add(lower, null, null, "请补充投资的基期值。", "王审");
		session.save();
		Call call = Call.of("align", "--upper", project, "--lower", project, "--lower-plan", lower.getId(), "--format", "html");
		assertTrue(call.out().contains("请补充投资的基期值。"));
		assertFalse(call.out().contains("意见登记表为空"));
	}
}
