package org.planwright.ui.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.core.align.AlignMemory;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.RowVerdict.Basis;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.model.Verdict;
import org.planwright.ui.chart.model.BarDrawing;
import org.planwright.ui.chart.model.ChartCsv;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.chart.model.ChartLine.Role;
import org.planwright.ui.chart.model.ChartPoint;
import org.planwright.ui.chart.model.ComparedChart;
import org.planwright.ui.chart.model.ComparedCharts;
import org.planwright.ui.chart.model.ComparedDrawings;
import org.planwright.ui.chart.model.PlanCharts;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.tests.RealPlans;

/** National indicators beside those of the three provinces, in comparable terms. */
class ComparedChartTest {

	private final ProjectSession session = RealPlans.open("national", "zhejiang", "guizhou", "hunan");
	private final List<Plan> plans = session.project().getPlans();

	private ComparedChart chart(String name, String focus) {
		return chart(name, false, focus);
	}

	private ComparedChart chart(String name, boolean lowerIsBetter, String focus) {
		Plan national = plans.getFirst();
		AlignMemory memory = new AlignMemory();
		String id = RealPlans.indicator(national, name).getId();
		List<ComparedCharts.Answer> answers = plans.stream().skip(1).map(lower -> {
			PlanAlignment alignment = memory.align(national, lower, PlanAlignment.Grounds.NONE);
			Pairing pairing = alignment.of(id).getFirst();
			PlanCharts charts = PlanCharts.of(lower);
			return new ComparedCharts.Answer(PlanNames.shortName(lower), pairing, pairing.lower().stream().map(charts::of).flatMap(Optional::stream).toList());
		}).toList();
		return ComparedCharts.of("全国", PlanCharts.of(national).of(id).orElseThrow(), lowerIsBetter, answers, focus);
	}

	private static List<String> shown(ComparedChart.Series series) {
		return series.points().stream().map(ChartPoint::shown).toList();
	}

	@Test
	void totalsAreComparedByGrowthWithTheirBaselinesAsHundred() {
		ComparedChart chart = chart("工业互联网标识注册量", "");
		assertEquals(Basis.GROWTH, chart.basis());
		assertEquals(List.of("100", "139.7", "195.1", "272.6", "380.8", "531.9"), shown(chart.upper()));
		assertEquals(List.of("湖南 82.06% 2000", "浙江 58.49% 1000"), chart.lower().stream().map(series -> series.plan() + " " + series.shown() + " " + series.points().getLast().shown()).toList());
		assertEquals(List.of("贵州：没有对应的指标"), ComparedDrawings.left(chart));
		assertEquals("浙江\n30 ÷ 3 × 100 = 1000", chart.lower().getLast().points().getLast().trail());
		assertTrue(ChartCsv.of(chart).contains("工业互联网标识注册量,湖南,%,2025,年均增速,82.0564203,82.06%"), () -> ChartCsv.of(chart));
		assertTrue(ChartCsv.of(chart).contains("工业互联网标识注册量,全国,基期 = 100,2020,基期值,100,100"), () -> ChartCsv.of(chart));
	}

	@Test
	void sharesAreComparedByTheirLevels() {
		ComparedChart chart = chart("5G用户普及率", "");
		assertEquals(Basis.LEVEL, chart.basis());
		assertEquals("%", chart.unit());
		assertEquals(List.of("15", "23.2", "31.4", "39.6", "47.8", "56"), shown(chart.upper()));
		assertEquals(List.of("浙江 70%", "湖南 56%"), chart.lower().stream().map(series -> series.plan() + " " + series.shown()).toList());
		assertEquals(List.of(Verdict.HIGHER, Verdict.EQUAL), chart.lower().stream().map(ComparedChart.Series::verdict).toList());
		assertEquals(List.of("贵州：口径不同，不能直接比较"), ComparedDrawings.left(chart));
		assertEquals(ComparedDrawings.left(chart), new ComparedDrawings(chart).paths().notes(), "a file of the chart says who is not in it");
		assertEquals(ComparedDrawings.left(chart), new ComparedDrawings(chart).ranks().notes());
	}

	@Test
	void ofEnergyTheLowestIsTheMostAmbitious() {
		ComparedChart chart = chart("新建大型和超大型数据中心运行电能利用效率（PUE）", true, "");
		assertEquals(List.of("浙江 <1.3", "湖南 力争小于1.35"), chart.lower().stream().map(series -> series.plan() + " " + series.shown()).toList());
		assertTrue(new ComparedDrawings(chart).ranks().caption().endsWith("数值越低要求越高，排在上面"));
		assertTrue(new ComparedDrawings(chart).paths().axisCaption().contains("纵轴不从 0 起"), new ComparedDrawings(chart).paths()::axisCaption);
	}

	@Test
	void whatIsComparedInWordsIsNamedWithWhatItSays() {
		ComparedChart chart = chart("电信用户综合满意指数", "");
		assertEquals(List.of("浙江"), chart.lower().stream().map(ComparedChart.Series::plan).toList());
		assertEquals(List.of("贵州：没有对应的指标", "湖南：画不出数值（本规划“高于全国平均水平”，上位规划的全国目标>82）"), ComparedDrawings.left(chart));
	}

	@Test
	void plansOfOneNameAreAllNamed() {
		ComparedChart chart = chart("国际互联网出入口带宽", "");
		assertEquals(3, chart.left().size());
		ComparedChart twice = new ComparedChart(Basis.NONE, chart.name(), "", false, null, List.of(), List.of(chart.left().getFirst(), chart.left().getFirst()), "");
		assertEquals(List.of("浙江、浙江：没有对应的指标"), ComparedDrawings.left(twice));
	}

	@Test
	void longNamesAndTitlesStayInTheFileOfBars() {
		ComparedChart chart = chart("5G用户普及率", "");
		BarDrawing ranks = new ComparedDrawings(chart).ranks();
		String name = "浙江省信息通信业发展十四五规划（征求意见稿第三稿，供各市讨论）及其附件";
		String svg = new BarDrawing("标题很长".repeat(20), ranks.subtitle(), ranks.caption(), List.of(new BarDrawing.Bar(name, ranks.bars().getFirst().value(), "70%", "", true)),
				ranks.axis(), ranks.line(), ranks.lineLabel(), ranks.notes()).svg(1);
		assertFalse(svg.contains("标题很长".repeat(20) + "</text>"), "a title is broken into lines");
		assertFalse(svg.contains(name + "</text>"));
		assertTrue(svg.contains("…</text>"));
		assertFalse(svg.contains("width=\"-"), "bars keep room");
	}

	@Test
	void whatCannotBeComparedIsNamedAndNotDrawn() {
		ComparedChart chart = chart("国际互联网出入口带宽", "");
		assertFalse(chart.isDrawable());
		assertEquals(List.of("浙江、贵州、湖南：没有对应的指标"), ComparedDrawings.left(chart));
	}

	@Test
	void theUpperPlanIsDashedAndTheSelectedRowIsStrongAmongTheBars() {
		String selected = RealPlans.indicator(plans.get(1), "5G用户普及率").getId();
		ComparedChart chart = chart("5G用户普及率", selected);
		ComparedDrawings drawings = new ComparedDrawings(chart);
		ChartDrawing paths = drawings.paths();
		assertEquals(List.of(Role.INDEX, Role.INDEX, Role.UPPER), paths.lines().stream().map(line -> line.role()).toList());
		assertEquals(List.of("浙江 70%", "湖南 56%", "全国 56%"), paths.labels().stream().map(label -> label.text()).toList());
		BarDrawing ranks = drawings.ranks();
		assertEquals(List.of("浙江 true", "湖南 false"), ranks.bars().stream().map(bar -> bar.name() + " " + bar.strong()).toList());
		assertEquals("全国 56%", ranks.lineLabel());
		assertEquals(drawings.paths().axis(), drawings.small(chart.lower().getLast()).axis(), "small charts have the scale of all");
		assertTrue(paths.svg(1).contains("stroke-dasharray"));
		assertTrue(ranks.svg(1).contains("浙江"));
		assertEquals(1 + 3 * 6, ChartCsv.of(chart).strip().lines().count());
	}
}
