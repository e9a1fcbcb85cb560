package org.planwright.core.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.IndicatorTables;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.model.CopyOrigin;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Observation;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.model.Setting;
import org.planwright.model.Task;
import org.planwright.model.TextTable;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** Merges of the kinds that two people bring about. */
class MergeTest extends MergeCase {

	@Test
	void aFigureIsOneValue() {
		new IndicatorEdits(mine).set(in(mine, sample.stations), IndicatorField.TARGET, "≥25");
		new IndicatorEdits(theirs).set(in(theirs, sample.stations), IndicatorField.TARGET, "20.0");
		new IndicatorEdits(theirs).set(in(theirs, sample.stations), IndicatorField.BASELINE, "6.3");
		Conflict conflict = theConflict();
		assertEquals(ConflictKind.FIGURE, conflict.kind());
		assertEquals(List.of("20", "≥25", "20.0"), List.of(conflict.base(), conflict.mine(), conflict.theirs()));
		decide(Decision.of(Choice.THEIRS));
		Indicator merged = in(mine, sample.stations);
		assertTrue(EcoreUtil.equals(in(theirs, sample.stations).getTarget(), merged.getTarget()), "no field of it is mine");
		assertEquals("6.3", merged.getBaseline().getText());
		mine.undo();
		decide(Decision.own("≤30万个"));
		assertEquals("30", merged.getTarget().getValue().toPlainString());
		assertEquals("≤30万个", merged.getTarget().getText());
		assertEquals("6.3", merged.getBaseline().getText());
	}

	@Test
	void whatOneDeletedAndTheOtherChangedIsAConflictAndStaysUntilItIsDecided() {
		new StructureEdits(mine).delete(List.of(in(mine, sample.task)));
		type(theirs, in(theirs, sample.paragraph), "加快", "稳妥推进");
		Conflict conflict = theConflict();
		assertEquals(ConflictKind.DELETED, conflict.kind());
		assertEquals(Set.of(Choice.MINE, Choice.THEIRS), conflict.choices());
		assertNull(conflict.mine());
		assertTrue(conflict.theirs().contains("稳妥推进5G独立组网"), conflict.theirs());
		MergedProject undecided = merge().resolve(Decisions.NONE);
		assertEquals(1, undecided.open().size());
		Forks.apply(undecided, mine);
		assertEquals("稳妥推进", in(mine, sample.paragraph).getText().substring(0, 4));
		mine.undo();
		decide(Decision.of(Choice.MINE));
		assertNull(in(mine, sample.task));
	}

	@Test
	void whatWentWithADeletedThingComesBackWithIt() {
		new IndicatorEdits(mine).delete(List.of(in(mine, sample.stations)));
		assertNull(in(mine, sample.link), "the link went with the row");
		new IndicatorEdits(theirs).set(in(theirs, sample.stations), IndicatorField.TARGET, "25");
		assertEquals(ConflictKind.DELETED, theConflict().kind());
		decide(Decision.of(Choice.THEIRS));
		assertEquals("25", in(mine, sample.stations).getTarget().getText());
		assertEquals(in(mine, sample.stations), in(mine, sample.link).getTarget());
		assertEquals(in(mine, sample.stations), in(mine, sample.mention).getIndicator());
	}

	@Test
	void somethingNewThatIsSaidOfADeletedThingIsAConflictToo() {
		new IndicatorEdits(mine).delete(List.of(in(mine, sample.villages)));
		observe(theirs, sample.villages, 2023, "60");
		assertEquals(ConflictKind.DELETED, theConflict().kind());
		decide(Decision.of(Choice.THEIRS));
		assertEquals(2, in(mine, sample.province).getObservations().size());
	}

	private static void observe(ProjectSession session, Indicator indicator, int year, String value) {
		Observation observation = PlanFactory.eINSTANCE.createObservation();
		Indicator row = in(session, indicator);
		observation.setIndicator(row);
		observation.setYear(year);
		observation.setFigure(SampleProject.figure(value, value));
		session.edit("observe", row, () -> ProjectSession.planOf(row).getObservations().add(observation));
	}

	@Test
	void theSameValueOfTwoPeopleIsOneAndAnotherIsAConflict() {
		observe(mine, sample.villages, 2023, "60");
		observe(theirs, sample.villages, 2023, "60");
		mergeQuietly();
		assertEquals(2, in(mine, sample.province).getObservations().size());
		observe(mine, sample.villages, 2024, "70");
		observe(theirs, sample.villages, 2024, "71");
		Conflict conflict = theConflict();
		assertEquals(ConflictKind.FIGURE, conflict.kind());
		assertNull(conflict.base());
		assertEquals(List.of("70", "71"), List.of(conflict.mine(), conflict.theirs()));
		decide(Decision.of(Choice.THEIRS));
		assertEquals(List.of("17.1", "60", "71"), in(mine, sample.province).getObservations().stream().map(each -> each.getFigure().getText()).toList());
	}

	@Test
	void aMoveMeetsADelete() {
		mine.edit("move", null, () -> in(mine, sample.province).getBlocks().add(in(mine, sample.box)));
		new StructureEdits(theirs).delete(List.of(in(theirs, sample.chapter)));
		List<Conflict> conflicts = merge().conflicts();
		assertEquals(Set.of(ConflictKind.DELETED), Set.copyOf(conflicts.stream().map(Conflict::kind).toList()));
		MergedProject merged = merge().resolve(MergeRule.decide(conflicts, List.of(new MergeRule(null, MergeRule.Way.MINE)), Decisions.NONE));
		Forks.apply(merged, mine);
		assertEquals(in(mine, sample.province), in(mine, sample.box).eContainer());
	}

	@Test
	void twoPlacesAreAConflictAndNothingIsPutIntoItself() {
		Section first = new StructureEdits(sample.session).insert(sample.province, 0);
		Section second = new StructureEdits(sample.session).insert(sample.province, 1);
		sample.session.edit("title", null, () -> {
			first.setTitle("甲");
			second.setTitle("乙");
		});
		forks.close();
		fork();
		mine.edit("move", null, () -> in(mine, first).getSections().add(in(mine, second)));
		theirs.edit("move", null, () -> in(theirs, second).getSections().add(in(theirs, first)));
		List<Conflict> conflicts = merge().conflicts();
		assertEquals(List.of(ConflictKind.PLACE), conflicts.stream().map(Conflict::kind).toList());
		Forks.apply(merge().resolve(Decisions.NONE), mine);
		assertEquals(in(mine, first), in(mine, second).eContainer());
		assertEquals(in(mine, sample.province), in(mine, first).eContainer());
	}

	@Test
	void rowsMovedByBothAreAConflictAboutTheirOrder() {
		IndicatorEdits rows = new IndicatorEdits(sample.session);
		for (String name : List.of("甲", "乙", "丙")) {
			rows.set(rows.insert(sample.table, sample.table.getIndicators().size()), IndicatorField.NAME, name);
		}
		Indicator moved = sample.table.getIndicators().get(2);
		forks.close();
		fork();
		move(mine, moved, 4);
		move(theirs, moved, 0);
		Conflict conflict = theConflict();
		assertEquals(ConflictKind.ORDER, conflict.kind());
		decide(Decision.of(Choice.THEIRS));
		assertEquals(List.of("甲", "5G基站数", "行政村5G通达率", "乙", "丙"),
				in(mine, sample.table).getIndicators().stream().map(Indicator::getName).toList());
	}

	private static void move(ProjectSession session, Indicator row, int to) {
		Indicator own = in(session, row);
		session.edit("move", own, () -> ((IndicatorTable) own.eContainer()).getIndicators().move(to, own));
	}

	@Test
	void cellsOfOneRowAreMergedAndAConflictSaysWhichCell() {
		TextTable table = (TextTable) sample.chapter.getBlocks().stream().filter(TextTable.class::isInstance).findFirst().orElseThrow();
		cell(mine, table, 0, "我方");
		cell(theirs, table, 1, "对方");
		mergeQuietly();
		assertEquals(List.of("我方", "对方", " 乙 "), in(mine, table).getRows().getFirst().getCells());
		cell(mine, table, 2, "丙");
		cell(theirs, table, 2, "丁");
		Conflict conflict = theConflict();
		assertEquals(List.of(" 乙 ", "丙", "丁"), List.of(conflict.base(), conflict.mine(), conflict.theirs()));
		decide(Decision.own("戊"));
		assertEquals(List.of("我方", "对方", "戊"), in(mine, table).getRows().getFirst().getCells());
	}

	private static void cell(ProjectSession session, TextTable table, int column, String text) {
		TextTable own = in(session, table);
		session.edit("cell", own, () -> own.getRows().getFirst().getCells().set(column, text));
	}

	@Test
	void oneJudgementIsTakenAsAWhole() {
		new LinkEdits(mine).setStrength(in(mine, sample.link), 3);
		new LinkEdits(theirs).setReason(in(theirs, sample.link), "另有说明");
		Conflict conflict = theConflict();
		assertEquals(ConflictKind.JUDGEMENT, conflict.kind());
		assertTrue(conflict.mine().contains("3") && conflict.theirs().contains("另有说明"), conflict.toString());
		decide(Decision.of(Choice.THEIRS));
		assertEquals(2, in(mine, sample.link).getStrength());
		assertEquals("另有说明", in(mine, sample.link).getReason());
	}

	@Test
	void settingsAreMergedByKey() {
		new SettingEdits(mine).set(Map.of("rules.off", Optional.of("R7"), "tolerance", Optional.of("5%")));
		new SettingEdits(theirs).set(Map.of("names", Optional.of("x"), "tolerance", Optional.of("4%")));
		assertEquals(ConflictKind.SETTING, theConflict().kind());
		decide(Decision.of(Choice.MINE));
		assertEquals(Map.of("rules.off", "R7", "tolerance", "5%", "names", "x"),
				mine.project().getSettings().stream().collect(Collectors.toMap(Setting::getKey, Setting::getValue)));
	}

	@Test
	void aFrozenCopyIsTakenFromOneSideAsAWhole() {
		for (ProjectSession session : List.of(mine, theirs)) {
			take(session, session == mine ? "2026-11-21T00:00:00Z" : "2026-11-22T00:00:00Z", session == mine ? "27" : "28");
		}
		Conflict conflict = theConflict();
		assertEquals(ConflictKind.COPY, conflict.kind());
		decide(Decision.of(Choice.THEIRS));
		assertEquals("28", in(mine, sample.upperStations).getTarget().getText());
		assertEquals("2026-11-22T00:00:00Z", in(mine, sample.national).getCopiedFrom().getTakenAt());
		mine.undo();
		assertEquals("27", in(mine, sample.upperStations).getTarget().getText());
	}

	/** A copy taken anew: what it says and when it was taken change together. */
	private void take(ProjectSession session, String at, String target) {
		session.edit("take", null, () -> {
			Plan copy = in(session, sample.national);
			CopyOrigin origin = copy.getCopiedFrom();
			copy.setCopiedFrom(null);
			in(session, sample.upperStations).setTarget(SampleProject.figure(target, target));
			origin.setTakenAt(at);
			copy.setCopiedFrom(origin);
		});
	}

	@Test
	void aTaskThatIsOneNoLongerMeetsItsNewDuty() {
		new StructureEdits(mine).markAsTask(in(mine, sample.task), false);
		new StructureEdits(theirs).setDuty(in(theirs, sample.task), "省大数据局", List.of(), "2024");
		Conflict conflict = theConflict();
		assertEquals(Set.of(Choice.MINE, Choice.THEIRS), conflict.choices());
		decide(Decision.of(Choice.THEIRS));
		Task task = in(mine, sample.task);
		assertEquals("省大数据局", task.getLeadOffice());
		assertEquals(in(mine, sample.paragraph), task.getBlocks().getFirst());
	}

	@Test
	void aPlanThatWasReadAnewIsMergedByLikeness() {
		Plan original = RealPlans.read(Samples.ZHEJIANG);
		ProjectSession known = ProjectSession.holding("规划", List.of(original));
		try (Forks plans = new Forks(known)) {
			ProjectSession own = plans.open();
			Indicator row = IndicatorTables.rows(Forks.plan(own)).getFirst();
			new IndicatorEdits(own).set(row, IndicatorField.BASELINE, "777");
			Plan anew = RealPlans.read(Samples.ZHEJIANG);
			ProjectSession read = ProjectSession.holding("规划", List.of(anew));
			new IndicatorEdits(read).set(IndicatorTables.rows(anew).get(1), IndicatorField.TARGET, "888");
			ProjectMerge merge = ProjectMerge.of(plans.open().project(), own.project(), read.project());
			assertEquals(List.of(), merge.conflicts().stream().filter(conflict -> conflict.kind() != ConflictKind.FIELD).toList());
			Forks.apply(merge.resolve(Decisions.NONE), own);
			assertEquals(1, own.project().getPlans().size());
			assertEquals("777", IndicatorTables.rows(Forks.plan(own)).getFirst().getBaseline().getText());
			assertEquals("888", IndicatorTables.rows(Forks.plan(own)).get(1).getTarget().getText());
			assertEquals(row, IndicatorTables.rows(Forks.plan(own)).getFirst(), "objects stay what they are");
		}
	}
}
