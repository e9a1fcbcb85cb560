package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.SheetTables;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.testkit.terminal.Call;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Tables of Excel and plain text from the terminal. */
class TableTerminalTest {

	@TempDir
	private Path folder;

	@Test
	void aTableIsExtractedAsAPlan() throws IOException {
		Path file = save("指标.xlsx", new Object[][] { { "“十四五”主要指标" }, { "指标名称", "单位", "2020年", "2025年", "属性" },
				{ "信息通信业收入", "万亿元", 2.64, 4.3, "预期性" }, { "5G用户普及率（%）", null, 15, "≥56", "约束性" }, { null, "个", 1, 2, "预期性" } });
		Call call = Call.of("extract", file, "--json");
		assertEquals(0, call.status(), call.err());
		JsonObject json = JsonParser.parseString(call.out()).getAsJsonObject();
		JsonObject row = json.getAsJsonArray("indicators").get(1).getAsJsonObject();
		assertEquals(2, json.getAsJsonArray("indicators").size());
		assertEquals("5G用户普及率", row.get("name").getAsString());
		assertEquals("%", row.get("unit").getAsString());
		assertEquals("[4,4]", row.get("lines").toString());
		assertEquals("{\"text\":\"≥56\",\"value\":56,\"op\":\">=\",\"flag\":null}", row.get("target").toString());
		assertEquals("[2021,2025]", json.getAsJsonObject("plan").get("period").toString());
		assertEquals("[{\"line\":5,\"reason\":\"sheet.unnamed\"}]", json.get("unplaced").toString());
	}

	@Test
	void anAlignmentIsGivenAsAWorkbook() throws IOException {
		Path national = folder.resolve("国家.txt");
		Path zhejiang = folder.resolve("浙江.txt");
		Samples.copyPlan(Samples.NATIONAL, national);
		Samples.copyPlan(Samples.ZHEJIANG, zhejiang);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Locale.SIMPLIFIED_CHINESE)
				.run("align", "--upper", national.toString(), "--lower", zhejiang.toString(), "--format", "xlsx");
		assertEquals(0, status, err.toString(StandardCharsets.UTF_8));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<String> words = new ArrayList<>();
			book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> words.add(cell.toString()))));
			for (String upper : List.of("5G用户普及率", "千兆宽带用户数", "新建大型和超大型数据中心运行电能利用效率")) {
				assertTrue(words.stream().anyMatch(cell -> cell.contains(upper)), () -> upper + ": " + words);
			}
		}
	}

	@Test
	void anUnclearTableIsNotImportedBeforeSomebodySaysSo() throws IOException {
		Path file = save("指标.xlsx", new Object[][] { { "指标名称", "单位", "2020年", "2025年", "属性" }, { "信息通信业收入", "万亿元", 2.64, 4.3, "预期性" },
				{ null, "个", 1, 2, "预期性" } });
		Path project = folder.resolve("项目.plan");
		Call refused = Call.of("import", file, "--into", project);
		assertEquals(Terminal.UNREADABLE, refused.status());
		assertTrue(refused.err().contains("有 1 行看不明白") && refused.err().contains("第 3 行"), refused.err());
		assertFalse(Files.exists(project));
		assertEquals(0, Call.of("import", file, "--into", project, "--skip-unclear").status());
		assertEquals(1, ProjectSession.open(project).project().getPlans().size());
	}

	@Test
	void yearlyValuesGoIntoThePlanThatHasTheIndicators() throws IOException {
		Path project = folder.resolve("项目.plan");
		Path table = save("指标.xlsx", new Object[][] { { "指标名称", "单位", "2020年", "2025年", "属性" }, { "信息通信业收入", "万亿元", 2.64, 4.3, "预期性" } });
		assertEquals(0, Call.of("import", table, "--into", project).status());
		Path values = Files.write(folder.resolve("逐年.csv"), "指标;2021;2022\r\n信息通信业收入;2.8;3.1\r\n".getBytes(Charset.forName("GB18030")));
		Call call = Call.of("import", values, "--into", project);
		assertEquals(0, call.status(), call.err());
		assertTrue(call.out().contains("第 2 行 信息通信业收入 2021 年监测值： → 2.8"), call.out());
		Plan plan = ProjectSession.open(project).project().getPlans().getFirst();
		assertEquals("[2.8, 3.1]", plan.getObservations().stream().map(each -> each.getFigure().getText()).toList().toString());
		Path foreign = Files.writeString(folder.resolve("外.csv"), "指标\t2021\t2022\n某某\t1\t2\n", StandardCharsets.UTF_16);
		Call refused = Call.of("import", foreign, "--into", project, "--plan", plan.getId());
		assertEquals(Terminal.UNREADABLE, refused.status());
		assertTrue(refused.err().contains("规划中没有叫“某某”的指标"), refused.err());
	}

	@Test
	void valuesGoIntoTheLivingPlanAndNeverIntoAFrozenCopy() throws IOException {
		Object[] head = { "指标名称", "单位", "2020年", "2025年", "属性" };
		Path national = folder.resolve("全国.plan");
		Path project = folder.resolve("项目.plan");
		assertEquals(0, Call.of("import", save("全国指标.xlsx", new Object[][] { head, { "信息通信业收入", "万亿元", 2.64, 4.3, "预期性" }, { "5G用户普及率", "%", 15, 56, "预期性" } }),
				"--into", national, "--title", "全国规划").status());
		assertEquals(0, Call.of("import", save("本省指标.xlsx", new Object[][] { head, { "信息通信业收入", "万亿元", 0.1, 0.2, "预期性" } }), "--into", project, "--title", "本省规划").status());
		try (ProjectSession session = ProjectSession.open(project)) {
			new FrozenCopies(session).take(national, FrozenCopies.plans(national).getFirst(), session.project().getPlans().getFirst());
			session.save();
		}
		Call call = Call.of("import", Files.writeString(folder.resolve("逐年.csv"), "指标,2021,2022\n信息通信业收入,0.12,0.14\n"), "--into", project);
		assertEquals(0, call.status(), call.err());
		assertTrue(call.out().contains("逐年.csv（工作表“逐年”，1 行）→ 本省规划"), call.out());
		Path both = Files.writeString(folder.resolve("两项.csv"), "指标,2021,2022\n信息通信业收入,0.12,0.15\n5G用户普及率,16,17\n");
		Call partly = Call.of("import", both, "--into", project);
		assertEquals(Terminal.UNREADABLE, partly.status(), "More of its rows speak of the copy");
		assertTrue(partly.err().contains("第 3 行：5G用户普及率 规划中没有叫“5G用户普及率”的指标"), partly.err());
		Call only = Call.of("import", Files.writeString(folder.resolve("外.csv"), "指标,2021,2022\n5G用户普及率,16,17\n"), "--into", project);
		assertEquals(Terminal.WRONG_CALL, only.status(), only.out());
		assertTrue(only.err().startsWith("外.csv 里的指标只在冻结的副本中有，副本不能写入。请在它原来的项目文件中导入，或者用 --plan 指明本项目的一份规划。有这些指标的副本：\n  ") && only.err().contains("全国规划"),
				only.err());
		List<String> observed;
		try (ProjectSession session = ProjectSession.open(project)) {
			observed = session.project().getPlans().stream().flatMap(plan -> plan.getObservations().stream().map(each -> plan.getTitle() + " " + each.getYear() + " " + each.getFigure().getText())).toList();
		}
		assertEquals(List.of("本省规划 2021 0.12", "本省规划 2022 0.14"), observed);
	}

	@Test
	void ofPlansThatHaveAsManyOfTheIndicatorsOneMustBeNamed() throws IOException {
		Path project = folder.resolve("项目.plan");
		for (String title : List.of("甲市规划", "乙市规划")) {
			assertEquals(0, Call.of("import", save(title + ".xlsx", new Object[][] { { "指标名称", "单位", "2020年", "2025年", "属性" }, { "信息通信业收入", "万亿元", title.equals("甲市规划") ? 1 : 2, 4.3, "预期性" } }),
					"--into", project, "--title", title).status());
		}
		Path values = Files.writeString(folder.resolve("逐年.csv"), "指标,2021,2022\n信息通信业收入,2.8,3.1\n");
		Call refused = Call.of("import", values, "--into", project);
		assertEquals(Terminal.WRONG_CALL, refused.status());
		List<Plan> plans = ProjectSession.open(project).project().getPlans();
		assertEquals("逐年.csv 里的指标在几份规划中同样多，请用 --plan 指明写入哪一份：\n  " + plans.get(0).getId() + "  甲市规划\n  " + plans.get(1).getId() + "  乙市规划\n", refused.err());
		assertEquals(0, Call.of("import", values, "--into", project, "--plan", plans.get(1).getId()).status());
	}

	@Test
	void tablesGoOutAndWhatWasChangedInThemComesBack() throws IOException {
		Path project = folder.resolve("项目.plan");
		Path table = save("指标.xlsx", new Object[][] { { "指标名称", "单位", "2020年", "2025年", "属性" }, { "信息通信业收入", "万亿元", 2.64, 4.3, "预期性" },
				{ "5G用户普及率", "%", 15, "≥56", "约束性" } });
		assertEquals(0, Call.of("import", table, "--into", project).status());
		Path sent = folder.resolve("表.xlsx");
		assertEquals(0, Call.of("export", project, "--to", sent).status());
		assertTrue(Call.of("import", sent, "--into", project).out().startsWith("表.xlsx：与导出时相比有 0 处不同，取回 0 处"));
		Path back = folder.resolve("改.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(sent)); OutputStream out = Files.newOutputStream(back)) {
			book.getSheetAt(0).getRow(3).getCell(6).setCellValue(4.5);
			book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(4));
			book.write(out);
		}
		Call call = Call.of("import", back, "--into", project);
		assertEquals(0, call.status(), call.err());
		assertTrue(call.out().contains("取回 信息通信业收入 2025年目标：4.3 → 4.5") && call.out().contains("未取回 删去的行 5G用户普及率"), call.out());
		assertEquals(List.of("信息通信业收入 4.5", "5G用户普及率 ≥56"), targets(project));
		assertEquals(0, Call.of("import", back, "--into", project, "--rows").status());
		assertEquals(List.of("信息通信业收入 4.5"), targets(project));
	}

	@Test
	void judgementsAndAcceptedFindingsComeBackByTheSameVerb() throws IOException {
		Path project = folder.resolve("项目.plan");
		Path national = folder.resolve("国家.txt");
		Path zhejiang = folder.resolve("浙江.txt");
		Samples.copyPlan(Samples.NATIONAL, national);
		Samples.copyPlan(Samples.ZHEJIANG, zhejiang);
		assertEquals(0, Call.of("import", zhejiang, "--upper", national, "--into", project).status());
		Path sent = folder.resolve("表.xlsx");
		assertEquals(0, Call.of("export", project, "--to", sent).status());
		Path judged = OfficeSheet.edit(sent, "浙江-衔接判断表", sheet -> sheet.put(sheet.find("上位规划", "5G用户普及率"), "结论", "低于").put(sheet.find("上位规划", "5G用户普及率"), "判断人", "王五"));
		Path back = OfficeSheet.edit(judged, "浙江-检查结果", sheet -> sheet.put(sheet.ids().getFirst(), "豁免理由", "照此").put(sheet.ids().getLast(), "豁免理由", "照此").put(sheet.ids().getLast(), "豁免人", "赵六"));
		Call call = Call.of("import", back, "--into", project);
		assertEquals(0, call.status(), call.err());
		assertTrue(call.out().startsWith("改改表.xlsx：与导出时相比有 4 处不同，取回 3 处"), call.out());
		assertTrue(call.out().contains("没有写豁免人：豁免一条检查结果，要写理由和姓名。"), call.out());
		assertTrue(call.out().contains("这一对还只是建议，取回后即为已确认。"), call.out());
		ProjectSession saved = ProjectSession.open(project);
		saved.loadAll();
		List<Plan> plans = saved.project().getPlans();
		assertEquals(List.of("lower 王五"), plans.stream().flatMap(plan -> plan.getAlignments().stream()).map(each -> each.getVerdict() + " " + each.getAuthor()).toList());
		assertEquals(List.of("照此 赵六"), plans.stream().flatMap(plan -> plan.getWaivers().stream()).map(each -> each.getReason() + " " + each.getAuthor()).toList());
		Path register = folder.resolve("意见.xlsx");
		assertEquals(Terminal.WRONG_CALL, Call.of("export", project, "--register", "--to", register).status(), "There are no remarks");
	}

	private static List<String> targets(Path project) throws IOException {
		return SheetTables.indicators(ProjectSession.open(project).project().getPlans().getFirst()).rows().stream().map(row -> row.cells().get(2) + " " + row.cells().get(5)).toList();
	}

	@Test
	void aReportOfAnAlignmentIsAWorkbookOnStandardOutput() throws IOException {
		Path upper = save("上位.xlsx", new Object[][] { { "全国规划主要指标" }, { "指标名称", "单位", "2020年", "2025年", "属性" }, { "5G用户普及率", "%", 15, 56, "预期性" } });
		Path lower = save("下位.xlsx", new Object[][] { { "某省规划主要指标" }, { "指标名称", "单位", "2020年", "2025年", "属性" }, { "5G用户普及率", "%", 16, 60, "预期性" } });
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int status = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), System.err, Locale.SIMPLIFIED_CHINESE).run("align", "--upper", upper.toString(), "--lower",
				lower.toString(), "--format", "xlsx");
		assertEquals(0, status);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			Row row = book.getSheetAt(0).getRow(3);
			assertTrue(row.getCell(1).getStringCellValue().startsWith("5G用户普及率"), row.getCell(1).getStringCellValue());
			assertEquals("▲ 高于", row.getCell(5).getStringCellValue());
		}
	}

	@Test
	void aWorkbookWithoutATableSaysSo() throws IOException {
		Call call = Call.of("extract", save("空.xlsx", new Object[][] { { "说明" } }), "--json");
		assertEquals(Terminal.UNREADABLE, call.status());
		assertTrue(call.err().contains("没有找到指标表或逐年数据"), call.err());
	}

	private Path save(String name, Object[][] cells) throws IOException {
		Path file = folder.resolve(name);
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = book.createSheet("表");
			for (int i = 0; i < cells.length; i++) {
				Row row = sheet.createRow(i);
				for (int column = 0; column < cells[i].length; column++) {
					if (cells[i][column] instanceof Number number) {
						row.createCell(column).setCellValue(number.doubleValue());
					} else if (cells[i][column] != null) {
						row.createCell(column).setCellValue((String) cells[i][column]);
					}
				}
			}
			book.write(out);
		}
		return file;
	}
}
