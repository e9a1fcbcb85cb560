package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.planwright.core.LiveMentions;
import org.planwright.core.check.rule.figure.GrowthRateRule;
import org.planwright.core.check.rule.prose.GrowthWordsRule;
import org.planwright.core.check.rule.structure.WordingRule;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.project.edit.WaiverEdits;
import org.planwright.core.project.edit.WaiverEdits.Accepted;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Paragraph;
import org.planwright.model.Waiver;

/** Findings that were accepted with a reason: listed apart while their data are the same, awake when those change. */
class WaiversTest {

	private static final Rule GROWTH = new GrowthRateRule();
	private static final Rule WORDING = new WordingRule();
	private static final Rule TIMES = new GrowthWordsRule();

	private final PlanCase plan = new PlanCase().row("省际出口带宽", "T", "48", "100", "20.1%").row("5G基站数", "万个", "2.9", "15", "38.9%");
	private final WaiverEdits edits = new WaiverEdits(plan.session());

	@Test
	void anAcceptedFindingIsListedApartWithItsReason() {
		waive(GROWTH, 0, null);
		CheckResult result = plan.check(GROWTH, null);
		assertEquals(List.of(), result.findings());
		WaivedFinding waived = result.waived().getFirst();
		assertEquals(List.of("增速按四年计", "张三", "2021-06-10", "20.1%"), List.of(waived.reason(), waived.author(), waived.date(), waived.finding().stated()));
		assertEquals(plan.plan().getWaivers().getFirst().getId(), waived.waiver());
		assertEquals(Map.of(), result.woken());
		plan.session().undo();
		assertEquals(List.of("20.1%"), stated(plan.check(GROWTH, null).findings()));
		plan.session().redo();
		assertEquals(1, plan.check(GROWTH, null).waived().size());
	}

	@Test
	void itStaysAcceptedWhileOtherPlacesChange() {
		waive(GROWTH, 0, null);
		type(1, IndicatorField.TARGET, "16");
		plan.row("千兆宽带用户数", "万户", "640", "6000", "56%").section("一、", "发展基础").text("省际出口带宽增至48T。");
		assertEquals(List.of("20.1%"), plan.check(GROWTH, null).waived().stream().map(waived -> waived.finding().stated()).toList());
	}

	@Test
	void itWakesWhenAFigureUnderItChanges() {
		Waiver waiver = waive(GROWTH, 0, null);
		type(0, IndicatorField.TARGET, "101");
		CheckResult result = plan.check(GROWTH, null);
		assertEquals(List.of(), result.waived());
		Finding awake = result.findings().getFirst();
		assertEquals(Map.of(awake.id(), waiver.getId()), result.woken());
		plan.session().undo();
		assertEquals(1, plan.check(GROWTH, null).waived().size());
	}

	@Test
	void acceptingItAgainTakesThePlaceOfTheOldWaiver() {
		Waiver old = waive(GROWTH, 0, null);
		type(0, IndicatorField.TARGET, "101");
		waive(GROWTH, 0, old);
		assertEquals(1, plan.plan().getWaivers().size());
		assertEquals(1, plan.check(GROWTH, null).waived().size());
		plan.session().undo();
		assertEquals(List.of(old), List.copyOf(plan.plan().getWaivers()));
	}

	@Test
	void oneWaiverSpeaksOfOneFindingOfAPassage() {
		plan.section("一、", "任务").text("加快推进推进网络建设。的的安全，，可靠。加快推进推进网络建设，提升能力。");
		List<Finding> before = plan.find(WORDING);
		assertEquals(List.of("加快推进推进网络建设", "加快推进推进网络建设"), stated(before).stream().filter(words -> words.startsWith("加快")).toList());
		waive(WORDING, 0, null);
		CheckResult result = plan.check(WORDING, null);
		assertEquals(List.of(before.getFirst().id()), result.waived().stream().map(waived -> waived.finding().id()).toList());
		assertEquals(before.stream().skip(1).map(Finding::id).toList(), result.findings().stream().map(Finding::id).toList());
		assertEquals(Map.of(), result.woken());
	}

	@Test
	void theSecondOfTwoThatAreAlikeIsAcceptedByItself() {
		plan.section("一、", "任务").text("加快推进推进网络建设。的的安全，，可靠。加快推进推进网络建设，提升能力。");
		List<String> before = plan.find(WORDING).stream().map(Finding::id).toList();
		int second = stated(plan.find(WORDING)).lastIndexOf("加快推进推进网络建设");
		waive(WORDING, second, null);
		CheckResult result = plan.check(WORDING, null);
		assertEquals(List.of(before.get(second)), result.waived().stream().map(waived -> waived.finding().id()).toList());
		assertEquals(before.getFirst(), result.findings().getFirst().id());
		type(lastText(), "推进推进", "推进");
		assertEquals(List.of("加快推进推进网络建设"), plan.check(WORDING, null).waived().stream().map(waived -> waived.finding().stated()).toList(),
				"called after the first one, which was cured, it is still the one that was accepted");
	}

	@Test
	void onlyTheFindingWhoseFigureChangedWakes() {
		plan.section("一、", "发展基础").text("省际出口带宽由10T增长到20T，增长50%。基站由10万个增长到30万个，增长60%。");
		assertEquals(List.of("增长50%", "增长60%"), stated(plan.find(TIMES)));
		List<Waiver> waivers = List.of(waive(TIMES, 0, null), waive(TIMES, 0, null));
		assertEquals(2, plan.check(TIMES, null).waived().size());
		type(lastText(), "增长60%", "增长70%");
		CheckResult result = plan.check(TIMES, null);
		assertEquals(List.of("增长50%"), result.waived().stream().map(waived -> waived.finding().stated()).toList());
		assertEquals(List.of("增长70%"), stated(result.findings()));
		assertEquals(Map.of(result.findings().getFirst().id(), waivers.get(1).getId()), result.woken());
		plan.session().undo();
		assertEquals(2, plan.check(TIMES, null).waived().size());
	}

	@Test
	void aFindingThatNobodyAcceptedIsNotAwakeBesideOneThatIs() {
		plan.section("一、", "发展基础").text("省际出口带宽由10T增长到20T，增长50%。基站由10万个增长到30万个，增长60%。");
		Waiver waiver = waive(TIMES, 1, null);
		type(lastText(), "30万个", "40万个");
		CheckResult result = plan.check(TIMES, null);
		assertEquals(List.of("增长50%", "增长60%"), stated(result.findings()));
		assertEquals(Map.of(result.findings().get(1).id(), waiver.getId()), result.woken());
		type(lastText(), "增长60%", "增长300%");
		assertEquals(List.of("增长50%"), stated(plan.check(TIMES, null).findings()));
		assertEquals(Map.of(), plan.check(TIMES, null).woken(), "the finding that was accepted is cured: the other one was never accepted");
	}

	/** Files of the first days keep the digest of the data alone. */
	@Test
	void aWaiverThatKnowsOnlyItsDataHoldsAndWakes() {
		plan.section("一、", "发展基础").text("省际出口带宽由10T增长到20T，增长50%。基站由10万个增长到30万个，增长60%。");
		String digest = plan.find(TIMES).get(1).fingerprint();
		Waiver waiver = waive(TIMES, 1, null);
		plan.session().edit("old", null, () -> waiver.setFingerprint(digest));
		CheckResult result = plan.check(TIMES, null);
		assertEquals(List.of("增长60%"), result.waived().stream().map(waived -> waived.finding().stated()).toList());
		assertEquals(List.of("增长50%"), stated(result.findings()));
		assertEquals(Map.of(), result.woken());
		type(lastText(), "30万个", "40万个");
		assertEquals(List.of(waiver.getId()), List.copyOf(plan.check(TIMES, null).woken().values()));
	}

	@Test
	void aWaiverOfAnotherRuleOrObjectCountsForNothing() {
		Finding finding = plan.find(GROWTH).getFirst();
		edits.waive(plan.plan(), List.of(new Accepted("R11", row(0), finding.mark(), null), new Accepted("R1", row(1), finding.mark(), null)), "无关", "", "2021-06-10");
		assertEquals(1, plan.check(GROWTH, null).findings().size());
		plan.session().edit("broken", null, () -> plan.plan().getWaivers().forEach(waiver -> waiver.setRule(null)));
		assertEquals(1, plan.check(GROWTH, null).findings().size());
	}

	@Test
	void severalFindingsAreAcceptedAndTakenBackAsOneStep() {
		type(1, IndicatorField.CHANGE, "50%");
		List<Accepted> all = plan.find(GROWTH).stream().map(finding -> accepted(finding, null)).toList();
		List<Waiver> waivers = edits.waive(plan.plan(), all, " 统计口径不同 ", " 李四 ", "2021-06-10");
		assertEquals(2, plan.check(GROWTH, null).waived().size());
		assertEquals(List.of("统计口径不同", "李四"), List.of(waivers.getFirst().getReason(), waivers.getFirst().getAuthor()));
		edits.withdraw(waivers);
		assertEquals(2, plan.check(GROWTH, null).findings().size());
		plan.session().undo();
		assertEquals(2, plan.check(GROWTH, null).waived().size());
		plan.session().undo();
		assertTrue(plan.plan().getWaivers().isEmpty());
	}

	@Test
	void nothingIsAcceptedWithoutAReason() {
		List<Accepted> accepted = List.of(accepted(plan.find(GROWTH).getFirst(), null));
		assertThrows(IllegalArgumentException.class, () -> edits.waive(plan.plan(), accepted, "  ", "张三", "2021-06-10"));
		assertThrows(IllegalArgumentException.class, () -> edits.waive(plan.plan(), List.of(), "理由", "张三", "2021-06-10"));
		assertTrue(plan.plan().getWaivers().isEmpty());
	}

	@Test
	void aWaiverGoesWithItsRow() {
		waive(GROWTH, 0, null);
		new IndicatorEdits(plan.session()).delete(List.of(row(0)));
		assertEquals(List.of(), plan.check(GROWTH, null).findings());
		plan.session().undo();
		assertEquals(1, plan.check(GROWTH, null).waived().size());
	}

	private Waiver waive(Rule rule, int index, Waiver replaces) {
		return edits.waive(plan.plan(), List.of(accepted(plan.find(rule).get(index), replaces)), "增速按四年计", "张三", "2021-06-10").getFirst();
	}

	private Accepted accepted(Finding finding, Waiver replaces) {
		return new Accepted(finding.rule().id(), plan.session().find(finding.place().object()).orElseThrow(), finding.mark(), replaces);
	}

	private void type(int row, IndicatorField field, String text) {
		new IndicatorEdits(plan.session()).set(row(row), field, text);
	}

	private void type(Paragraph paragraph, String words, String others) {
		try (LiveMentions reader = new LiveMentions(plan.session())) {
			int start = paragraph.getText().indexOf(words);
			new TextEdits(plan.session(), reader).replace(paragraph, start, start + words.length(), others);
		}
	}

	private Paragraph lastText() {
		return (Paragraph) plan.plan().getSections().getLast().getBlocks().getLast();
	}

	private Indicator row(int index) {
		return ((IndicatorTable) plan.plan().getSections().getFirst().getBlocks().getFirst()).getIndicators().get(index);
	}

	private static List<String> stated(List<Finding> findings) {
		return findings.stream().map(Finding::stated).toList();
	}
}
