package org.planwright.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Indicator;
import org.planwright.model.PlanPackage;
import org.planwright.ui.findings.FindingFilter;
import org.planwright.ui.findings.FindingItem;
import org.planwright.ui.findings.FindingLine;
import org.planwright.ui.findings.FindingLines;
import org.planwright.ui.findings.Grouping;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.table.Notice;
import org.planwright.ui.tests.RealPlans;

/** What the window looks at among the findings of real plans, and what is done about it; no widgets. */
class FindingsDeskTest {

	private static final String BANDWIDTH = "互联网出口带宽";
	private static final String STATIONS_4G = "移动基站数：4G 基站数";
	private static final String STATIONS_5G = "每万人拥有 5G 基站数";
	private static final String HUNAN = "省际出口带宽";

	private final CheckedProject room = new CheckedProject("guizhou", "hunan");

	private List<String> lines(Grouping grouping) {
		FindingLines lines = new FindingLines(room.desk.shown(), grouping, item -> true);
		return IntStream.range(0, lines.size()).mapToObj(lines::get).map(line -> line.isHeading() ? line.heading() : CheckedProject.line(line.item())).toList();
	}

	private void type(String name, IndicatorField field, String text) {
		new IndicatorEdits(room.session).set(RealPlans.indicator(room.plan(0), name), field, text);
	}

	@Test
	void findingsOfThePlanOfTheSelectionAreListedInTheOrderOfTheDocument() {
		assertEquals(List.of("R1 " + BANDWIDTH, "R11 " + STATIONS_4G, "R11 " + STATIONS_5G), room.shown());
		assertEquals("2 错误", room.desk.counts().words());
		assertEquals(1, room.desk.counts().infos());
		room.hub.select(PlanSelection.of(room.plan(1), null));
		room.settle();
		assertEquals(List.of("R1 " + HUNAN), room.shown());
		room.desk.setOnlyPlan(false);
		room.settle();
		assertEquals(List.of("R1 " + BANDWIDTH, "R11 " + STATIONS_4G, "R11 " + STATIONS_5G, "R1 " + HUNAN), room.shown());
		assertEquals("3 错误", room.desk.counts().words());
		assertEquals("●2", room.desk.countsOf(room.plan(0)).shapes());
	}

	@Test
	void theyArePutTogetherUnderHeadings() {
		room.desk.setOnlyPlan(false);
		String bandwidth = "R1 " + BANDWIDTH;
		String four = "R11 " + STATIONS_4G;
		String five = "R11 " + STATIONS_5G;
		String hunan = "R1 " + HUNAN;
		assertEquals(List.of(four, five, hunan, bandwidth), lines(Grouping.NONE), "the gravest first");
		assertEquals(List.of("● 错误（3）", four, five, hunan, "■ 提示（1）", bandwidth), lines(Grouping.SEVERITY));
		assertEquals(List.of(Topic.GROWTH.title() + "（2）", bandwidth, hunan, Topic.CHANGE.title() + "（2）", four, five), lines(Grouping.TOPIC));
		assertEquals(List.of("贵州（3）", bandwidth, four, five, "湖南（1）", hunan), lines(Grouping.PLAN));
		assertEquals(List.of("贵州 · 三、指导思想、基本原则和发展目标（3）", bandwidth, four, five), lines(Grouping.CHAPTER).subList(0, 4));
	}

	@Test
	void aFilterLeavesOutSeveritiesAndTopics() {
		room.desk.setFilter(FindingFilter.ALL.only(Set.of(Severity.ERROR)));
		assertEquals(List.of("R11 " + STATIONS_4G, "R11 " + STATIONS_5G), room.shown());
		room.desk.setFilter(FindingFilter.ALL.with(Topic.CHANGE, false));
		assertEquals(List.of("R1 " + BANDWIDTH), room.shown());
		assertFalse(room.desk.filter().isOpen());
		room.desk.setFilter(room.desk.filter().withAllTopics().only(EnumSet.allOf(Severity.class)));
		assertTrue(room.desk.filter().isOpen());
	}

	@Test
	void nextGoesRoundFromWhereTheUserIs() {
		room.hub.select(PlanSelection.of(RealPlans.indicator(room.plan(0), "移动基站数"), null));
		assertEquals(STATIONS_4G, next(true));
		assertEquals(PlanPackage.Literals.INDICATOR__CHANGE, room.hub.current().orElseThrow().cell());
		assertEquals(STATIONS_5G, next(true));
		assertEquals(BANDWIDTH, next(true), "round the end");
		assertEquals(STATIONS_5G, next(false));
		room.desk.setFilter(FindingFilter.ALL.only(Set.of(Severity.INFO)));
		assertEquals(BANDWIDTH, next(true), "what the filter leaves out is passed over");
		room.desk.setFilter(FindingFilter.ALL.only(Set.of(Severity.WARNING)));
		assertTrue(room.desk.goToNext(true).isEmpty());
	}

	private String next(boolean forward) {
		return room.desk.goToNext(forward).orElseThrow().finding().place().words();
	}

	@Test
	void theFindingAtThePickedPlaceIsThePickedFinding() {
		Indicator row = RealPlans.indicator(room.plan(0), "每万人拥有 5G 基站数");
		room.hub.select(PlanSelection.of(row, null));
		assertEquals(STATIONS_5G, room.desk.current().orElseThrow().finding().place().words());
		assertEquals(1, room.desk.at(new PlanSelection(row, null, PlanPackage.Literals.INDICATOR__CHANGE, null)).size());
	}

	@Test
	void afterAnEditFindingsAreNotCurrentUntilTheyWereComputedAnew() {
		FindingItem four = room.item(STATIONS_4G);
		type("4G 基站数", IndicatorField.CHANGE, "[1.3]");
		assertFalse(room.desk.isCurrent(four.plan()));
		assertEquals(3, room.shown().size(), "what stood there keeps its place");
		room.settle();
		assertTrue(room.desk.isCurrent(four.plan()));
		assertEquals(List.of("R1 " + BANDWIDTH, "R11 " + STATIONS_5G), room.shown());
		room.session.undo();
		room.settle();
		assertEquals(3, room.shown().size());
	}

	@Test
	void aFixIsOneStepAndSaysSoWhenItComesTooLate() {
		FindingItem four = room.item(STATIONS_4G);
		room.edits.apply(four.finding().fixes().getFirst());
		assertEquals(Notice.Severity.DONE, room.said.getLast().severity());
		assertEquals("[1.3]", RealPlans.indicator(room.plan(0), "4G 基站数").getChange().getText());
		room.edits.apply(four.finding().fixes().getFirst());
		assertEquals(Notice.Severity.REFUSED, room.said.getLast().severity());
		assertTrue(room.said.getLast().headline().contains("没有改动"), room.said.getLast().headline());
		room.session.undo();
		assertEquals("[1.6]", RealPlans.indicator(room.plan(0), "4G 基站数").getChange().getText());
	}

	@Test
	void allFixesOfAKindAreOneStep() {
		var cures = room.edits.ofKind("R11.set-computed");
		assertEquals(List.of(STATIONS_4G, STATIONS_5G), cures.stream().map(cure -> cure.item().finding().place().words()).toList());
		room.edits.applyAll(cures.stream().map(cure -> cure.fix()).toList());
		room.settle();
		assertEquals(List.of("R1 " + BANDWIDTH), room.shown());
		room.session.undo();
		room.settle();
		assertEquals(3, room.shown().size());
	}

	@Test
	void whatIsWaivedIsListedApartAndWakesWhenItsDataChange() {
		room.edits.waive(List.of(room.item(STATIONS_4G)), " 按原件印刷 ", "王工");
		room.settle();
		assertEquals(List.of("R1 " + BANDWIDTH, "R11 " + STATIONS_5G), room.shown());
		assertEquals("1 错误", room.desk.counts().words());
		room.desk.setFilter(room.desk.filter().withWaived(true));
		assertEquals(List.of("R11 " + STATIONS_5G, "R1 " + BANDWIDTH, "已豁免（1）", "R11 " + STATIONS_4G + " (waived)"), lines(Grouping.NONE));
		FindingItem waived = room.item(STATIONS_4G);
		assertEquals("按原件印刷", waived.waived().reason());
		assertEquals("王工", waived.waived().author());
		assertEquals("王工", room.settings.author(), "the name is remembered");
		type("4G 基站数", IndicatorField.TARGET, "19.7");
		room.settle();
		assertEquals("R11 " + STATIONS_4G + " (awake)", CheckedProject.line(room.item(STATIONS_4G)));
		room.edits.waive(List.of(room.item(STATIONS_4G)), "再次核对", "王工");
		room.settle();
		assertEquals(1, room.plan(0).getWaivers().size(), "the one that the data outgrew gives way");
		room.edits.withdraw(List.of(room.item(STATIONS_4G)));
		room.settle();
		assertEquals("R11 " + STATIONS_4G, CheckedProject.line(room.item(STATIONS_4G)));
		assertEquals(List.of(), room.plan(0).getWaivers());
	}

	@Test
	void rowsAreRememberedWhenThePlanIsCheckedAnew() {
		Object before = keyOf(STATIONS_5G);
		type("4G 基站数", IndicatorField.CHANGE, "[1.3]");
		room.settle();
		assertEquals(before, keyOf(STATIONS_5G));
	}

	private Object keyOf(String words) {
		FindingLines lines = new FindingLines(room.desk.shown(), Grouping.TOPIC, item -> true);
		return IntStream.range(0, lines.size()).mapToObj(lines::get).filter(line -> !line.isHeading() && line.item().finding().place().words().equals(words))
				.map(FindingLine::key).findFirst().orElseThrow();
	}
}
