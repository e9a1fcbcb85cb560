package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.SheetRowImport.Answer;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.project.edit.SheetEdits;
import org.planwright.core.project.edit.UndoCheck;
import org.planwright.core.reading.SheetPlanReader;
import org.planwright.core.reading.layout.LayoutFinder;
import org.planwright.core.reading.layout.SheetReader;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.core.reading.layout.Sheets;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;

/** A sheet of somebody's own into a plan that is there. */
class SheetImportTest {

	private static final String TABLE = """
			类别|序号|指标名称|单位|2020年|2025年|年均增速|属性
			规模|1|信息通信业收入|万亿元|2.64|4.3|10%|预期性
			设施|2|每万人拥有5G基站数|个|5|26|[21]|约束性
			设施|3|其中：县域|个|1|≥10||约束性
			""";

	private final ProjectSession session = ProjectSession.create("表");
	private Plan plan;

	@BeforeEach
	void begin() {
		Messages.use(Locale.SIMPLIFIED_CHINESE);
		plan = new SheetPlanReader(reading(TABLE), line -> true, Ids::fresh).read().plan();
		PlanInsertion.insert(session, List.of(plan));
	}

	@Test
	void aTableOfIndicatorsBecomesAPlan() {
		assertEquals(2021, plan.getPeriodStart());
		assertEquals(2025, plan.getPeriodEnd());
		assertEquals(List.of("规模 1 信息通信业收入 万亿元 2.64 4.3 10% EXPECTED", "设施 2 每万人拥有5G基站数 个 5 26 [21] BINDING",
				"设施 3 县域 个 1 ≥10 - BINDING"), rows());
		assertSame(row("每万人拥有5G基站数"), row("县域").getWhole());
	}

	@Test
	void whatIsOtherwiseIsChangedAndWhatIsNewIsAddedByOneEdit() {
		SheetImport table = new SheetImport(reading("""
				指标|属性|单位|2025年目标|2020年|类别
				每万人拥有5G基站数|约束性|个|>26|5|设施
				信息通信业收入|预期性|万亿元|4.3|2.64|规模
				5G用户普及率|预期性|%|56%|15%|设施
				"""), plan);
		assertEquals(List.of("2 每万人拥有5G基站数: 目标值 26 → >26", "4 5G用户普及率: 类别  → 设施; 单位  → %; 基期值  → 15%; 目标值  → 56%; 属性  → 预期性"), changes(table));
		UndoCheck.oneCommand(session, "导入“表.xlsx”", () -> assertEquals(2, table.apply(session)));
		assertEquals(List.of("规模 1 信息通信业收入 万亿元 2.64 4.3 10% EXPECTED", "设施 2 每万人拥有5G基站数 个 5 >26 [21] BINDING",
				"设施 3 县域 个 1 ≥10 - BINDING", "设施  5G用户普及率 % 15% 56% - EXPECTED"), rows());
		SheetImport again = new SheetImport(reading("""
				指标|单位|2020年|2025年
				5G用户普及率|%|15%|56%
				信息通信业收入|万亿元|2.64|4.3
				"""), plan);
		assertEquals(List.of(), changes(again));
		UndoCheck.nothing(session, () -> again.apply(session));
	}

	@Test
	void yearlyValuesAreAddedAndKeepWhatWasPublishedBefore() {
		SheetImport first = new SheetImport(reading("""
				指标|2021|2022
				信息通信业收入|2.8|3.1
				每万人拥有5G基站数|10.1|
				"""), plan);
		UndoCheck.oneCommand(session, "导入“表.xlsx”", () -> first.apply(session));
		SheetImport second = new SheetImport(reading("""
				指标|年份|数值|来源
				信息通信业收入|2022|3.15|公报
				信息通信业收入|2021|2.8|公报
				"""), plan);
		assertEquals(List.of("2 信息通信业收入: 2022 年监测值 3.1 → 3.15"), changes(second));
		second.apply(session);
		Indicator income = row("信息通信业收入");
		assertEquals(List.of("2021 2.8 0", "2022 3.1 0", "2022 3.15 1"), plan.getObservations().stream().filter(each -> each.getIndicator() == income)
				.map(each -> each.getYear() + " " + each.getFigure().getText() + " " + each.getRevision()).toList());
		assertEquals("公报", SheetEdits.latest(plan, income, 2022).getSource());
	}

	@Test
	void nothingIsWrittenWhileARowIsUnclear() {
		SheetImport table = new SheetImport(reading("""
				指标|2021|2022
				信息通信业收入|2.8|待定
				5G基站密度|10|20
				县域|3|4
				"""), plan);
		assertEquals(List.of("2022 年的监测值“待定”不是数。", "规划中没有叫“5G基站密度”的指标，请指明是哪一个，或不导入这一行。"),
				table.unclear().stream().flatMap(row -> row.doubts().stream()).map(doubt -> doubt.text()).toList());
		UndoCheck.nothing(session, () -> assertThrows(IllegalStateException.class, () -> table.apply(session)));
		table.answer(2, Answer.SKIP);
		assertEquals(1, table.unclear().size());
		table.answer(3, new Answer.Is(row("每万人拥有5G基站数").getId()));
		UndoCheck.oneCommand(session, "导入“表.xlsx”", () -> assertEquals(2, table.apply(session)));
		assertEquals(List.of("每万人拥有5G基站数 2021 10", "每万人拥有5G基站数 2022 20", "县域 2021 3", "县域 2022 4"), plan.getObservations().stream()
				.map(each -> each.getIndicator().getName() + " " + each.getYear() + " " + each.getFigure().getText()).toList());
	}

	@Test
	void aPlanKeepsItsUnitsAndFiguresInOthersSaySo() {
		SheetImport table = new SheetImport(reading("""
				指标|单位|2021|2022
				信息通信业收入|亿元|28000|3.1万亿元
				每万人拥有5G基站数|吨|10|11
				县域|个/万人|3|4
				"""), plan);
		assertEquals(List.of("2 信息通信业收入: 2021 年监测值  → 28000亿元; 2022 年监测值  → 3.1万亿元", "3 每万人拥有5G基站数: 2021 年监测值  → 10吨; 2022 年监测值  → 11吨",
				"4 县域: 2021 年监测值  → 3个/万人; 2022 年监测值  → 4个/万人"), changes(table));
		assertEquals(List.of("表中的单位是“亿元”，规划中是“万亿元”，数值照表中的单位写入。", "表中的单位“吨”与规划中的“个”不是一回事，请核对是不是这个指标。",
				"表中的单位“个/万人”与规划中的“个”不是一回事，请核对是不是这个指标。"),
				table.rows().stream().flatMap(row -> row.doubts().stream()).map(doubt -> doubt.text()).toList());
		table.skipUnclear();
		table.apply(session);
		assertEquals(List.of("28000亿元 亿元 28000", "3.1万亿元 null 3.1"), plan.getObservations().stream().map(each -> each.getFigure())
				.map(figure -> figure.getText() + " " + figure.getUnit() + " " + figure.getValue()).toList());
		assertEquals("万亿元", row("信息通信业收入").getUnit());
	}

	@Test
	void rowsAreMatchedByAliasAndOfEqualNamesByTheirUnit() {
		session.edit("别名", plan, () -> {
			row("信息通信业收入").getAliases().add("行业收入");
			row("县域").setName("每万人拥有5G基站数");
			row("每万人拥有5G基站数").setUnit("座");
		});
		SheetImport table = new SheetImport(reading("""
				指标|单位|2021|2022
				行业 收入|万亿元|2.8|3.1
				每万人拥有5G基站数|座|1|2
				"""), plan);
		assertEquals(List.of(), table.unclear());
		assertEquals(List.of("信息通信业收入 万亿元", "每万人拥有5G基站数 座"), table.rows().stream().map(each -> each.indicator().orElseThrow())
				.map(each -> each.getName() + " " + each.getUnit()).toList());
		SheetImport two = new SheetImport(reading("""
				指标|2021|2022
				行业收入|2.8|3.1
				信息通信业收入|1|2
				"""), plan);
		assertEquals(List.of("“信息通信业收入”在第 2 行已经有了。"), two.unclear().getFirst().doubts().stream().map(doubt -> doubt.text()).toList());
	}

	private static SheetReading reading(String drawn) {
		Workbook book = Sheets.workbook(drawn);
		return SheetReader.read(book, LayoutFinder.best(book).orElseThrow());
	}

	private static List<String> changes(SheetImport table) {
		return table.changing().stream().map(row -> row.line().number() + " " + row.line().row().name() + ": "
				+ row.changes().stream().map(change -> change.what() + " " + change.from() + " → " + change.to()).collect(Collectors.joining("; "))).toList();
	}

	private Indicator row(String name) {
		return new SheetImport(reading(TABLE), plan).indicators().stream().filter(row -> row.getName().equals(name)).findFirst().orElseThrow();
	}

	private List<String> rows() {
		return new SheetImport(reading(TABLE), plan).indicators().stream().map(row -> row.getCategory() + " " + row.getNo() + " " + row.getName() + " " + row.getUnit() + " "
				+ row.getBaseline().getText() + " " + row.getTarget().getText() + " " + (row.getChange() == null ? "-" : row.getChange().getText()) + " "
				+ row.getAttribute().name()).toList();
	}
}
