package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.core.project.edit.DecompositionEdits.Line;
import org.planwright.model.Decomposition;
import org.planwright.model.NamePair;
import org.planwright.model.Portion;
import org.planwright.model.ReferenceFigure;
import org.planwright.model.Relation;
import org.planwright.model.SharingMethod;

/** Decompositions, reference figures and names: what is written, what keeps its identity, what undo takes back. */
class DecompositionEditsTest {

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final DecompositionEdits edits = new DecompositionEdits(session);
	private final ReferenceEdits references = new ReferenceEdits(session);

	@Test
	void portionsKeepTheirIdentityByTheirRegion() {
		Decomposition decomposition = DecompositionEdits.of(sample.upperStations);
		Portion zhejiang = decomposition.getPortions().getFirst();
		UndoCheck.oneCommand(session, "分解指标", () -> edits.write(sample.upperStations, SharingMethod.SUM, " 常住人口 ",
				List.of(new Line("江苏", null, new BigDecimal("8475"), "30"), new Line("浙江", sample.stations, new BigDecimal("6468"), "31"))));
		assertSame(decomposition, DecompositionEdits.of(sample.upperStations));
		assertEquals(List.of("江苏", "浙江"), decomposition.getPortions().stream().map(Portion::getRegion).toList());
		assertSame(zhejiang, decomposition.getPortions().getLast());
		assertEquals("常住人口", decomposition.getWeightName());
		assertEquals(new BigDecimal("30"), decomposition.getPortions().getFirst().getTarget().getValue());
		UndoCheck.nothing(session, () -> edits.write(sample.upperStations, SharingMethod.SUM, "常住人口",
				List.of(new Line("江苏", null, new BigDecimal("8475"), "30"), new Line("浙江", sample.stations, new BigDecimal("6468"), "31"))));
		UndoCheck.oneCommand(session, "取消指标分解", () -> edits.write(sample.upperStations, SharingMethod.SUM, "", List.of()));
		assertNull(DecompositionEdits.of(sample.upperStations));
	}

	@Test
	void aDecompositionGoesWithItsIndicatorAndAPortionOutlivesItsRow() {
		new IndicatorEdits(session).delete(List.of(sample.stations));
		assertNull(DecompositionEdits.of(sample.upperStations).getPortions().getFirst().getRow());
		new FrozenCopies(session).release(sample.national);
		new IndicatorEdits(session).delete(List.of(sample.upperStations));
		assertEquals(List.of(), sample.national.getDecompositions());
		session.undo();
		session.undo();
		session.undo();
		assertSame(sample.stations, DecompositionEdits.of(sample.upperStations).getPortions().getFirst().getRow());
	}

	@Test
	void referenceFiguresAreWrittenAsAList() {
		ReferenceFigure zhejiang = session.project().getReferences().getFirst();
		UndoCheck.oneCommand(session, "修改参照数据", () -> references.writeFigures(List.of(new ReferenceEdits.Line(null, "常住人口", "贵州", "3856", "万人", 2020, ""),
				new ReferenceEdits.Line(zhejiang, "常住人口", "浙江", "6540", "万人", 2021, "统计公报"))));
		assertEquals(List.of("贵州 3856 万人 2020 null", "浙江 6540 万人 2021 统计公报"), session.project().getReferences().stream()
				.map(each -> each.getRegion() + ' ' + each.getFigure().getValue() + ' ' + each.getFigure().getUnit() + ' ' + each.getFigure().getYear() + ' ' + each.getSource()).toList());
		assertSame(zhejiang, session.project().getReferences().getLast());
		UndoCheck.oneCommand(session, "修改参照数据", () -> references.writeFigures(List.of()));
	}

	@Test
	void namesAreWrittenAsATable() {
		NamePair known = session.project().getNamePairs().getFirst();
		UndoCheck.nothing(session, () -> references.writeNames(List.of(new ReferenceEdits.Names(known, known.getUpper(), known.getLower(), known.getRelation())), "李"));
		UndoCheck.oneCommand(session, "修改名称对照", () -> references.writeNames(List.of(new ReferenceEdits.Names(known, known.getUpper(), known.getLower(), known.getRelation()),
				new ReferenceEdits.Names(null, "数据中心算力", "标准机架数", Relation.NONE)), "李审"));
		assertEquals("王审", known.getAuthor(), "a line that nobody changed is still whose it was");
		assertEquals("李审", session.project().getNamePairs().getLast().getAuthor());
	}
}
