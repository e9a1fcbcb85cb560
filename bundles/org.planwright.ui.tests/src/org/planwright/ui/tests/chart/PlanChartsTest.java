package org.planwright.ui.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.figure.ExpectedPath.Shape;
import org.planwright.model.Indicator;
import org.planwright.model.PathShape;
import org.planwright.ui.chart.model.ChartNote;
import org.planwright.ui.chart.model.ChartNote.Code;
import org.planwright.ui.chart.model.ChartPoint;
import org.planwright.ui.chart.model.ChartPoint.Kind;
import org.planwright.ui.chart.model.IndicatorChart;
import org.planwright.ui.chart.model.PlanCharts;
import org.planwright.ui.chart.model.TargetMark;

/** What charts show of rows of the four plans. */
class PlanChartsTest {

	private final PlanRows rows = new PlanRows();

	private IndicatorChart chart(String name, String unit, String baseline, String target, String change) {
		return rows.chart(rows.row(name, unit, baseline, target, change));
	}

	private static List<String> shown(IndicatorChart chart) {
		return chart.path().stream().map(ChartPoint::shown).toList();
	}

	private static List<Code> codes(IndicatorChart chart) {
		return chart.notes().stream().map(ChartNote::code).toList();
	}

	@Test
	void aShareRunsStraight() {
		IndicatorChart chart = chart("5G用户普及率", "%", "15", "56", "〔41〕");
		assertEquals(List.of("15", "23.2", "31.4", "39.6", "47.8", "56"), shown(chart));
		assertEquals(List.of(2020, 2021, 2022, 2023, 2024, 2025), chart.years());
		assertEquals(Shape.LINEAR, chart.shape());
		assertEquals("15 + (56 − 15) × 3 ÷ 5 = 39.6", chart.path().get(3).trail());
		assertEquals(new TargetMark(TargetMark.Shape.LINE, new BigDecimal("56"), new BigDecimal("56"), false, "56"), chart.target());
		assertEquals(BigDecimal.ZERO, chart.axis().low());
		assertEquals(List.of(), chart.notes());
	}

	@Test
	void anAmountWithAYearlyRateRunsGeometrically() {
		IndicatorChart chart = chart("千兆宽带用户数", "万户", "640", "6000", "56%");
		assertEquals(List.of("640", "1001", "1567", "2451", "3835", "6000"), shown(chart));
		assertEquals(Shape.GEOMETRIC, chart.shape());
		assertEquals("640 × (6000 ÷ 640)^(3/5) = 2451", chart.path().get(3).trail());
		assertEquals(List.of(Kind.BASELINE, Kind.EXPECTED, Kind.EXPECTED, Kind.EXPECTED, Kind.EXPECTED, Kind.TARGET),
				chart.path().stream().map(ChartPoint::kind).toList());
	}

	@Test
	void theShapeStoredWithTheIndicatorDecides() {
		Indicator row = rows.row("千兆宽带用户数", "万户", "640", "6000", "56%");
		row.setPathShape(PathShape.LINEAR);
		assertEquals(List.of("640", "1712", "2784", "3856", "4928", "6000"), shown(rows.chart(row)));
		row.setPathShape(PathShape.STEP);
		assertEquals(List.of("640", "640", "640", "640", "640", "6000"), shown(rows.chart(row)));
	}

	@Test
	void aStrictBoundIsAHalfPlaneBelowItsEdge() {
		IndicatorChart chart = chart("新建大型和超大型数据中心运行电能利用效率（PUE）", null, "1.4", "<1.3", "〔>0.1〕");
		assertEquals(new TargetMark(TargetMark.Shape.BELOW, null, new BigDecimal("1.3"), true, "<1.3"), chart.target());
		assertEquals(List.of("1.4", "1.38", "1.36", "1.34", "1.32", "<1.3"), shown(chart));
		assertTrue(chart.axis().low().compareTo(new BigDecimal("1.3")) < 0, "the half plane must be seen: " + chart.axis());
		assertTrue(chart.axis().low().signum() > 0, "an index need not begin at zero: " + chart.axis());
	}

	@Test
	void aBoundFromBelowIsAHalfPlaneAboveItsEdge() {
		IndicatorChart chart = chart("电信用户综合满意指数", null, "81.5", ">82", "〔>0.5〕");
		assertEquals(new TargetMark(TargetMark.Shape.ABOVE, new BigDecimal("82"), null, true, ">82"), chart.target());
		assertEquals("81.8", chart.path().get(3).shown());
		assertTrue(chart.axis().high().compareTo(new BigDecimal("82.1")) > 0, "the half plane must be seen: " + chart.axis());
	}

	@Test
	void aboutIsABandOfATenth() {
		IndicatorChart chart = chart("收入", "亿元", "315", "400左右", "4.9%");
		assertEquals(TargetMark.Shape.BAND, chart.target().shape());
		assertEquals(0, new BigDecimal("360").compareTo(chart.target().low()));
		assertEquals(0, new BigDecimal("440").compareTo(chart.target().high()));
	}

	@Test
	void aRangeIsABandBetweenItsEnds() {
		IndicatorChart chart = chart("普及率", "%", "60", "80-90", "");
		assertEquals(new TargetMark(TargetMark.Shape.BAND, new BigDecimal("80"), new BigDecimal("90"), false, "80-90"), chart.target());
	}

	@Test
	void withoutABaselineTheTargetStandsAloneAndSaysWhy() {
		IndicatorChart chart = chart("5G虚拟专网数", "个", "-", "300", "-");
		assertEquals(List.of("300"), shown(chart));
		assertEquals(List.of(2020, 2021, 2022, 2023, 2024, 2025), chart.years());
		assertEquals(List.of(Code.NO_BASELINE), codes(chart));
		assertTrue(chart.isDrawable());
		assertFalse(chart.hasPath());
	}

	@Test
	void aTargetInWordsCannotBeDrawn() {
		IndicatorChart chart = chart("农村宽带", "%", "60", "基本建成", "");
		assertFalse(chart.isDrawable());
		assertEquals(List.of(new ChartNote(Code.TARGET_WORDS, List.of("基本建成"))), chart.notes());
		assertEquals("目标为文字“基本建成”，无法成图。", chart.notes().getFirst().message());
	}

	@Test
	void aRowWithoutFiguresCannotBeDrawn() {
		assertEquals(List.of(Code.NO_FIGURES), codes(chart("甲", "%", "", "—", "")));
		assertEquals(List.of(Code.NO_TARGET), codes(chart("乙", "%", "12", "—", "")));
		assertNull(chart("丙", "%", "", "", "").axis());
	}

	@Test
	void aCumulativeDeclineIsDrawnFromZero() {
		IndicatorChart chart = chart("单位电信业务总量综合能耗下降幅度", "%", "—", "—", "〔15〕");
		assertEquals(List.of("0", "3", "6", "9", "12", "〔15〕"), shown(chart));
		assertEquals(List.of(Code.CHANGE_ONLY), codes(chart));
		assertEquals("15 × 2 ÷ 5 = 6", chart.path().get(2).trail());
	}

	@Test
	void aTotalOverThePeriodIsDrawnFromZero() {
		assertEquals(List.of("0", "180", "360", "540", "720", "900（十四五）"), shown(chart("累计投资", "亿元", "-", "900（十四五）", "-")));
		IndicatorChart guizhou = chart("累计固定资产投资", "亿元", "570(十三五累计)", "495", "-");
		assertEquals(List.of("0", "99", "198", "297", "396", "495"), shown(guizhou));
		assertEquals(List.of(Code.PERIOD_BASELINE), codes(guizhou));
	}

	@Test
	void amountsAtDifferentPricesAreNotJoined() {
		IndicatorChart chart = chart("电信业务总量", "亿元", "5078（按 2015 年不变单价测算）", "755(按 2020 年不变单价测算)", "16.3%");
		assertEquals(List.of(Code.OTHER_PRICES), codes(chart));
		assertFalse(chart.hasPath());
		assertEquals("755(按 2020 年不变单价测算)", chart.path().getFirst().shown());
	}

	@Test
	void growthFromZeroCannotBeGeometric() {
		Indicator row = rows.row("行政村5G通达率", "%", "0", "80", "〔80〕");
		assertEquals(List.of("0", "16", "32", "48", "64", "80"), shown(rows.chart(row)));
		row.setPathShape(PathShape.GEOMETRIC);
		assertEquals(List.of(Code.NOT_GEOMETRIC), codes(rows.chart(row)));
		assertEquals(Shape.LINEAR, rows.chart(row).shape());
	}

	@Test
	void figuresInAnotherUnitAreConvertedOrLeftOut() {
		assertEquals(0, new BigDecimal("62600").compareTo(chart("5G基站数", "个", "6.26万个", "20万个", "26.2%").path().getFirst().value()));
		assertEquals(List.of(Code.OTHER_UNIT), codes(chart("带宽", "Gbps", "17000", "45亿元", "")));
	}

	@Test
	void theLatestRevisionOfEachYearIsShown() {
		Indicator row = rows.row("5G用户普及率", "%", "15", "56", "〔41〕");
		rows.observe(row, 2022, "36.0", 1).observe(row, 2022, "35", 0).observe(row, 2021, "30.2", 0).observe(row, 2026, "60", 0);
		IndicatorChart chart = rows.chart(row);
		assertEquals(List.of("30.2", "36.0", "60"), chart.observations().stream().map(ChartPoint::shown).toList());
		assertEquals("5G用户普及率2022#1", chart.observations().get(1).subjectId());
		assertEquals(2026, chart.years().getLast());
	}

	@Test
	void withoutYearsThereIsNoPath() {
		rows.table().setBaselineYear(0);
		rows.plan().setPeriodStart(0);
		IndicatorChart chart = chart("5G用户普及率", "%", "15", "56", "〔41〕");
		assertEquals(List.of(Code.NO_YEARS), codes(chart));
		assertEquals(List.of(2025), chart.years());
		assertEquals(List.of("56"), shown(chart));
	}

	@Test
	void rowsUnderOthersHaveChartsToo() {
		Indicator whole = rows.row("信息通信收入", "亿元", "700", "1000", "7.4%");
		Indicator part = rows.row("基础电信企业收入", "亿元", "470", "650", "6.7%");
		whole.getParts().add(part);
		assertEquals(2, PlanCharts.of(rows.plan()).size());
		assertEquals(List.of("470", "501", "535", "571", "609", "650"), shown(rows.chart(part)));
	}
}
