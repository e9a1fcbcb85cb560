package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;
import org.planwright.model.TextTable;

class ShortTextEditsTest {

	private static final EAttribute TITLE = PlanPackage.Literals.SECTION__TITLE;

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final ShortTextEdits edits = new ShortTextEdits(session);
	private final String before = sample.task.getTitle();

	@Test
	void charactersTypedOneByOneAreOneStepAndABlankAtTheEndStays() {
		int end = before.length();
		for (int i = 0; i < "与 5".length(); i++) {
			edits.replace(sample.task, TITLE, end + i, end + i, "与 5".substring(i, i + 1));
			assertEquals(before + "与 5".substring(0, i + 1), sample.task.getTitle());
		}
		assertEquals("修改标题", session.undoLabel().orElseThrow());
		session.undo();
		assertEquals(before, sample.task.getTitle());
	}

	@Test
	void charactersTakenAwayOneByOneAreAStepOfTheirOwn() {
		edits.replace(sample.task, TITLE, 0, 0, "新");
		edits.replace(sample.task, TITLE, 0, 1, "");
		edits.replace(sample.task, TITLE, 0, 1, "");
		assertEquals(before.substring(1), sample.task.getTitle());
		session.undo();
		assertEquals("新" + before, sample.task.getTitle());
	}

	@Test
	void typingOverASelectionIsAStepOfItsOwn() {
		edits.replace(sample.task, TITLE, 0, 0, "新");
		edits.replace(sample.task, TITLE, 0, 3, "旧");
		session.undo();
		assertEquals("新" + before, sample.task.getTitle());
	}

	@Test
	void everyShortTextIsOneCommandWithItsName() {
		TextTable table = PlanFactory.eINSTANCE.createTextTable();
		session.edit("表", null, () -> sample.task.getBlocks().add(table));
		Map<String, EObject> owners = Map.of("修改规划标题", sample.province, "修改工程标题", sample.box, "修改内容小标题", sample.box.getItems().getFirst());
		Map<String, EAttribute> attributes = Map.of("修改规划标题", PlanPackage.Literals.PLAN__TITLE, "修改工程标题",
				PlanPackage.Literals.KEY_PROJECT__TITLE, "修改内容小标题", PlanPackage.Literals.PROJECT_ITEM__TITLE);
		owners.forEach((label, owner) -> UndoCheck.oneCommand(session, label, () -> edits.replace(owner, attributes.get(label), 0, 0, "新")));
		UndoCheck.oneCommand(session, "修改表题", () -> edits.replace(sample.table, PlanPackage.Literals.INDICATOR_TABLE__TITLE, 0, 0, "新"));
		UndoCheck.oneCommand(session, "修改表题", () -> edits.replace(table, PlanPackage.Literals.TEXT_TABLE__TITLE, 0, 0, "新"));
	}

	@Test
	void whatIsNoShortTextOrNotInItIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> edits.replace(sample.paragraph, PlanPackage.Literals.PASSAGE__TEXT, 0, 0, "x"));
		assertThrows(IndexOutOfBoundsException.class, () -> edits.replace(sample.task, TITLE, 0, before.length() + 1, "x"));
		UndoCheck.nothing(session, () -> edits.replace(sample.task, TITLE, 0, 1, before.substring(0, 1)));
	}

	@Test
	void cellsAndRowsOfAPlainTableAreEdited() {
		TextTable table = PlanFactory.eINSTANCE.createTextTable();
		session.edit("表", null, () -> sample.task.getBlocks().add(table));
		TextTableEdits tables = new TextTableEdits(session);
		UndoCheck.oneCommand(session, "插入表格行", () -> tables.insertRow(table, 0));
		UndoCheck.oneCommand(session, "修改表格内容", () -> tables.setCell(table, 0, 2, " 杭州 "));
		assertEquals(List.of("", "", "杭州"), table.getRows().getFirst().getCells());
		tables.insertRow(table, 1);
		assertEquals(3, table.getRows().get(1).getCells().size(), "a new row is as wide as the widest");
		UndoCheck.oneCommand(session, "删除 2 行表格", () -> tables.deleteRows(table, List.copyOf(table.getRows())));
	}
}
