package org.planwright.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.RowVerdict.Basis;
import org.planwright.model.Figure;
import org.planwright.model.IndicatorTable;
import org.planwright.model.PlanFactory;
import org.planwright.model.ReferenceFigure;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** Which of two rows asks for more (R18–R20, R31–R33, R36). */
class RowVerdictTest {

	/** Name, unit, baseline and target above; the same below; verdict, basis and the key of the reason. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"行政村5G通达率|%|0|80|行政村5G通达率|%|0|75|lower|LEVEL|level",
			"行政村5G通达率|%|0|80|行政村5G通达率|%|0|80|equal|LEVEL|level",
			"电信用户综合满意指数||81.5|>82|电信用户综合满意指数||85.26|>86|higher|LEVEL|level",
			"数据中心PUE||1.4|<1.3|数据中心PUE值||1.5|<1.25|higher|LEVEL|level",
			"数据中心PUE||1.4|<1.3|数据中心PUE值||1.5|1.3|lower|LEVEL|softer",
			"数据中心PUE||1.4|1.3|数据中心PUE值||1.5|<1.3|higher|LEVEL|level",
			"数据中心PUE||1.4|<1.3|数据中心PUE值||1.5|力争小于1.3|lower|LEVEL|strives",
			"及时率|%|80|>90|及时率|%|80|≥90|lower|LEVEL|softer",
			"满意指数||81.5|>82|满意指数||-|高于全国平均水平|higher|LEVEL|average",
			"满意指数||81.5|>82|满意指数||-|达到全国平均水平|equal|LEVEL|average",
			"满意指数||81.5|>82|满意指数||-|力争高于全国平均水平|higher|LEVEL|average",
			"满意指数||81.5|>82|满意指数||-|不低于全国平均水平|equal|LEVEL|average",
			"满意指数||81.5|>82|满意指数||-|接近全国平均水平|lower|LEVEL|average",
			"满意指数||81.5|>82|满意指数||-|低于全国平均水平|lower|LEVEL|average",
			"数据中心PUE||1.4|<1.3|数据中心PUE值||-|低于全国平均水平|higher|LEVEL|average",
			"数据中心PUE||1.4|<1.3|数据中心PUE值||-|高于全国平均水平|lower|LEVEL|average",
			"数据中心PUE||1.4|<1.3|数据中心PUE值||-|优于全国平均水平|higher|LEVEL|average",
			"千兆宽带用户数|万户|640|6000|千兆宽带用户数|万|55.7|500|lower|GROWTH|growth",
			"5G虚拟专网数|个|800|5000|5G虚拟专网数|个|-|300|not comparable|NONE|no-baseline-lower",
			"5G虚拟专网数|个|-|5000|5G虚拟专网数|个|66|300|not comparable|NONE|no-baseline-upper",
			"用水总量|亿立方米|6000|6400|用水总量|亿立方米|170|185|not comparable|NONE|direction",
			"二氧化硫排放量|万吨|600|540|二氧化硫排放量|万吨|20|19|lower|GROWTH|growth",
			"二氧化硫排放量|万吨|600|540|二氧化硫排放量|万吨|20|17|higher|GROWTH|growth",
			"满意指数||81.5|>82|满意指数||-|进一步提升|not comparable|NONE|no-target-lower" })
	void shareAndIndexAreJudgedByLevelAndTotalsByGrowth(String name, String unit, String baseline, String target, String lowerName, String lowerUnit, String lowerBaseline,
			String lowerTarget, String verdict, Basis basis, String reason) {
		Pairing pairing = only(PlanOfRows.national().row(name, text(unit), baseline, target),
				PlanOfRows.province().row(lowerName, text(lowerUnit), lowerBaseline, lowerTarget), PlanAlignment.Grounds.NONE);
		RowVerdict figures = pairing.figures().orElseThrow();
		assertEquals(Verdict.get(verdict), pairing.verdict(), figures.reason().text());
		assertEquals(basis, figures.basis());
		assertEquals("align.reason." + reason, figures.reason().key());
	}

	private static String text(String cell) {
		return cell == null ? "" : cell;
	}

	@Test
	void growthIsReckonedWithItsTrailAndARoundedDifferenceIsCalledClose() {
		Pairing pairing = only(PlanOfRows.national().row("电信业务总量", "万亿元", "1.5", "3.7"), PlanOfRows.province().row("电信业务总量", "亿元", "950", "2400"),
				PlanAlignment.Grounds.NONE);
		RowVerdict figures = pairing.figures().orElseThrow();
		assertEquals(Relation.UNIT_DIFFERS, pairing.relation());
		assertEquals(Verdict.HIGHER, pairing.verdict());
		assertEquals(0, figures.converted().orElseThrow().factor().compareTo(new BigDecimal("10000")));
		assertEquals(List.of("r = (t / b)^(1/n) − 1", "r = (t / b)^(1/n) − 1"), figures.derivations().stream().map(each -> each.expression()).toList());
		assertEquals("按年均增速比较：本规划20.36%，上位规划19.79%", figures.reason().text());
		assertTrue(figures.close(), "1.5 and 3.7 stand for 18.7 % to 20.9 %");
		assertFalse(only(PlanOfRows.national().row("千兆宽带用户数", "万户", "640", "6000"), PlanOfRows.province().row("千兆宽带用户数", "万户", "55.7", "300.0"),
				PlanAlignment.Grounds.NONE).figures().orElseThrow().close());
	}

	@Test
	void otherPricesAreAnotherDefinition() {
		Pairing pairing = only(PlanOfRows.national().row("电信业务总量", "万亿元", "1.5", "3.7").prices("2019年不变单价"),
				PlanOfRows.province().row("电信业务总量", "亿元", "570", "2200").prices("2020年不变单价"), PlanAlignment.Grounds.NONE);
		assertEquals(Relation.DEFINITION_DIFFERS, pairing.relation());
		assertEquals(Verdict.INCOMPARABLE, pairing.verdict());
		assertEquals("价格基准不同：上位规划“2019年不变单价”，本规划“2020年不变单价”，换算到同一价格后才能比较",
				pairing.figures().orElseThrow().reason().text());
	}

	@Test
	void noGrowthIsReckonedOfFiguresInTwoPrices() {
		Pairing pairing = only(PlanOfRows.national().row("电信业务总量", "亿元", "15000（2015年不变单价）", "37000（2019年不变单价）"),
				PlanOfRows.province().row("电信业务总量", "亿元", "950", "2400").prices("2019年不变单价"), PlanAlignment.Grounds.NONE);
		assertEquals(Verdict.INCOMPARABLE, pairing.verdict());
		assertEquals("align.reason.prices", pairing.figures().orElseThrow().reason().key());
	}

	@Test
	void aTotalIsComparedPerHeadWhereThePopulationIsKnown() {
		PlanOfRows national = PlanOfRows.national().row("每万人拥有5G基站数", "个", "5", "26");
		PlanOfRows province = PlanOfRows.province().row("5G基站数", "万个", "6.26", "20");
		Pairing unknown = only(national, province, PlanAlignment.Grounds.NONE);
		assertEquals(Relation.DEFINITION_DIFFERS, unknown.relation());
		assertEquals(Verdict.INCOMPARABLE, unknown.verdict());
		ReferenceFigure population = PlanFactory.eINSTANCE.createReferenceFigure();
		population.setName("常住人口");
		population.setRegion("浙江");
		Figure figure = PlanFactory.eINSTANCE.createFigure();
		figure.setText("6468");
		figure.setValue(new BigDecimal("6468"));
		figure.setUnit("万人");
		figure.setYear(2020);
		population.setFigure(figure);
		Pairing known = only(national, province, new PlanAlignment.Grounds(NameTable.NONE, References.of(List.of(population)), List.of()));
		assertEquals(Verdict.HIGHER, known.verdict());
		assertEquals("按常住人口6468万人（2020年）折算为30.92，上位规划26个", known.figures().orElseThrow().reason().text());
		assertEquals("q = a × k / P", known.figures().orElseThrow().derivations().getFirst().expression());
		figure.setYear(0);
		assertEquals("按常住人口6468万人折算为30.92，上位规划26个",
				only(national, province, new PlanAlignment.Grounds(NameTable.NONE, References.of(List.of(population)), List.of())).figures().orElseThrow().reason().text());
		PlanOfRows later = PlanOfRows.province().row("5G基站数", "万个", "6.26", "20");
		((IndicatorTable) later.last().eContainer()).setTargetYear(2030);
		assertEquals(Verdict.INCOMPARABLE, only(national, later, new PlanAlignment.Grounds(NameTable.NONE, References.of(List.of(population)), List.of())).verdict(),
				"20 in 2030 is not held against 26 in 2025");
		population.setRegion("江苏");
		assertEquals(Verdict.INCOMPARABLE, only(national, province, new PlanAlignment.Grounds(NameTable.NONE, References.of(List.of(population)), List.of())).verdict(),
				"another province's population says nothing");
	}

	@Test
	void anotherYearIsNotCompared() {
		PlanOfRows province = PlanOfRows.province().row("行政村5G通达率", "%", "0", "75");
		((IndicatorTable) province.last().eContainer()).setTargetYear(2023);
		Pairing pairing = only(PlanOfRows.national().row("行政村5G通达率", "%", "0", "80"), province, PlanAlignment.Grounds.NONE);
		assertEquals(Verdict.INCOMPARABLE, pairing.verdict());
		assertEquals("目标年不同：上位规划2025年，本规划2023年", pairing.figures().orElseThrow().reason().text());
		PlanOfRows average = PlanOfRows.province().row("行政村5G通达率", "%", "0", "高于全国平均水平");
		((IndicatorTable) average.last().eContainer()).setTargetYear(2023);
		assertEquals(Verdict.INCOMPARABLE, only(PlanOfRows.national().row("行政村5G通达率", "%", "0", "80"), average, PlanAlignment.Grounds.NONE).verdict());
	}

	private static Pairing only(PlanOfRows upper, PlanOfRows lower, PlanAlignment.Grounds grounds) {
		List<Pairing> pairings = PlanAlignment.of(AlignedPlan.of(upper.plan), AlignedPlan.of(lower.plan), grounds).living(Kind.INDICATOR);
		assertEquals(1, pairings.size());
		assertTrue(pairings.getFirst().isAnswered(), () -> pairings.getFirst().grounds().toString());
		return pairings.getFirst();
	}
}
