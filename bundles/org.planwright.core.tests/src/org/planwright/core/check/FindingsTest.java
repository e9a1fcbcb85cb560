package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.rule.figure.GrowthRateRule;
import org.planwright.core.check.rule.structure.NumberingRule;
import org.planwright.core.check.rule.structure.WordingRule;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Paragraph;

/** What a finding is known by. */
class FindingsTest {

	private static final Rule GROWTH = new GrowthRateRule();
	private static final Rule WORDING = new WordingRule();

	@Test
	void anIdStaysTheSameWhileOtherPlacesChange() {
		PlanCase plan = new PlanCase().row("省际出口带宽", "T", "48", "100", "20.1%").section("一、", "任务").text("加快推进推进网络建设。");
		String growth = id(plan, GROWTH);
		String wording = id(plan, WORDING);
		plan.row("5G基站数", "万个", "2.9", "15", "38.9%").section("二、", "保障").text("加强组织领导。").change(changed -> changed.getSections().move(0, 2));
		assertEquals(growth, id(plan, GROWTH));
		assertEquals(wording, id(plan, WORDING));
	}

	@Test
	void wordsBeforeAFlawMoveItButNotItsId() {
		PlanCase plan = new PlanCase().section("一、", "任务").text("加快推进推进网络建设。");
		Finding before = plan.find(WORDING).getFirst();
		Paragraph paragraph = (Paragraph) plan.plan().getSections().getLast().getBlocks().getFirst();
		new TextEdits(plan.session(), MentionReader.NONE).replace(paragraph, 0, 0, "到2025年，");
		Finding after = plan.find(WORDING).getFirst();
		assertEquals(before.id(), after.id());
		assertEquals(before.fingerprint(), after.fingerprint());
		assertEquals(before.place().start() + 7, after.place().start());
	}

	@Test
	void theIdOutlivesTheDataAndTheFingerprintDoesNot() {
		PlanCase plan = new PlanCase().row("省际出口带宽", "T", "48", "100", "20.1%");
		Finding before = plan.find(GROWTH).getFirst();
		Indicator row = ((IndicatorTable) plan.plan().getSections().getFirst().getBlocks().getFirst()).getIndicators().getFirst();
		new IndicatorEdits(plan.session()).set(row, IndicatorField.TARGET, "101");
		Finding after = plan.find(GROWTH).getFirst();
		assertEquals(before.id(), after.id());
		assertNotEquals(before.fingerprint(), after.fingerprint());
	}

	@Test
	void equalFlawsOfOnePassageAreToldApart() {
		List<String> ids = new PlanCase().section("一、", "任务").text("加快推进推进建设。再推进推进改革。又推进推进开放。").find(WORDING).stream().map(Finding::id).toList();
		assertEquals(3, ids.stream().distinct().count());
		assertEquals(List.of(ids.getFirst() + "-2", ids.getFirst() + "-3"), ids.subList(1, 3));
	}

	@Test
	void findingsStandTheGravestFirstThenInTheOrderOfTheDocument() {
		PlanCase plan = new PlanCase().row("省际出口带宽", "T", "48", "100", "20.1%").section("一、", "任务").text("网络,建设。推进推进改革。又推进推进开放。").section("三、", "保障").text("措施。");
		List<String> lines = new Checker(List.of(new NumberingRule(), WORDING, GROWTH), CheckSettings.STANDARD).check(plan.session().snapshot(plan.plan()).plan(), null, () -> false)
				.findings().stream().map(PlanCase::line).toList();
		assertEquals(List.of("error 省际出口带宽/CHANGE: 20.1% -> 15.8%", "warning 推进推进: 推进推进改革 -> 推进改革", "warning 推进推进: 又推进推进开放 -> 又推进开放", "warning 三、保障: 三、 -> 二、",
				"info ,: 网络,建设 -> 网络，建设"), lines);
	}

	@Test
	void whatIsNotSaidIsTakenFromTheRuleAndThePlace() {
		Findings findings = new Findings();
		Place place = Place.of(Place.Kind.SECTION, "s1", 3, "一、任务");
		findings.report(GROWTH, place).variant("wrong").with("甲", "乙", "丙", "丁", "戊", "己").done();
		Finding finding = findings.all().getFirst();
		assertEquals(List.of(Severity.ERROR, "一、任务", "rule.R1.message.wrong", "rule.R1.why.wrong", "rule.R1.cure.wrong"),
				List.of(finding.severity(), finding.stated(), finding.message().key(), finding.why().key(), finding.cure().key()));
		assertNull(finding.computed());
	}

	private static String id(PlanCase plan, Rule rule) {
		return plan.find(rule).getFirst().id();
	}
}
