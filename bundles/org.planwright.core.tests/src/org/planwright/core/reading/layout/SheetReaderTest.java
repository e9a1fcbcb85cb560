package org.planwright.core.reading.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.Messages;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.structure.IndicatorRow;

/** Sheets as offices lay them out, each with all that is read from it. */
class SheetReaderTest {

	@BeforeEach
	void chinese() {
		Messages.use(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void aTableOfIndicatorsBelowTitlesWithMergedCategoriesAndNotes() {
		assertReads("""
				附件1||||||
				“十四五”信息通信业发展主要指标|<|<|<|<|<|<
				类别|序号|指标名称|单位|2020年|2025年|属性
				总体规模|1|信息通信业收入|万亿元|2.64|4.3|预期性
				^|2|信息通信基础设施累计投资|万亿元|2.5|>3.7|预期性
				基础设施|3|每万人拥有5G基站数|个|5|26|约束性
				^|4|其中：县域|个|1|≥10|约束性
				注：[ ]内为五年累计变化。||||||
				填表人：张三||||||
				""", """
				CATEGORY NO NAME UNIT BASELINE:2020 TARGET:2025 ATTRIBUTE
				4 总体规模 1 信息通信业收入 万亿元 2.64 -> 4.3 预期性
				5 总体规模 2 信息通信基础设施累计投资 万亿元 2.5 -> >3.7 预期性
				6 基础设施 3 每万人拥有5G基站数 个 5 -> 26 约束性
				7 基础设施 4 县域 个 1 -> >=10 约束性 其中 每万人拥有5G基站数
				注：[ ]内为五年累计变化。
				填表人：张三
				""");
	}

	@Test
	void aHeadOfSeveralRowsWithYearsBelowWideWords() {
		assertReads("""
				表2 指标完成情况|<|<|<|<|<|<
				||||||单位：万户
				指标|单位|完成情况|<|<|规划目标|<
				^|^|2021年|2022年|2023年|2025年|属性
				5G用户|万户|35000|56100|80500|力争80000|预期性
				千兆宽带用户||3456|9175|16300|6,000|预期性
				""", """
				NAME UNIT OBSERVED:2021 OBSERVED:2022 OBSERVED:2023 TARGET:2025 ATTRIBUTE
				5 - - 5G用户 万户 - -> 80000 预期性 2021=35000 2022=56100 2023=80500
				6 - - 千兆宽带用户 万户 - -> 6000 预期性 2021=3456 2022=9175 2023=16300
				""");
	}

	@Test
	void aTargetOfAnotherYearIsNoActualValue() {
		assertReads("""
				指标|单位|2020年|2023年目标|2024年计划|2025年目标|属性
				5G用户普及率|%|15|35|45|56|预期性
				""", """
				NAME UNIT BASELINE:2020 TARGET:2025 ATTRIBUTE
				2 - - 5G用户普及率 % 15 -> 56 预期性
				""");
	}

	@Test
	void ofTwoValuesOfOneYearNoneWinsSilently() {
		assertReads("""
				指标|单位|2023年|2024年快报|2024年实际
				5G用户普及率|%|35|45|46
				""", """
				NAME UNIT OBSERVED:2023 OBSERVED:2024 OBSERVED:2024
				2 - - 5G用户普及率 % - -> - 2023=35 2024=45 !2024 年有两个不同的监测值“45”和“46”，请留一列。
				""");
	}

	@Test
	void aPartOfAYearIsNoYear() {
		assertReads("""
				指标|单位|2022年|2023年|2024年上半年|2024年一季度
				5G用户普及率|%|30|35|45|40
				""", """
				NAME UNIT OBSERVED:2022 OBSERVED:2023
				2 - - 5G用户普及率 % - -> - 2022=30 2023=35
				""");
	}

	@Test
	void rowsOfOneNameInOtherUnitsAreOtherIndicators() {
		assertReads("""
				指标|单位|2025年目标
				县域|万个|11
				县域|%|45
				县域||12
				县域|%|46
				""", """
				NAME UNIT TARGET:2025
				2 - - 县域 万个 - -> 11
				3 - - 县域 % - -> 45
				4 - - 县域 - - -> 12 - !“县域”在第 2 行已经有了。
				5 - - 县域 % - -> 46 - !“县域”在第 3 行已经有了。
				""");
	}

	@Test
	void aSpanOfYearsIsNoYear() {
		assertReads("""
				指标|单位|年份|数值
				5G用户普及率|%|2023年|35
				5G用户普及率|%|2021-2025|45
				""", """
				NAME UNIT YEAR VALUE
				2 - - 5G用户普及率 % - -> - 2023=35
				3 - - 5G用户普及率 % - -> - !年份“2021-2025”看不懂。
				""");
	}

	@Test
	void yearlyValuesWithYearsAcrossAndUnitsInTheNames() {
		assertReads("""
				逐年数据|||||
				项目|2019|2020|2021|2022|2023
				电信业务收入（亿元）|13,100|13,600|１４，７００|1.58万亿|-
				5G基站数（万个）||71.8|142.5|231.2|337.7
				移动电话普及率(部/百人)|114.4|113.9|116.3|119.2|
				""", """
				NAME OBSERVED:2019 OBSERVED:2020 OBSERVED:2021 OBSERVED:2022 OBSERVED:2023
				3 - - 电信业务收入 亿元 - -> - 2019=13,100 2020=13,600 2021=１４，７００ 2022=1.58万亿
				4 - - 5G基站数 万个 - -> - 2020=71.8 2021=142.5 2022=231.2 2023=337.7
				5 - - 移动电话普及率 部/百人 - -> - 2019=114.4 2020=113.9 2021=116.3 2022=119.2
				""");
	}

	@Test
	void yearlyValuesWithYearsDownAndIndicatorsAcross() {
		assertReads("""
				年份|电信业务收入|5G基站数|移动电话普及率
				单位|亿元|万个|部/百人
				2021年|14700|142.5|116.3
				2022年|15800|231.2|119.2
				2023年|16800|337.7|
				""", """
				NAME UNIT OBSERVED:2021 OBSERVED:2022 OBSERVED:2023
				2 - - 电信业务收入 亿元 - -> - 2021=14700 2022=15800 2023=16800
				3 - - 5G基站数 万个 - -> - 2021=142.5 2022=231.2 2023=337.7
				4 - - 移动电话普及率 部/百人 - -> - 2021=116.3 2022=119.2
				""");
	}

	@Test
	void aRowForEachIndicatorAndYear() {
		assertReads("""
				指标名称|年份|数值|单位|数据来源
				5G基站数|2021|142.5|万个|通信业统计公报
				|2022年|231.2|万个|通信业统计公报
				电信业务收入|2021|1.47|万亿元|
				电信业务收入|去年|1.58|万亿元|
				""", """
				NAME YEAR VALUE UNIT SOURCE
				2 - - 5G基站数 万个 - -> - 2021=142.5 来源 通信业统计公报
				3 - - 5G基站数 万个 - -> - 2022=231.2 来源 通信业统计公报 ?名称栏空着，按上一行的“5G基站数”处理。
				4 - - 电信业务收入 万亿元 - -> - 2021=1.47
				5 - - 电信业务收入 万亿元 - -> - !年份“去年”看不懂。
				""");
	}

	@Test
	void unitsInHeadsAndInARowBelowThem() {
		assertReads("""
				指标|2020年|2025年|年均增速
				|(万亿元)|(万亿元)|(%)
				数字经济核心产业增加值|0.8|1.6|15
				软件业收入|8.16|14|[5.84]
				""", """
				NAME BASELINE:2020 TARGET:2025 CHANGE
				3 - - 数字经济核心产业增加值 万亿元 0.8 -> 1.6 annual_growth 15
				4 - - 软件业收入 万亿元 8.16 -> 14 cumulative 5.84
				""");
	}

	@Test
	void percentagesAndWhatIsOddAboutNumbers() {
		assertReads("""
				指标名称|单位|2020|2025|约束性/预期性
				5G用户普及率|%|15%|56%|预期性
				行政村5G通达率|%|0.35|80|预期
				IPv6流量占比|%|17.2|#REF!|预期性
				|个|3|4|预期性
				算力规模|EFLOPS|90|300|鼓励性
				服务质量||良好|优|预期性
				5G用户普及率|%|15|56|预期性
				""", """
				NAME UNIT BASELINE:2020 TARGET:2025 ATTRIBUTE
				2 - - 5G用户普及率 % 15 -> 56 预期性
				3 - - 行政村5G通达率 % 0.35 -> 80 预期性 ?单位是 %，而单元格里是“0.35”，可能应为它的 100 倍。
				4 - - IPv6流量占比 % 17.2 -> - 预期性 !公式出错（#REF!），没有数值。
				5 - -  个 3 -> 4 预期性 !有数据，没有指标名称。
				6 - - 算力规模 EFLOPS 90 -> 300 - !属性栏是“鼓励性”，既不是“约束性”也不是“预期性”。
				7 - - 服务质量 - 良好 -> 优 预期性 ?基期值是文字“良好”，不参与计算。 ?目标值是文字“优”，不参与计算。
				8 - - 5G用户普及率 % 15 -> 56 预期性 !“5G用户普及率”在第 2 行已经有了。
				""");
	}

	@Test
	void categoriesInRowsOfTheirOwnRepeatedHeadsAndHiddenRows() {
		assertReads("""
				序号|指标名称|单位|2020年|2025年|属性
				一、经济发展|<|<|<|<|<
				1|国内生产总值增长|%|2.3|5.5|预期性
				序号|指标名称|单位|2020年|2025年|属性
				二、创新驱动|<|<|<|<|<
				#2|全社会研发经费投入增长|%|—|>7|预期性
				""", """
				NO NAME UNIT BASELINE:2020 TARGET:2025 ATTRIBUTE
				3 经济发展 1 国内生产总值增长 % 2.3 -> 5.5 预期性
				6 创新驱动 2 全社会研发经费投入增长 % - -> >7 预期性 ?这一行在表中是隐藏的。
				""");
	}

	@Test
	void aSheetOfSomethingElseIsNoTable() {
		assertEquals(Optional.empty(), LayoutFinder.best(Sheets.workbook("""
				姓名|部门|电话
				张三|规划处|010-1234
				李四|信息处|010-2345
				""")));
		assertEquals(Optional.empty(), LayoutFinder.best(Sheets.workbook("说明\n")));
	}

	@Test
	void ofSeveralSheetsTheOneThatIsUnderstood() {
		Workbook book = new Workbook("表.xlsx", "0".repeat(64), List.of(Sheets.sheet("封面", "2024年统计手册\n"), Sheets.sheet("数据", """
				指标|2021|2022|2023
				5G基站数|142.5|231.2|337.7
				"""), Sheets.sheet("通讯录", "姓名|电话\n张三|1\n")), Set.of());
		assertEquals("数据", LayoutFinder.best(book).orElseThrow().sheet());
	}

	@Test
	void whatAPersonSaysOfAColumnHolds() {
		Workbook book = Sheets.workbook("""
				事项|口径|甲|乙
				5G基站数|万个|142.5|231.2
				""");
		assertTrue(LayoutFinder.best(book).isEmpty());
		SheetLayout layout = LayoutFinder.blank(book.sheets().getFirst()).withUse(0, ColumnUse.NAME, 0).withUse(1, ColumnUse.UNIT, 0)
				.withUse(2, ColumnUse.OBSERVED, 2021);
		assertEquals(Optional.empty(), layout.problem());
		assertEquals("2 - - 5G基站数 万个 - -> - 2021=142.5", text(SheetReader.read(book, layout).lines().getFirst()));
		assertEquals(Optional.of("sheet.layout.no.name"), layout.withUse(3, ColumnUse.NAME, 0).withUse(3, ColumnUse.NONE, 0).problem());
		assertEquals(Optional.of("sheet.layout.no.year"), layout.withUse(3, ColumnUse.OBSERVED, 0).problem());
	}

	private static void assertReads(String drawn, String expected) {
		Workbook book = Sheets.workbook(drawn);
		SheetLayout layout = LayoutFinder.best(book).orElseThrow(() -> new AssertionError("no layout"));
		SheetReading reading = SheetReader.read(book, layout);
		String heads = layout.columns().stream().filter(column -> column.use() != ColumnUse.NONE)
				.map(column -> column.use() + (column.year() == 0 ? "" : ":" + column.year())).collect(Collectors.joining(" "));
		String lines = reading.lines().stream().map(SheetReaderTest::text).map(line -> line + "\n").collect(Collectors.joining());
		String notes = reading.notes().stream().map(note -> note + "\n").collect(Collectors.joining());
		assertEquals(expected, heads + "\n" + lines + notes);
	}

	static String text(SheetLine line) {
		IndicatorRow row = line.row();
		StringBuilder text = new StringBuilder().append(line.number()).append(' ').append(orDash(row.category())).append(' ').append(orDash(row.no())).append(' ')
				.append(row.name()).append(' ').append(orDash(row.unit())).append(' ').append(figure(row.baseline())).append(" -> ").append(figure(row.target()));
		if (row.change().figure().hasValue()) {
			text.append(' ').append(row.change().kind().key()).append(' ').append(row.change().figure().value().toPlainString());
		}
		text.append(row.attribute() == null ? row.target().text().isEmpty() && row.baseline().text().isEmpty() || !line.isUnclear() ? "" : " -" : " " + row.attribute());
		text.append(row.parent() == null ? "" : " 其中 " + row.parent());
		line.observed().forEach((year, value) -> text.append(' ').append(year).append('=').append(value));
		text.append(line.source() == null ? "" : " 来源 " + line.source());
		line.doubts().forEach(doubt -> text.append(doubt.blocking() ? " !" : " ?").append(doubt.text()));
		return text.toString();
	}

	private static String orDash(String words) {
		return words == null ? "-" : words;
	}

	private static String figure(PrintedFigure figure) {
		if (!figure.hasValue()) {
			return figure.text().isEmpty() || figure.isAbsent() ? "-" : figure.text();
		}
		return (figure.comparator().symbol().equals("=") ? "" : figure.comparator().symbol()) + figure.value().toPlainString();
	}
}
