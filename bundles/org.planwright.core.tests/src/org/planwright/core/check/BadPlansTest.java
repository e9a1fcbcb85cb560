package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.Figures;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.ChangeKind;
import org.planwright.model.Figure;
import org.planwright.model.Footnote;
import org.planwright.model.Glossary;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.model.TextTable;

/** Plans that no author would write are checked all the same: clear findings, no crash, in bounded time. */
class BadPlansTest {

	private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
	private static final Duration LIMIT = Duration.ofSeconds(60);

	@Test
	void anEmptyPlanSaysThatItIsEmpty() {
		assertEquals(List.of("R57 规划没有内容"), check(FACTORY.createPlan()));
	}

	@Test
	void aPlanWithoutTableSaysSo() {
		Plan plan = FACTORY.createPlan();
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setText("到2025年，建成5G基站15万个。");
		plan.getBlocks().add(paragraph);
		assertTrue(check(plan).contains("R57 规划中没有指标表"));
	}

	@Test
	void aTableOfWordsIsToldAsOne() {
		IndicatorTable table = FACTORY.createIndicatorTable();
		for (String name : List.of("服务水平", "治理能力", "安全保障")) {
			Indicator row = row(name, "明显提升");
			row.setBaseline(figure("较好"));
			table.getIndicators().add(row);
		}
		Plan plan = planWith(table);
		assertTrue(check(plan).contains("R57 指标表共 3 行，没有一个数值"));
	}

	@Test
	void objectsWithNothingInThemAreSeenThrough() {
		Plan plan = FACTORY.createPlan();
		IndicatorTable table = FACTORY.createIndicatorTable();
		Indicator row = FACTORY.createIndicator();
		row.setBaseline(FACTORY.createFigure());
		row.setTarget(FACTORY.createFigure());
		row.setChange(FACTORY.createFigure());
		row.getParts().add(FACTORY.createIndicator());
		table.getIndicators().add(row);
		table.getIndicators().add(FACTORY.createIndicator());
		table.getFootnotes().add(FACTORY.createFootnote());
		KeyProject box = FACTORY.createKeyProject();
		box.getGoals().add(FACTORY.createParagraph());
		box.getItems().add(FACTORY.createProjectItem());
		Glossary glossary = FACTORY.createGlossary();
		glossary.getTerms().add(FACTORY.createTerm());
		TextTable words = FACTORY.createTextTable();
		words.getRows().add(FACTORY.createTextRow());
		Section section = FACTORY.createSection();
		section.getBlocks().addAll(List.of(table, box, glossary, words, FACTORY.createParagraph(), FACTORY.createKeyProject(), FACTORY.createIndicatorTable()));
		plan.getSections().add(section);
		Task task = FACTORY.createTask();
		task.getBlocks().add(FACTORY.createParagraph());
		plan.getSections().add(task);
		plan.getWaivers().add(FACTORY.createWaiver());
		plan.getReadingNotes().add(FACTORY.createReadingNote());
		assertTrue(check(plan).contains("R57 第 1 行没有指标名称") || check(plan).contains("R57 指标表共 3 行，没有一个数值"));
	}

	@Test
	void blankTextsAndNotesWithoutTextAreSeenThrough() {
		Plan plan = new PlanCase().row("　", " ", " ", "　", "\t").row(" ", "", "", "1", "").note("", "").note("①", " ").note("注", "　").section(" ", "　").text(" ").text("\n\n").task("　", "").box(" ", " ", "　")
				.goal("").item("", "", "").term("", "").term(" ", " ").plan();
		check(plan);
	}

	@Test
	void absurdNumbersAreReckonedWith() {
		PlanCase plan = new PlanCase();
		List<String> numbers = List.of("9".repeat(60), "-" + "9".repeat(60), "0", "-0", "0.0", "-15", "1e400", "0." + "0".repeat(59) + "1", "<0", ">-1", "99999999999999999999%", "1/3", "NaN", "∞", "１２３");
		for (String baseline : numbers) {
			for (String target : List.of(numbers.get(0), "0", "-3", "15", "0." + "0".repeat(59) + "1")) {
				plan.row("指标" + baseline.length() + target.length(), "万个", baseline, target, "5%").row("幅度", "%", baseline, target, "[" + target + "]");
			}
		}
		plan.section("", "任务").text("到2025年达到" + "9".repeat(60) + "万个，由0提升至-5%，增长" + "9".repeat(60) + "倍，下降150%。");
		check(plan.plan());
	}

	@Test
	void partsOfPartsOfPartsAreRows() {
		Indicator top = row("总量", "1");
		Indicator at = top;
		for (int depth = 0; depth < 300; depth++) {
			Indicator part = row("分量", "1");
			at.getParts().add(part);
			at = part;
		}
		IndicatorTable table = FACTORY.createIndicatorTable();
		table.getIndicators().add(top);
		Plan plan = planWith(table);
		assertEquals(301, PlanFacts.of(identified(plan), null, CheckSettings.STANDARD).rows().size());
		check(plan);
	}

	@Test
	void aCircleOfPartsFallsOutOfItsTable() {
		Indicator whole = row("总量", "1");
		Indicator part = row("分量", "1");
		whole.getParts().add(part);
		IndicatorTable table = FACTORY.createIndicatorTable();
		table.getIndicators().add(whole);
		Plan plan = planWith(table);
		// What is contained stands in one place: the row leaves the table for the part, and nothing leads to either any more.
		part.getParts().add(whole);
		assertEquals(List.of(), List.copyOf(table.getIndicators()));
		assertTrue(check(plan).contains("R57 指标表没有一行指标"));
	}

	@Test
	void tenThousandRowsTakeNoMoreThanTheirShare() {
		Plan small = identified(wide(1_250));
		Plan large = identified(wide(10_000));
		assertTimeoutPreemptively(LIMIT, () -> run(large, small));
		long one = Math.max(1, cost(small));
		long eight = cost(large);
		// Eight times the rows: eight times the work, or sixty-four were a rule to look at every pair.
		assertTrue(eight < one * 32, () -> "eight times the rows took " + eight / one + " times as long");
	}

	@Test
	void aCancelledCheckEnds() {
		assertThrows(CancellationException.class, () -> new Checker(CheckSettings.STANDARD).check(identified(wide(10)), null, () -> true));
	}

	/** A plan whose rows are amiss in turn: numbers, marks, rates. */
	private static Plan wide(int rows) {
		IndicatorTable table = FACTORY.createIndicatorTable();
		table.setBaselineYear(2020);
		table.setTargetYear(2025);
		for (int i = 0; i < rows; i++) {
			Indicator row = row("指标第" + i + "项覆盖率", "15");
			row.setNo(Integer.toString(i + (i % 7 == 0 ? 2 : 1)));
			row.setUnit("万个");
			row.setPrintedName(row.getName() + (i % 5 == 0 ? "*" : ""));
			row.setBaseline(figure("2.9"));
			row.setChange(figure(i % 10 == 0 ? "20.1%" : "38.9%"));
			row.setChangeKind(ChangeKind.ANNUAL_GROWTH);
			table.getIndicators().add(row);
		}
		Footnote note = FACTORY.createFootnote();
		note.setMark("①");
		note.setText("含在建项目。");
		table.getFootnotes().add(note);
		Plan plan = planWith(table);
		plan.setPeriodStart(2021);
		plan.setPeriodEnd(2025);
		return plan;
	}

	private static long cost(Plan plan) {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			run(plan, null);
			best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
		}
		return best;
	}

	private static CheckResult run(Plan plan, Plan upper) {
		return new Checker(CheckSettings.STANDARD).aligning(RowCounterparts.reader()).check(plan, upper, () -> false);
	}

	/** Checks a plan, alone and against itself as the upper one, and fails unless the findings are sound. */
	private static List<String> check(Plan plan) {
		identified(plan);
		Plan upper = EcoreUtil.copy(plan);
		CheckResult result = assertTimeoutPreemptively(LIMIT, () -> run(plan, null));
		SoundFindings.check(plan, result);
		SoundFindings.check(plan, assertTimeoutPreemptively(LIMIT, () -> run(plan, upper)));
		return result.findings().stream().map(finding -> finding.rule().id() + ' ' + finding.message().text()).collect(Collectors.toList());
	}

	/** Gives every object an id that has none. */
	private static Plan identified(Plan plan) {
		int[] last = { 0 };
		List<EObject> objects = new ArrayList<>(List.of(plan));
		plan.eAllContents().forEachRemaining(objects::add);
		EAttribute id = PlanPackage.Literals.IDENTIFIED__ID;
		objects.stream().filter(Identified.class::isInstance).filter(object -> object.eGet(id) == null).forEach(object -> object.eSet(id, "o" + last[0]++));
		return plan;
	}

	private static Plan planWith(IndicatorTable table) {
		Plan plan = FACTORY.createPlan();
		plan.getBlocks().add(table);
		return plan;
	}

	private static Indicator row(String name, String target) {
		Indicator row = FACTORY.createIndicator();
		row.setName(name);
		row.setPrintedName(name);
		row.setTarget(figure(target));
		return row;
	}

	private static Figure figure(String text) {
		return Figures.read(text, null);
	}
}
