package org.planwright.ui.tests.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.align.AlignMemory;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.VerdictTable;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.model.Alignment;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;
import org.planwright.ui.align.AlignJudging;
import org.planwright.ui.align.PairExplanation;
import org.planwright.ui.align.SideFilter;
import org.planwright.ui.align.SideRow;
import org.planwright.ui.align.SideRows;
import org.planwright.ui.align.SideText;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.RealPlans;

/** The lines of the view and what is judged of them, without a screen, on Zhejiang against the national plan. */
class SideRowsTest {

	private final OpenProject project = new OpenProject();
	private ProjectSession session;
	private Plan national;
	private Plan zhejiang;
	private AlignJudging judging;

	@BeforeEach
	void open() {
		session = RealPlans.open("national", "zhejiang");
		national = session.project().getPlans().get(0);
		zhejiang = session.project().getPlans().get(1);
		if (zhejiang.getUpper() == null) {
			new PlanEdits(session).setUpper(zhejiang, national);
		}
		project.show(session);
		Settings settings = new Settings(new EclipsePreferences());
		settings.setAuthor("张三");
		judging = new AlignJudging(project, settings);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private PlanAlignment alignment() {
		return new AlignMemory().align(national, zhejiang, PlanAlignment.Grounds.of(session.project()));
	}

	private SideRows rows(Kind kind, SideFilter filter) {
		return SideRows.of(alignment(), kind, filter);
	}

	private SideRow row(Kind kind, String upper) {
		return rows(kind, SideFilter.ALL).all().stream().filter(row -> titles(row.upper()).contains(upper)).findFirst().orElseThrow();
	}

	private Pairing pair(Kind kind, String upper) {
		return row(kind, upper).found();
	}

	private static String titles(List<SideText> texts) {
		return String.join("、", texts.stream().map(SideText::title).toList());
	}

	private static String line(SideRow row) {
		return titles(row.upper()) + " | " + row.pairing().map(pair -> pair.verdict().getLiteral()).orElse("only") + " | " + titles(row.lower());
	}

	@Test
	void theUpperPlanInItsOrderThenWhatAnswersNothing() {
		SideRows rows = rows(Kind.INDICATOR, SideFilter.ALL);
		assertEquals(alignment().upper().rows().size(), rows.only());
		assertEquals(alignment().upper().rows().stream().map(row -> row.name()).toList(),
				rows.all().stream().limit(rows.only()).map(row -> row.upper().getFirst().title()).toList());
		assertEquals(alignment().lowerOnly(Kind.INDICATOR), rows.all().stream().skip(rows.only()).map(row -> row.lower().getFirst().id()).toList());
		assertTrue(rows.all().stream().skip(rows.only()).allMatch(row -> row.pairing().isEmpty() && row.upper().isEmpty()));
	}

	@Test
	void aRowSaysWhatItsTableSays() {
		SideText upper = row(Kind.INDICATOR, "电信业务总量").upper().getFirst();
		assertEquals(List.of("电信业务总量", "万亿元 · 2019年不变单价", "1.5 → 3.7    年均 20%"),
				List.of(upper.title(), upper.aside(), upper.brief().getFirst().text()));
		SideText box = row(Kind.BOX, "5G 网络部署工程").lower().getFirst();
		assertEquals("专栏1 5G网络部署工程", box.title());
		assertEquals("工程目标", box.brief().getFirst().head());
		assertTrue(box.canUnfold());
		assertTrue(box.words().contains("加快5G独立组网（SA）规模化部署"), box::words);
	}

	@Test
	void pairsOfOneBoxStandTogetherAndSayItOnce() {
		List<SideRow> rows = rows(Kind.BOX, SideFilter.ALL).shown();
		long begun = rows.stream().filter(row -> !row.upper().isEmpty() && row.begins()).count();
		assertEquals(alignment().upper().boxes().size(), begun);
		for (int i = 1; i < rows.size(); i++) {
			boolean same = !rows.get(i).upper().isEmpty() && titles(rows.get(i).upper()).equals(titles(rows.get(i - 1).upper()));
			assertEquals(!same, rows.get(i).begins(), line(rows.get(i)));
		}
	}

	@Test
	void gapsAreWhatIsMissingLowerNotComparableOrInDoubt() {
		SideRows rows = rows(Kind.INDICATOR, new SideFilter(true, ""));
		assertEquals(rows.gaps(), rows.shown().size());
		assertTrue(rows.shown().stream().allMatch(row -> List.of(Verdict.MISSING, Verdict.LOWER, Verdict.INCOMPARABLE).contains(row.found().verdict())));
		PlanAlignment found = alignment();
		assertEquals(found.count(Kind.INDICATOR, Verdict.MISSING) + found.count(Kind.INDICATOR, Verdict.LOWER) + found.count(Kind.INDICATOR, Verdict.INCOMPARABLE),
				rows.gaps());
		judging.accept(zhejiang, List.of(pair(Kind.INDICATOR, "电信业务总量")));
		session.edit("target", zhejiang, () -> RealPlans.indicator(zhejiang, "电信业务总量").getTarget().setValue(new BigDecimal("2500")));
		assertTrue(rows(Kind.INDICATOR, new SideFilter(true, "")).shown().stream().anyMatch(row -> titles(row.upper()).equals("电信业务总量")),
				"in doubt, though higher");
	}

	@Test
	void wordsOfEitherSideFilter() {
		assertEquals(List.of("专栏 2 5G 网络部署工程"), rows(Kind.BOX, new SideFilter(false, "规模化部署 5g独立组网")).shown().stream()
				.filter(SideRow::begins).map(row -> titles(row.upper())).distinct().toList());
		assertTrue(rows(Kind.BOX, new SideFilter(false, "没有这样的话")).shown().isEmpty());
	}

	@Test
	void anIndicatorGoesFromOneUpperRowToAnotherAndBackAgain() {
		Pairing first = pair(Kind.INDICATOR, "电信业务总量");
		Pairing other = pair(Kind.INDICATOR, "信息通信基础设施累计投资");
		judging.accept(zhejiang, List.of(first));
		assertTrue(judging.pair(zhejiang, pair(Kind.INDICATOR, "电信业务总量"), other.upper(), first.lower()));
		assertEquals(List.of(first.lower(), LinkState.ACCEPTED, Relation.DEFINITION_DIFFERS),
				List.of(pair(Kind.INDICATOR, "信息通信基础设施累计投资").lower(), pair(Kind.INDICATOR, "信息通信基础设施累计投资").state(),
						zhejiang.getAlignments().getFirst().getRelation()));
		assertEquals(1, zhejiang.getAlignments().size(), "prices of another year: not the same quantity (R20)");
		assertFalse(pair(Kind.INDICATOR, "电信业务总量").lower().equals(first.lower()));
		session.undo();
		assertEquals(List.of(first.lower(), other.lower()),
				List.of(pair(Kind.INDICATOR, "电信业务总量").lower(), pair(Kind.INDICATOR, "信息通信基础设施累计投资").lower()));
		session.undo();
		assertEquals(List.of(), zhejiang.getAlignments());
	}

	@Test
	void aBoxKeepsWhatWasAcceptedAndLosesWhatItWasDrawnOutOf() {
		Pairing mobile = pair(Kind.BOX, "5G 网络部署工程");
		Pairing gigabit = pair(Kind.BOX, "千兆光纤宽带网络部署工程");
		judging.accept(zhejiang, List.of(mobile, gigabit));
		assertTrue(judging.pair(zhejiang, pair(Kind.BOX, "5G 网络部署工程"), gigabit.upper(), mobile.lower()));
		List<SideRow> rows = rows(Kind.BOX, SideFilter.ALL).all().stream().filter(row -> titles(row.upper()).contains("千兆光纤宽带网络部署工程")).toList();
		assertEquals(List.of(LinkState.ACCEPTED, LinkState.ACCEPTED), rows.stream().map(row -> row.found().state()).limit(2).toList());
		assertEquals(LinkState.REJECTED, rows(Kind.BOX, SideFilter.ALL).all().stream().filter(row -> row.pairing().filter(
				pair -> pair.upper().equals(mobile.upper()) && pair.lower().equals(mobile.lower())).isPresent()).findFirst().orElseThrow().found().state());
		session.undo();
		session.undo();
		assertEquals(List.of(), zhejiang.getAlignments());
	}

	@Test
	void nothingAnswersIsSaidOnceAndTakenBackByAPair() {
		Pairing mobile = pair(Kind.BOX, "5G 网络部署工程");
		judging.none(zhejiang, mobile);
		Pairing none = pair(Kind.BOX, "5G 网络部署工程");
		assertEquals(List.of(List.of(), LinkState.ACCEPTED, Verdict.MISSING), List.of(none.lower(), none.state(), none.verdict()));
		judging.pair(zhejiang, null, mobile.upper(), mobile.lower());
		assertEquals(mobile.lower(), pair(Kind.BOX, "5G 网络部署工程").lower());
		assertEquals(1, zhejiang.getAlignments().size());
	}

	@Test
	void whatWasOnlyProposedIsAcceptedByWhatIsSaidOfIt() {
		judging.setVerdict(zhejiang, pair(Kind.INDICATOR, "电信业务总量"), Verdict.LOWER);
		Alignment stored = zhejiang.getAlignments().getFirst();
		assertEquals(List.of(Verdict.LOWER, LinkState.ACCEPTED, "张三"), List.of(stored.getVerdict(), stored.getState(), stored.getAuthor()));
		judging.setReason(zhejiang, pair(Kind.INDICATOR, "电信业务总量"), " 口径已核对 ");
		assertEquals("口径已核对", stored.getReason());
		judging.reject(zhejiang, List.of(pair(Kind.INDICATOR, "电信业务总量")), "不是同一指标");
		judging.accept(zhejiang, List.of(rows(Kind.INDICATOR, SideFilter.ALL).all().stream()
				.filter(row -> row.pairing().filter(pair -> stored.getId().equals(pair.stored())).isPresent()).findFirst().orElseThrow().found()));
		assertEquals(null, stored.getReason(), "why it does not hold is no reason for its holding");
	}

	@Test
	void aPairExplainsItself() {
		String words = PairExplanation.of(row(Kind.INDICATOR, "电信业务总量")).text();
		assertTrue(words.startsWith("▲ 高于  电信业务总量  —  电信业务总量\n衔接关系 单位不同    状态 ○ 建议    把握 很可靠（100）\n"
				+ "结论依据 按年均增速比较：本规划20.36%，上位规划19.79%\n两者之差不超过印出数字的舍入误差，请核对原始数据。\n单位换算 1万亿元 = 10000亿元\n"), words);
		assertTrue(words.contains("配对理由\n名称一致：电信业务总量\n单位不同，可换算：万亿元／亿元\n"), words);
		assertTrue(words.contains("上位规划的计算\nr = (t / b)^(1/n) − 1\nr = (3.7 / 1.5)^(1/5) − 1 ≈ 19.7904%\nb = 1.5  电信业务总量 · 基期值\n"), words);
	}

	@Test
	void whatWasJudgedTwiceStandsInTwoLinesOfWhichOneIsToBeChosen() {
		judging.accept(zhejiang, List.of(pair(Kind.INDICATOR, "电信业务总量")));
		Alignment first = zhejiang.getAlignments().getFirst();
		Indicator income = RealPlans.indicator(zhejiang, "互联网服务业务收入");
		session.edit("合并", zhejiang, () -> {
			Alignment second = PlanFactory.eINSTANCE.createAlignment();
			second.getUpper().addAll(first.getUpper());
			second.getLower().add(income);
			second.setRelation(Relation.DEFINITION_DIFFERS);
			second.setState(LinkState.ACCEPTED);
			second.setAuthor("李四");
			zhejiang.getAlignments().add(second);
		});
		List<SideRow> lines = rows(Kind.INDICATOR, SideFilter.ALL).all().stream().filter(row -> titles(row.upper()).equals("电信业务总量")).toList();
		assertEquals(List.of("电信业务总量 | higher | 电信业务总量", "电信业务总量 | not comparable | 互联网服务业务收入"), lines.stream().map(SideRowsTest::line).toList());
		assertTrue(lines.stream().allMatch(SideRow::isGap), "both are to be looked at");
		assertEquals(2, lines.stream().map(SideRow::key).distinct().count());
		String words = PairExplanation.of(lines.getFirst()).text();
		assertTrue(words.contains("另有判断\n≠ 不可比  互联网服务业务收入  价格基准不同：上位规划“2019年不变单价”，本规划未注明，换算到同一价格后才能比较；李四人工判断\n"), words);
		PlanAlignment alignment = alignment();
		SideRow cell = SideRow.of(VerdictTable.of(alignment.upper(), List.of(alignment)).cell(first.getUpper().getFirst().getId(), zhejiang.getId()).orElseThrow());
		assertEquals(words, PairExplanation.of(cell).text(), "the table of all plans tells the same");
		assertEquals(List.of(), AlignJudging.acceptable(lines.stream().map(SideRow::found).toList()), "not both of them");
		judging.accept(zhejiang, List.of(lines.getLast().found()));
		assertEquals(List.of("电信业务总量 | not comparable | 互联网服务业务收入"), rows(Kind.INDICATOR, SideFilter.ALL).all().stream()
				.filter(row -> titles(row.upper()).equals("电信业务总量")).map(SideRowsTest::line).toList());
		session.undo();
		assertEquals(2, zhejiang.getAlignments().size());
	}
}
