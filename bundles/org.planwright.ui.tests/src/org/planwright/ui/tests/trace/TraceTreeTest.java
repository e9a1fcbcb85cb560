package org.planwright.ui.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.trace.TraceRow;
import org.planwright.ui.trace.TraceTree;

/** What is shown of the links of the plan of Zhejiang. */
class TraceTreeTest {

	private static ProjectSession session;
	private static Plan plan;
	private static TraceIndex index;

	@BeforeAll
	static void read() {
		session = RealPlans.open("zhejiang");
		plan = RealPlans.plan(session);
		index = TraceIndex.of(plan);
	}

	private static TraceTree of(Identified selected) {
		return TraceTree.of(selected, index, session::find);
	}

	private static List<String> texts(List<TraceRow> rows) {
		return rows.stream().map(TraceRow::text).toList();
	}

	private static TraceRow row(List<TraceRow> rows, Predicate<String> text) {
		return rows.stream().filter(candidate -> text.test(candidate.text())).findFirst().orElseThrow(() -> new AssertionError(texts(rows)));
	}

	@Test
	void ofABoxItsIndicatorsItsTaskAndItsFigures() {
		TraceTree tree = of(RealPlans.box(plan, "5G网络部署工程"));
		assertEquals("专栏1 5G网络部署工程", tree.title());
		assertEquals("服务的指标  3", tree.groups().get(0).text());
		assertEquals("5G基站数  6.26 → 20 万  点名 · 建议 · 很可靠", tree.groups().get(0).children().get(0).text());
		assertTrue(tree.groups().get(1).text().startsWith("所在任务"), tree.groups().get(1).text());
		assertEquals("文中数值  2", tree.groups().get(2).text());
	}

	@Test
	void theWordsThatProveALinkAreStrongInTheirSentence() {
		TraceRow indicator = of(RealPlans.box(plan, "5G网络部署工程")).groups().get(0).children().get(0);
		TraceRow proof = indicator.children().get(0);
		assertEquals("数值  到2025年，全省建成5G基站20万个，实现行政村以上地区5G网络全覆盖。", proof.text());
		assertEquals(List.of("全省建成5G基站20万个"), proof.runs().stream().filter(run -> run.tone() == TraceRow.Tone.STRONG).map(TraceRow.Run::text).toList());
		Passage passage = (Passage) proof.target();
		assertEquals("全省建成5G基站20万个", passage.getText().substring(proof.words().start(), proof.words().end()));
	}

	@Test
	void ofAnIndicatorWhatServesItAndWhereItsFigureStands() {
		TraceTree tree = of(RealPlans.indicator(plan, "5G基站数"));
		assertEquals("有序推进5G高质量网络建设  带动 · 建议 · 可能", tree.groups().get(0).children().get(0).text());
		assertEquals("支撑它的重点工程  1", tree.groups().get(1).text());
		assertEquals("专栏1 5G网络部署工程  点名 · 建议 · 很可靠", tree.groups().get(1).children().get(0).text());
		TraceRow through = row(tree.groups().get(0).children(), text -> text.contains("经专栏1"));
		assertTrue(through.text().endsWith("包含"), through.text());
		assertTrue(texts(tree.groups().get(2).children()).stream().anyMatch(text -> text.contains("全省建成5G基站20万个")));
	}

	@Test
	void ofASentenceItsFiguresAndWhereItStands() {
		TraceTree tree = of(RealPlans.passage(plan, "10G-PON及以上端口数达80万个"));
		assertEquals("文中数值  2", tree.groups().get(0).text());
		assertTrue(tree.groups().get(0).children().get(0).text().endsWith("→ 10G-PON及以上端口数  10 → 80 万"), tree.groups().get(0).children().get(0).text());
		assertEquals("所在重点工程  1", tree.groups().get(2).text());
		assertTrue(tree.groups().get(2).children().get(0).text().startsWith("专栏2"), texts(tree.groups().get(2).children()).toString());
	}

	@Test
	void whereNothingHangsOnItItSaysWhy() {
		TraceTree tree = of(RealPlans.indicator(plan, "5G用户普及率"));
		assertEquals("支撑它的任务  0", tree.groups().get(0).text());
		assertEquals(TraceRow.Kind.NOTHING, tree.groups().get(0).children().get(0).kind());
		assertEquals("没有任务提到它的数值、名称或相关内容。", tree.groups().get(0).children().get(0).text());
	}

	@Test
	void ofThePlanHowMuchIsTraced() {
		TraceTree tree = of(plan);
		assertTrue(tree.groups().get(0).text().matches("指标 20 项，有任务或工程支撑的 \\d+ 项"), tree.groups().get(0).text());
		assertTrue(texts(row(tree.groups(), text -> text.startsWith("没有任务和工程支撑的指标")).children()).contains("5G用户普及率  14.6 → 70 %"));
	}
}
