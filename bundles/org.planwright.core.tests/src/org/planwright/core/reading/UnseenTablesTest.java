package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.NoteEntry;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.ProseBlock;

/** Tables of indicators in manners that are met in plans of other trades, cities and years. */
class UnseenTablesTest {

	private static final String BEFORE = """
			国家教育事业发展“十三五”规划

			一、主要目标

			到2020年，教育现代化取得重要进展。

			专栏1 教育事业发展主要目标

			""";
	private static final String BEHIND = """

			二、主要任务

			（一）提升学生思想品德

			将社会主义核心价值观教育融入教育全过程。
			""";

	private static PlanStructure read(String table) {
		return new PlanTextReader().read(SourceText.of("plan.txt", BEFORE + table + BEHIND));
	}

	private static List<String> rows(String table) {
		return read(table).blocks(IndicatorTableBlock.class).flatMap(block -> block.rows().stream()).map(UnseenTablesTest::said).toList();
	}

	private static String said(IndicatorRow row) {
		return String.join(" ", String.valueOf(row.category()), row.name(), String.valueOf(row.unit()), row.baseline().text(), row.target().text(),
				String.valueOf(row.attribute()));
	}

	private static final List<String> EDUCATION = List.of("学前教育 在园幼儿数 万人 4265 4500 预期性", "学前教育 毛入园率 % 75.0 85.0 预期性", "继续教育 从业人员继续教育 万人次 29000 35000 预期性",
			"人力资源开发 劳动年龄人口平均受教育年限 年 10.23 10.8 约束性");

	@Test
	void categoriesMayStandAcrossATableOfOneCellALine() {
		assertEquals(EDUCATION, rows("""
				指标
				2015年
				2020年
				属性
				学前教育
				在园幼儿数（万人）
				4265
				4500
				预期性
				毛入园率（%）
				75.0
				85.0
				预期性
				继续教育
				从业人员继续教育（万人次）
				29000
				35000
				预期性
				人力资源开发
				劳动年龄人口平均受教育年限（年）
				10.23
				10.8
				约束性
				"""));
	}

	@Test
	void categoriesMayStandAcrossATablePrintedAsItLooks() {
		assertEquals(EDUCATION, rows("""
				指　　标                          2015年  2020年  属  性
				学前教育
				在园幼儿数（万人）                4265    4500    预期性
				毛入园率（%）                     75.0    85.0    预期性
				继续教育
				从业人员继续教育（万人次）        29000   35000   预期性
				人力资源开发
				劳动年龄人口平均受教育年限（年）  10.23   10.8    约束性
				"""));
	}

	@Test
	void numberedCategoriesAndFiguresWithWordsDoNotEndATableOfOneCellALine() {
		assertEquals(List.of("经济发展 地区生产总值增长 % — 6.5左右 预期性", "经济发展 常住人口城镇化率 % 62.9 65以上 预期性", "绿色生态 森林覆盖率 % 42.0 42.5 约束性"), rows("""
				类别
				指标
				2015年
				2020年
				属性
				一、经济发展
				1.地区生产总值增长（%）
				—
				6.5左右
				预期性
				2.常住人口城镇化率（%）
				62.9
				65以上
				预期性
				二、绿色生态
				3.森林覆盖率（%）
				42.0
				42.5
				约束性
				"""));
	}

	@Test
	void aPageMayEndBelowTheHeads() {
		assertEquals(List.of("经济 常住人口城镇化率 % 62.9 65 预期性", "生态 森林覆盖率 % 42.0 42.5 约束性"), rows("""
				| 类别 | 指标 | 2015年 | 2020年 | 属性 |
				| --- | --- | --- | --- | --- |

				- 5 -

				| 经济 | 常住人口城镇化率（%） | 62.9 | 65 | 预期性 |
				| 生态 | 森林覆盖率（%） | 42.0 | 42.5 | 约束性 |
				"""));
	}

	@Test
	void aPageMayEndBelowHeadsThatTabsPart() {
		assertEquals(List.of("经济 城镇化率 % 62.9 65 预期性", "生态 森林覆盖率 % 42.0 42.5 约束性"), rows("""
				类别	指标名称	单位	2015年	2020年	属性

				- 5 -

				经济	城镇化率	%	62.9	65	预期性
				生态	森林覆盖率	%	42.0	42.5	约束性
				"""));
	}

	@Test
	void aPageMayEndBelowHeadsThatStandAboveTheirColumns() {
		assertEquals(List.of("经济发展 城镇化率 % 62.9 65 预期性", "绿色生态 森林覆盖率 % 42.0 42.5 约束性"), rows("""
				类别      指标名称     单位  2015年  2020年  属性

				- 5 -

				经济发展  城镇化率     %     62.9    65      预期性
				绿色生态  森林覆盖率   %     42.0    42.5    约束性
				"""));
	}

	@Test
	void yearsBetweenBaselineAndTargetAreNoNumbersOfRows() {
		assertEquals(List.of("数字底座 5G基站数 万个 2.8 6 null", "数字底座 数据共享率 % 75 100 null", "政务服务 一网通办率 % 85 99 null"), rows("""
				一级指标
				二级指标
				单位
				2015年
				2018年
				2020年
				数字底座
				5G基站数
				万个
				2.8
				4.5
				6
				数据共享率
				%
				75
				90
				100
				政务服务
				一网通办率
				%
				85
				95
				99
				"""));
	}

	@Test
	void aTableGoesOnBehindAPageThoughMostOfItsFirstRowsAreCategories() {
		assertEquals(List.of("学前教育 在园幼儿数 万人 4265 4500 预期性", "高等教育 在学总规模 万人 3647 3850 预期性", "继续教育 从业人员继续教育 万人次 29000 35000 预期性"), rows("""
				| 指标 | 2015年 | 2020年 | 属性 |
				| --- | --- | --- | --- |
				| 学前教育 | | | |
				| 在园幼儿数（万人） | 4265 | 4500 | 预期性 |

				- 5 -

				| 高等教育 | | | |
				| 在学总规模（万人） | 3647 | 3850 | 预期性 |
				| 继续教育 | | | |
				| 从业人员继续教育（万人次） | 29000 | 35000 | 预期性 |
				"""));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1/10万", "/10万", "亿斤", "册（件）/人", "EFLOPS（FP32）", "人年", "万吨二氧化碳", "万吨二氧化碳当量", "本", "本/人", "毫克/升", "千克标准煤/平方米", "万纤芯公里"})
	void unitsOfOtherTradesAreNoPartOfAName(String unit) {
		assertEquals(List.of("null 某项指标 " + unit + " 10 12 null"), rows("| 指标 | 2015年 | 2020年 |\n|---|---|---|\n| 某项指标（" + unit + "） | 10 | 12 |\n"));
	}

	@Test
	void aNoteGoesOnInTheNextLineBehindSemicolons() {
		PlanStructure structure = read("""
				| 指标 | 2015年 | 2020年 | 属性 |
				| --- | --- | --- | --- |
				| 森林覆盖率（%） | 42.0 | 42.5 | 约束性 |

				注：1.〔 〕内为五年累计数；2.多式联运量占比为预计数；3.2035年为
				展望值，供参考。
				""");
		assertEquals(List.of("〔 〕内为五年累计数；", "多式联运量占比为预计数；", "2035年为展望值，供参考。"), structure.blocks(IndicatorTableBlock.class)
				.flatMap(table -> table.footnotes().stream()).map(NoteEntry::text).map(Object::toString).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"| 序号 | 项目 | 建设地点 | 总投资（亿元） | 建设年限 |\n|---|---|---|---|---|\n| 1 | 甲工程 | 省会 | 50 | 2016-2020 |\n",
			"| 指标名称 | 2015年 | 2020年 | 年均增长 | 属性 |\n|---|---|---|---|---|\n| 甲用户数（万户） | 10 | 20 | 15% | 预期性 |\n"})
	void headsWithoutRowsAreNotThoseOfAnotherTable(String other) {
		String empty = "| 类别 | 指标 | 2015年 | 2020年 | 属性 |\n| --- | --- | --- | --- | --- |\n\n- 5 -\n\n";
		assertEquals(rows(other), rows(empty + other));
	}

	@Test
	void aMarkInBracketsThatIsNoUnitStaysInTheName() {
		assertEquals(List.of("null 招生数（本/专科） null 10 12 null"), rows("| 指标 | 2015年 | 2020年 |\n|---|---|---|\n| 招生数（本/专科） | 10 | 12 |\n"));
	}

	@Test
	void headsWithLettersSetApartAreThoseOfColumnsAlone() {
		PlanStructure structure = read("序 号  指　标        单　位   2015年  2020年  属　性\n1      用户数        万户     10      20      预期性\n2      高级职称人数  名       30      40      预期性\n\n（一）分 类 目 录\n\n备案类 A 类 目 B 名 位，共三种。\n");
		assertEquals(List.of("null 用户数 万户 10 20 预期性", "null 高级职称人数 名 30 40 预期性"),
				structure.blocks(IndicatorTableBlock.class).flatMap(block -> block.rows().stream()).map(UnseenTablesTest::said).toList());
		assertEquals(List.of("备案类 A 类 目 B 名 位，共三种。"), structure.blocks(ProseBlock.class).map(block -> block.text().toString()).filter(text -> text.contains("三种")).toList());
	}

	@Test
	void namesBrokenEarlyAreNoCategoriesWhereTheFirstRowHasNone() {
		assertEquals(List.of("null 劳动年龄人口平均受教育年限 年 10.23 10.8 约束性", "null 城乡居民基本医保参保率 % 95 96 预期性"), rows("""
				指标
				2015年
				2020年
				属性
				劳动年龄人口平均受教育年限（年）
				10.23
				10.8
				约束性
				城乡居民
				基本医保参保率（%）
				95
				96
				预期性
				"""));
	}

	@Test
	void aNarrowColumnMayBreakCategoriesAndCellsMayHoldAValueForEachOfTwoKinds() {
		assertEquals(List.of("综合治理 城市防洪达标率 % 80 95 约束性", "数字赋能 管网智能化监测率 % —— 重点城市≥30一般城市≥15 预期性", "海绵城市 建成区面积比例 % 设区市≥25县级市≥20 设市城市≥55其他县城≥25 预期性"), rows("""
				序号

				类别

				主要指标

				2015年现状

				2020年目标

				指标

				属性

				1

				综合

				治理

				城市防洪达标率（%）

				80

				95

				约束性

				2

				数字

				赋能

				管网智能化监测率（%）

				——

				重点城市≥30

				一般城市≥15

				预期性

				3

				海绵

				城市

				建成区面积比例（%）

				设区市≥25

				县级市≥20

				设市城市≥55

				其他县城≥25

				预期性
				"""));
	}

	@Test
	void aTaskIsATargetAndAHeadingBehindCellsEndsThem() {
		PlanStructure structure = read("""
				序号

				主要指标

				单位

				计划任务

				其中：2016年任务

				指标属性

				1

				建设雨水管网

				公里

				2000

				628

				约束性

				2

				清淤排水管网

				公里

				82500

				21500

				约束性

				（一）全面整治城市易涝区域

				通过城市竖向设计等手段增加“防”的能力，综合提升城市防洪排涝能力。
				""");
		assertEquals(List.of("null 建设雨水管网 公里  2000 约束性", "null 清淤排水管网 公里  82500 约束性"),
				structure.blocks(IndicatorTableBlock.class).flatMap(block -> block.rows().stream()).map(UnseenTablesTest::said).toList());
		assertEquals(List.of("主要目标", "全面整治城市易涝区域", "主要任务", "提升学生思想品德"),
				structure.body().flatten().stream().filter(division -> division.level() > 0).map(division -> division.title().toString()).toList());
	}

	@Test
	void circledNumbersPartANoteThatHasANumber() {
		PlanStructure structure = read("""
				| 指标 | 2015年 | 2020年 | 属性 |
				| --- | --- | --- | --- |
				| 防洪达标率（%） | 42.0 | 42.5 | 约束性 |

				注：1. ①达标率为达标面积占比；②评价依据为国家标准。

				2. ①处置率为处置数占比；②评价依据为行动方案。
				""");
		assertEquals(List.of("注1 ①达标率为达标面积占比；②评价依据为国家标准。", "注2 ①处置率为处置数占比；②评价依据为行动方案。"), structure.blocks(IndicatorTableBlock.class)
				.flatMap(table -> table.footnotes().stream()).map(note -> note.mark() + " " + note.text()).toList());
	}

	@Test
	void marksBetweenWordsMayLeaveOutOneThatStandsAtAFigure() {
		assertEquals(List.of("null 地级及以上城市空气质量优良天数比率 % 76.7 ＞80 约束性", "null 地表水质量达到或好于Ⅲ类水体比例 % 66 ＞70 约束性", "null 地下水质量极差比例 % 15.7 15左右 预期性", "null 重点地区总氮 % - 10 预期性",
				"null 重点地区总磷 % - 10 预期性"), rows("""
						| 指标 | 2015年 | 2020年 | 属性 |
						| --- | --- | --- | --- |
						| 地级及以上城市2空气质量优良天数比率（%） | 76.7 | ＞80 | 约束性 |
						| 地表水质量3达到或好于Ⅲ类水体比例（%） | 66 | ＞70 | 约束性 |
						| 地下水质量极差比例（%） | 15.7 | 15左右 | 预期性 |
						| 重点地区总氮5（%） | - | 10 | 预期性 |
						| 重点地区总磷6（%） | - | 10 | 预期性 |

						注：1.〔 〕内为五年累计数。2.评价覆盖全国338个城市。3.评价覆盖全国地表水国控断面。4.为2013年数据。5.对富营养化湖库实施总氮总量控制。6.对总磷超标地区实施总磷总量控制。
						"""));
	}

	@Test
	void theEndOfANameIsNoCategoryOfAPrintedTableWhereTheFirstRowHasNone() {
		String head = "指标                        单位    2015年    2020年    属性\n";
		String broken = "依申请政务服务事项全程网办    %       60        95        预期性\n比例\n";
		String rest = "城镇新增就业人数              万人    64.34     50        预期性\n单位地区生产总值能耗降低      %       18.4      17        约束性\n";
		assertEquals(List.of("null 依申请政务服务事项全程网办比例 % 60 95 预期性", "null 城镇新增就业人数 万人 64.34 50 预期性", "null 单位地区生产总值能耗降低 % 18.4 17 约束性"),
				rows(head + broken + rest));
		assertEquals(List.of("公共服务 依申请政务服务事项全程网办 % 60 95 预期性", "就业 城镇新增就业人数 万人 64.34 50 预期性", "就业 单位地区生产总值能耗降低 % 18.4 17 约束性"),
				rows(head + "公共服务\n" + broken.replace("比例", "就业") + rest), "a table that begins with a category has others");
	}

	@Test
	void aNameBrokenEarlyIsWholeInAPrintedTableWhereTheFirstRowHasNoCategory() {
		assertEquals(List.of("null 城镇新增就业人数 万人 64.34 50 预期性", "null 城乡居民基本医保参保率 % 95 96 预期性", "null 劳动年龄人口平均受教育年限 年 10.23 10.8 约束性"), rows("""
				指标                        单位    2015年    2020年    属性
				城镇新增就业人数              万人    64.34     50        预期性
				城乡居民
				基本医保参保率                %       95        96        预期性
				劳动年龄人口平均受教育年限    年      10.23     10.8      约束性
				"""));
	}

	@Test
	void aRuleMayStandBelowHeadsThatBarsPartWithoutAnyAtTheEnds() {
		assertEquals(List.of("学前教育 毛入园率 % 88.4 95以上 预期性", "高等教育 毛入学率 % 54.2 63 预期性"), rows("""
				指标 | 2015年 | 2020年 | 属性
				--- | --- | --- | ---
				学前教育 | | |
				毛入园率（%） | 88.4 | 95以上 | 预期性
				高等教育 | | |
				毛入学率（%） | 54.2 | 63 | 预期性
				"""));
	}

	@Test
	void notesMayCountOnFromOneThatStandsBehindTheirHead() {
		PlanStructure structure = read("""
				| 指标 | 2015年 | 2020年[1] | 属性 |
				| --- | --- | --- | --- |
				| 城市轨道交通[2]运营里程（公里） | 6600 | 10000 | 预期性 |

				注：[1]［］内为5年累计数。

				[2]指纳入建设规划的项目。
				""");
		assertEquals(List.of("[1] ［］内为5年累计数。", "[2] 指纳入建设规划的项目。"), structure.blocks(IndicatorTableBlock.class)
				.flatMap(table -> table.footnotes().stream()).map(note -> note.mark() + " " + note.text()).toList());
	}
}
