package org.planwright.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.PairJudgement;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.AlignmentEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Alignment;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.NamePair;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** Pairs that somebody judged: what is kept, what brings them into doubt, what undo takes back. */
class JudgedPairsTest {

	private static final String AUTHOR = "王审";

	private final PlanOfRows upper = PlanOfRows.national().row("10G-PON及以上端口数", "万个", "320", "1200").row("数据中心算力", "EFLOPS", "90", "300")
			.box("2", "5G网络部署工程", "加快5G网络覆盖。推进5G建设。").box("3", "国际海陆缆建设工程", "加快国际海缆建设。");
	private final PlanOfRows lower = PlanOfRows.province().row("10G-PON端口数", "万", "10", "80").row("标准机架数", "万架", "5", "20")
			.box("1", "5G网络部署工程", "加快5G网络覆盖。建成基站。").box("2", "算力网络建设工程", "布局算力。");
	private final ProjectSession session = ProjectSession.holding("试验", List.of(upper.plan, lower.plan));
	private final AlignmentEdits edits = new AlignmentEdits(session);
	private final IndicatorEdits rows = new IndicatorEdits(session);
	private final AlignMemory memory = new AlignMemory();

	@BeforeEach
	void thePlansAnswerEachOther() {
		session.edit("上位规划", lower.plan, () -> lower.plan.setUpper(upper.plan));
	}

	@Test
	void anAcceptedPairIsKeptAndUndoTakesItBack() {
		Alignment stored = edits.accept(List.of(judgement(pairing(upper.row(1)))), AUTHOR).getFirst();
		Pairing pairing = pairing(upper.row(1));
		assertEquals(LinkState.ACCEPTED, pairing.state());
		assertEquals(Optional.of(stored.getId()), pairing.judged());
		assertEquals(List.of(lower.row(1).getId()), pairing.lower());
		assertEquals(Verdict.HIGHER, pairing.verdict());
		assertEquals(List.of(), pairing.changes());
		NamePair names = session.project().getNamePairs().getFirst();
		assertEquals("10G-PON及以上端口数 10G-PON端口数 same", names.getUpper() + " " + names.getLower() + " " + names.getRelation().getLiteral());
		session.undo();
		assertEquals(LinkState.SUGGESTED, pairing(upper.row(1)).state());
		assertEquals(List.of(), lower.plan.getAlignments());
		assertEquals(List.of(), session.project().getNamePairs());
	}

	@Test
	void aChangeOfEitherSideBringsExactlyThatPairIntoDoubt() {
		edits.accept(List.of(judgement(pairing(upper.row(1))), judgement(box("2"))), AUTHOR);
		rows.set(lower.row(1), IndicatorField.TARGET, "60");
		assertEquals(LinkState.SUSPECT, pairing(upper.row(1)).state());
		assertEquals(List.of(new PairChange(lower.row(1).getId(), "target", "80", "60")), pairing(upper.row(1)).changes());
		assertEquals(LinkState.ACCEPTED, box("2").state());
		session.undo();
		rows.set(upper.row(1), IndicatorField.UNIT, "个");
		assertEquals(List.of(new PairChange(upper.row(1).getId(), "unit", "万个", "个")), pairing(upper.row(1)).changes());
		edits.accept(List.of(judgement(pairing(upper.row(1)))), AUTHOR);
		assertEquals(LinkState.ACCEPTED, pairing(upper.row(1)).state(), "judged again, it holds");
		assertEquals(2, lower.plan.getAlignments().size(), "and is the same alignment");
	}

	@Test
	void aRejectedPairComesBackOnlyWhenItChanged() {
		edits.reject(List.of(judgement(pairing(upper.row(1)))), "不是同一口径", AUTHOR);
		assertEquals(List.of(), pairing(upper.row(1)).lower(), "nothing else answers it");
		assertEquals(Verdict.MISSING, pairing(upper.row(1)).verdict());
		assertEquals(List.of(LinkState.REJECTED),
				alignment().pairings(Kind.INDICATOR).stream().filter(Pairing::isAnswered).map(Pairing::state).toList());
		rows.set(lower.row(1), IndicatorField.NAME, "10G-PON及以上端口数");
		assertEquals(List.of(lower.row(1).getId()), pairing(upper.row(1)).lower());
		session.undo();
		session.undo();
		assertEquals(LinkState.SUGGESTED, pairing(upper.row(1)).state());
	}

	@Test
	void aPersonPairsWhatNobodyProposed() {
		assertEquals(List.of(), pairing(upper.row(2)).lower());
		Alignment stored = edits.pair(PairJudgements.of(null, lower.plan, List.of(upper.row(2)), List.of(lower.row(2)), Relation.DEFINITION_DIFFERS), AUTHOR);
		assertEquals(List.of(lower.row(2).getId()), pairing(upper.row(2)).lower());
		assertEquals(Verdict.INCOMPARABLE, pairing(upper.row(2)).verdict());
		edits.setVerdict(stored, Verdict.LOWER);
		edits.setReason(stored, " 机架不等于算力 ");
		assertEquals(Verdict.LOWER, pairing(upper.row(2)).verdict());
		assertEquals("机架不等于算力", stored.getReason());
		Alignment same = edits.pair(PairJudgements.of(stored, lower.plan, List.of(upper.row(2)), List.of(lower.row(1)), Relation.DEFINITION_DIFFERS), AUTHOR);
		assertSame(stored, same, "another counterpart takes the place of the first");
		assertEquals(List.of(lower.row(1).getId()), pairing(upper.row(2)).lower());
		assertEquals(List.of(), pairing(upper.row(1)).lower(), "a row answers one quantity");
		session.undo();
		assertEquals(List.of(lower.row(2).getId()), pairing(upper.row(2)).lower());
	}

	@Test
	void rowsThatMakeUpTheUpperOneAreAddedUp() {
		PlanOfRows national = PlanOfRows.national().row("信息通信行业收入", "万亿元", "2.64", "4.3");
		PlanOfRows province = PlanOfRows.province().row("基础电信企业收入", "亿元", "856", "1000").row("互联网服务业务收入", "亿元", "2000", "3500");
		ProjectSession two = ProjectSession.holding("试验", List.of(national.plan, province.plan));
		List<Indicator> both = List.of(province.row(1), province.row(2));
		new AlignmentEdits(two).pair(PairJudgements.of(null, province.plan, List.of(national.row(1)), both, Relation.UNIT_DIFFERS), AUTHOR);
		Pairing pairing = PlanAlignment.of(AlignedPlan.of(national.plan), AlignedPlan.of(province.plan), PlanAlignment.Grounds.NONE).living(Kind.INDICATOR).getFirst();
		assertEquals(both.stream().map(Indicator::getId).toList(), pairing.lower());
		assertEquals(Verdict.LOWER, pairing.verdict());
		assertEquals("2个指标合计按年均增速比较：本规划9.52%，上位规划10.25%", pairing.figures().orElseThrow().reason().text());
		new AlignmentEdits(two).pair(PairJudgements.of(province.plan.getAlignments().getFirst(), province.plan, List.of(national.row(1)), both, Relation.DEFINITION_DIFFERS),
				AUTHOR);
		assertEquals(Verdict.INCOMPARABLE, PlanAlignment.of(AlignedPlan.of(national.plan), AlignedPlan.of(province.plan), PlanAlignment.Grounds.NONE)
				.living(Kind.INDICATOR).getFirst().verdict(), "parts of something else say nothing together");
	}

	@Test
	void aPersonSaysThatNothingAnswers() {
		Alignment none = edits.pair(PairJudgements.of(null, lower.plan, List.of(upper.row(1)), List.of(), Relation.NONE), AUTHOR);
		assertEquals(LinkState.ACCEPTED, pairing(upper.row(1)).state());
		assertEquals(Verdict.MISSING, pairing(upper.row(1)).verdict());
		assertTrue(alignment().lowerOnly(Kind.INDICATOR).contains(lower.row(1).getId()));
		edits.delete(List.of(none));
		assertEquals(List.of(lower.row(1).getId()), pairing(upper.row(1)).lower());
	}

	/** Two copies of a project in which two people gave an upper row counterparts, merged. */
	private void judgedTwice() {
		edits.pair(PairJudgements.of(null, lower.plan, List.of(upper.row(2)), List.of(lower.row(2)), Relation.DEFINITION_DIFFERS), AUTHOR);
		Alignment other = EcoreUtil.copy(lower.plan.getAlignments().getFirst());
		PairJudgement pair = PairJudgements.of(null, lower.plan, List.of(upper.row(2)), List.of(lower.row(1)), Relation.SAME);
		session.edit("合并", lower.plan, () -> {
			other.setId(null);
			other.getUpper().addAll(pair.upper());
			other.getLower().clear();
			other.getLower().addAll(pair.lower());
			other.setRelation(pair.relation());
			other.setVerdict(Verdict.HIGHER);
			other.setAuthor("李审");
			other.getBasis().clear();
			lower.plan.getAlignments().add(other);
		});
	}

	@Test
	void whatTwoPeopleJudgedDifferentlyIsInDoubtAndBothAreShown() {
		judgedTwice();
		assertEquals(2, lower.plan.getAlignments().size());
		Pairing pairing = pairing(upper.row(2));
		assertEquals(1, alignment().living(Kind.INDICATOR).stream().filter(each -> each.upper().contains(upper.row(2).getId())).count(), "a row is counted once");
		assertEquals(LinkState.SUSPECT, pairing.state());
		assertEquals(List.of(lower.row(2).getId()), pairing.lower(), "what was said first counts");
		Pairing rival = pairing.rivals().getFirst();
		assertEquals(List.of(lower.row(1).getId()), rival.lower());
		assertEquals(Verdict.HIGHER, rival.verdict());
		assertEquals("李审人工判断", rival.grounds().getFirst().wording().text().strip());
		assertEquals(List.of(), alignment().lowerOnly(Kind.INDICATOR), "neither row stands for itself");
		assertEquals(List.of(List.of(rival.stored()), List.of(pairing.stored())),
				pairing.judgements().stream().map(each -> each.rivals().stream().map(Pairing::stored).toList()).toList());
		assertEquals(2, pairing.judgements().stream().map(Pairing::key).distinct().count());
	}

	@Test
	void theOneThatIsSaidToHoldTakesThePlaceOfTheOther() {
		judgedTwice();
		edits.accept(List.of(judgement(pairing(upper.row(2)).judgements().getLast())), AUTHOR);
		assertEquals(LinkState.ACCEPTED, pairing(upper.row(2)).state());
		assertEquals(List.of(lower.row(1).getId()), pairing(upper.row(2)).lower());
		assertEquals(List.of(), pairing(upper.row(2)).rivals());
		assertEquals(1, lower.plan.getAlignments().size());
		session.undo();
		assertEquals(1, pairing(upper.row(2)).rivals().size());
		edits.reject(List.of(judgement(pairing(upper.row(2)))), "", AUTHOR);
		assertEquals(LinkState.ACCEPTED, pairing(upper.row(2)).state(), "one that is ruled out is no rival");
		assertEquals(List.of(lower.row(1).getId()), pairing(upper.row(2)).lower());
	}

	@Test
	void boxesArePairedManyToMany() {
		Identified box = lower.plan.getBlocks().getLast();
		Identified above = upper.plan.getBlocks().getLast();
		edits.pair(PairJudgements.of(null, lower.plan, List.of(above), List.of(box), Relation.DEFINITION_DIFFERS), AUTHOR);
		assertEquals(List.of(box.getId()), box("3").lower());
		assertEquals(LinkState.ACCEPTED, box("3").state());
		assertEquals(LinkState.SUGGESTED, box("2").state());
	}

	@Test
	void deletingACounterpartTakesThePairWithIt() {
		edits.accept(List.of(judgement(pairing(upper.row(1)))), AUTHOR);
		rows.delete(List.of(lower.row(1)));
		assertEquals(List.of(), lower.plan.getAlignments());
		assertEquals(Verdict.MISSING, pairing(upper.row(1)).verdict());
		session.undo();
		assertEquals(LinkState.ACCEPTED, pairing(upper.row(1)).state());
	}

	@Test
	void whatNoEditTouchedIsNotReadAgain() {
		PlanSnapshot above = session.snapshot(upper.plan);
		AlignedPlan first = memory.read(above.plan());
		assertSame(first, memory.read(above.plan()));
		AlignedPlan lowerBefore = memory.read(session.snapshot(lower.plan).plan());
		rows.set(lower.row(1), IndicatorField.TARGET, "60");
		AlignedPlan lowerAfter = memory.read(session.snapshot(lower.plan).plan());
		assertNotSame(lowerBefore, lowerAfter);
		assertSame(lowerBefore.boxTexts(), lowerAfter.boxTexts(), "words are counted once");
		assertSame(first, memory.read(session.snapshot(upper.plan).plan()));
		memory.forget(upper.plan.getId());
		assertNotSame(first, memory.read(above.plan()));
	}

	private PlanAlignment alignment() {
		PlanSnapshot snapshot = session.snapshot(lower.plan);
		return memory.align(session.snapshot(upper.plan).plan(), snapshot.plan(), new PlanAlignment.Grounds(NameTable.NONE, References.NONE, snapshot.outwardReferences()));
	}

	private Pairing pairing(Indicator row) {
		return alignment().living(Kind.INDICATOR).stream().filter(each -> each.upper().contains(row.getId())).findFirst().orElseThrow();
	}

	private Pairing box(String number) {
		String id = alignment().upper().boxes().stream().filter(each -> each.number().equals(number)).findFirst().orElseThrow().id();
		return alignment().living(Kind.BOX).stream().filter(each -> each.upper().contains(id)).findFirst().orElseThrow();
	}

	private PairJudgement judgement(Pairing pairing) {
		return PairJudgements.of(pairing, lower.plan, session::find).orElseThrow();
	}
}
