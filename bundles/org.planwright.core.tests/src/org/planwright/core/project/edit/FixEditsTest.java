package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.core.LiveMentions;
import org.planwright.core.Wording;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Fix;
import org.planwright.core.check.JointFix;
import org.planwright.core.check.LabelFix;
import org.planwright.core.check.Place;
import org.planwright.core.check.PlanCase;
import org.planwright.core.check.WordsFix;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Paragraph;
import org.planwright.model.Section;
import org.planwright.model.Term;

class FixEditsTest {

	private static final Wording WORDS = Wording.of("rule.R46.fix.delete", "");
	private static final String TEXT = "省际出口带宽增至48T，省际出口带宽达100T。";

	private final PlanCase plan = new PlanCase().row("省际出口带宽", "T", "48", "100", "20.1%").note("注1", "带*为2019年数据。").section("一、", "发展基础").text(TEXT);
	private final FixEdits edits = new FixEdits(plan.session(), new LiveMentions(plan.session()));

	@Test
	void aFixIsOneStepNamedAfterIt() {
		edits.apply(words("48T", "50T"));
		assertEquals("省际出口带宽增至50T，省际出口带宽达100T。", text());
		assertEquals(Optional.of("删去“”"), plan.session().undoLabel());
		plan.session().undo();
		assertEquals(TEXT, text());
	}

	@Test
	void figuresInTheNewWordsAreRead() {
		edits.apply(words("48T", "50T"));
		assertEquals("50", paragraph().getMentions().getFirst().getFigure().getValue().toPlainString());
	}

	@Test
	void aFixOfAPastStateChangesNothing() {
		Fix stale = words("48T", "50T");
		new TextEdits(plan.session(), MentionReader.NONE).replace(paragraph(), 0, 2, "全省");
		String before = text();
		new TextEdits(plan.session(), MentionReader.NONE).replace(paragraph(), 0, 0, "我省");
		assertThrows(IllegalStateException.class, () -> edits.apply(stale));
		plan.session().undo();
		assertEquals(before, text());
		edits.apply(stale);
	}

	@Test
	void aStalePartTakesTheWholeFixBack() {
		Fix fix = new JointFix("k", WORDS, List.of(words("48T", "50T"), cell(Column.TARGET, "99", "120")));
		assertThrows(IllegalStateException.class, () -> edits.apply(fix));
		assertEquals(TEXT, text());
		assertThrows(IllegalStateException.class, () -> edits.applyAll(List.of(cell(Column.TARGET, "100", "120"), label(section(), "二、", "三、"))));
		assertEquals("100", row().getTarget().getText());
		assertThrows(IllegalStateException.class, () -> edits.apply(cell("gone", Column.TARGET, "100", "120")));
		assertFalse(plan.session().undoLabel().orElseThrow().startsWith("删去"));
	}

	@Test
	void severalFixesAreOneStepInWhateverOrderTheyAreGiven() {
		List<Fix> fixes = List.of(words("省际出口带宽增至", "带宽增至"), words("100T", "120T"), words("48T", "48太比特每秒"), cell(Column.TARGET, "100", "120"), label(section(), "一、", "二、"));
		for (List<Fix> order : List.of(fixes, fixes.reversed())) {
			edits.applyAll(order);
			assertEquals(List.of("带宽增至48太比特每秒，省际出口带宽达120T。", "120", "二、"), List.of(text(), row().getTarget().getText(), section().getLabel()));
			assertEquals(Optional.of("改正 5 处"), plan.session().undoLabel());
			plan.session().undo();
			assertEquals(List.of(TEXT, "100", "一、"), List.of(text(), row().getTarget().getText(), section().getLabel()));
		}
		assertThrows(IllegalArgumentException.class, () -> edits.applyAll(List.of()));
	}

	@Test
	void partsOfSeveralFixesInOnePassageDoNotMoveEachOther() {
		Fix around = new JointFix("k", WORDS, List.of(words("省际出口带宽增至", "增至"), words("100T", "120太比特每秒")));
		edits.applyAll(List.of(around, words("48T", "四十八T")));
		assertEquals("增至四十八T，省际出口带宽达120太比特每秒。", text());
		plan.session().undo();
		assertEquals(TEXT, text());
	}

	@Test
	void overlappingWordsAreRefusedAsAWhole() {
		assertThrows(IllegalStateException.class, () -> edits.applyAll(List.of(words("增至48T", "为50T"), words("48T，", "50T；"))));
		assertEquals(TEXT, text());
	}

	@Test
	void labelsOfTableNoteAndTermAreSetToo() {
		plan.table("专栏2", "主要指标").term("CDN", "内容分发网络").change(changed -> changed.getBlocks().getFirst().eContents().forEach(term -> ((Term) term).setNo("3")));
		Identified term = (Identified) plan.plan().getBlocks().getFirst().eContents().getFirst();
		edits.applyAll(List.of(label(table(), "专栏2", "专栏1"), label(table().getFootnotes().getFirst(), "注1", "注2"), label(term, "3", "1")));
		assertEquals(List.of("专栏1", "注2", "1"), List.of(table().getLabel(), table().getFootnotes().getFirst().getMark(), ((Term) term).getNo()));
		plan.session().undo();
		assertEquals(List.of("专栏2", "注1", "3"), List.of(table().getLabel(), table().getFootnotes().getFirst().getMark(), ((Term) term).getNo()));
		assertThrows(IllegalArgumentException.class, () -> edits.apply(label(plan.plan(), "", "1")));
	}

	@Test
	void fixesThatChangeNothingCannotBeMade() {
		assertThrows(IllegalArgumentException.class, () -> new LabelFix("k", WORDS, List.of()));
		assertThrows(IllegalArgumentException.class, () -> new JointFix("k", WORDS, List.of()));
		Place place = new Place(Place.Kind.WORDS, paragraph().getId(), null, 0, 2, 0, 0, "省际");
		assertThrows(IllegalArgumentException.class, () -> new WordsFix("k", WORDS, place, "省际出口", "全省"));
		assertThrows(IllegalArgumentException.class, () -> new WordsFix("k", WORDS, Place.of(Place.Kind.WORDS, paragraph().getId(), 0, ""), "", "全省"));
	}

	private WordsFix words(String before, String after) {
		int start = TEXT.indexOf(before);
		return new WordsFix("k", WORDS, new Place(Place.Kind.WORDS, paragraph().getId(), null, start, start + before.length(), 0, 0, before), before, after);
	}

	private CellFix cell(Column column, String before, String after) {
		return cell(row().getId(), column, before, after);
	}

	private static CellFix cell(String row, Column column, String before, String after) {
		return new CellFix("k", WORDS, new Place(Place.Kind.INDICATOR, row, column, -1, -1, 1, 0, "省际出口带宽"), before, after);
	}

	private static LabelFix label(Identified object, String before, String after) {
		return new LabelFix("k", WORDS, List.of(new LabelFix.Relabel(Place.of(Place.Kind.SECTION, object.getId(), 0, before), before, after)));
	}

	private Section section() {
		return plan.plan().getSections().getLast();
	}

	private Paragraph paragraph() {
		return (Paragraph) section().getBlocks().getFirst();
	}

	private String text() {
		return paragraph().getText();
	}

	private IndicatorTable table() {
		return (IndicatorTable) plan.plan().getSections().getFirst().getBlocks().getFirst();
	}

	private Indicator row() {
		return table().getIndicators().getFirst();
	}
}
