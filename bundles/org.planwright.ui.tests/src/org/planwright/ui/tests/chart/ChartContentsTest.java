package org.planwright.ui.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Mention;
import org.planwright.model.Plan;
import org.planwright.model.Term;
import org.planwright.ui.chart.model.ChartContent;
import org.planwright.ui.chart.model.ChartContents;
import org.planwright.ui.chart.model.PlanCharts;
import org.planwright.ui.tests.RealPlans;

/** Which charts belong to what was selected in the plan of Zhejiang. */
class ChartContentsTest {

	private static Plan plan;
	private static PlanCharts charts;
	private static TraceIndex index;

	@BeforeAll
	static void read() {
		ProjectSession session = RealPlans.open("zhejiang");
		plan = RealPlans.plan(session);
		charts = PlanCharts.of(plan);
		index = TraceIndex.of(plan);
	}

	private static ChartContent of(Identified selected) {
		return ChartContents.of(selected, charts, index);
	}

	private static List<String> names(ChartContent content) {
		return content.charts().stream().map(chart -> chart.head().name()).toList();
	}

	@Test
	void ofABoxItsIndicators() {
		ChartContent content = of(RealPlans.box(plan, "5G网络部署工程"));
		assertEquals(List.of("5G基站数", "5G虚拟专网数", "行政村5G通达率"), names(content));
		assertEquals("服务的指标 3 项", content.reason());
	}

	@Test
	void ofATaskItsOwnAndThoseOfItsBoxes() {
		ChartContent content = of(RealPlans.section(plan, "优化国际互联网数据专用通道布局"));
		assertEquals(List.of("新型互联网交换中心峰值流量", "杭州骨干直联点网间带宽", "省际出口带宽"), names(content));
		assertEquals("经所含重点工程服务的指标 3 项", content.reason());
	}

	@Test
	void ofASentenceWhatItsFiguresAreOf() {
		ChartContent content = of(RealPlans.passage(plan, "10G-PON及以上端口数达80万个"));
		assertEquals(List.of("10G-PON及以上端口数", "千兆宽带用户数"), names(content));
		assertEquals("文中数值对应的指标 2 项", content.reason());
	}

	@Test
	void ofAFigureItsIndicator() {
		Mention mention = RealPlans.all(RealPlans.box(plan, "5G网络部署工程"), Mention.class).filter(figure -> figure.getQuote().contains("20万")).findFirst().orElseThrow();
		ChartContent content = of(mention);
		assertEquals(List.of("5G基站数"), names(content));
		assertTrue(content.reason().contains("20万"), content.reason());
	}

	@Test
	void ofThePlanAndItsTableAllRows() {
		assertEquals(20, of(plan).charts().size());
		assertEquals("全部指标 20 项", of(RealPlans.all(plan, IndicatorTable.class).findFirst().orElseThrow()).reason());
	}

	@Test
	void whereThereIsNoneItSaysWhy() {
		ChartContent box = of(RealPlans.box(plan, "应急通信能力提升工程"));
		assertEquals(List.of(), box.charts());
		assertTrue(box.empty().startsWith("没有发现这个重点工程服务的指标"), box.empty());
		ChartContent term = of(RealPlans.all(plan, Term.class).filter(found -> found.getMentions().isEmpty()).findFirst().orElseThrow());
		assertEquals(List.of(), term.charts());
		assertTrue(term.empty().startsWith("这段文字没有提到指标"), term.empty());
	}
}
