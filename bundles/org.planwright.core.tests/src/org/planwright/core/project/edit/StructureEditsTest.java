package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.model.Division;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.model.Task;

class StructureEditsTest {

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final StructureEdits edits = new StructureEdits(session);
	private final Plan plan = sample.national;

	/** 一、 with （一） （二） （三）, and 二、; a paragraph under each. */
	@BeforeEach
	void fill() {
		session.edit("准备", plan, () -> {
			plan.setCopiedFrom(null);
			plan.getBlocks().clear();
			Section first = section(plan, 1, "一、", "发展基础");
			section(first, 2, "（一）", "成就");
			section(section(first, 2, "（二）", "形势"), 3, "1．", "机遇");
			section(first, 2, "（三）", "问题");
			section(plan, 1, "二、", "总体要求");
		});
	}

	@Test
	void titleAndLabelAreSet() {
		Section section = find("形势");
		UndoCheck.oneCommand(session, "修改标题", () -> edits.setTitle(section, " 面临形势 "));
		UndoCheck.oneCommand(session, "修改标题序号", () -> edits.setLabel(section, "（四）"));
		assertEquals("（四）面临形势", section.getLabel() + section.getTitle());
	}

	@Test
	void aPromotedHeadingTakesWhatFollowsItWithIt() {
		List<String> words = words();
		UndoCheck.oneCommand(session, "标题升级", () -> edits.promote(find("形势")));
		assertEquals(words, words(), "the words stay in order");
		assertEquals(List.of("1 一、发展基础", "2 （一）成就", "1 （二）形势", "2 1．机遇", "2 （三）问题", "1 二、总体要求"), outline());
		assertFalse(edits.canPromote(find("形势")));
		UndoCheck.nothing(session, () -> assertThrows(IllegalArgumentException.class, () -> edits.promote(find("形势"))));
	}

	@Test
	void aDemotedHeadingGoesUnderTheOneBeforeIt() {
		List<String> words = words();
		assertFalse(edits.canDemote(find("成就")), "nothing before it");
		UndoCheck.oneCommand(session, "标题降级", () -> edits.demote(find("形势")));
		assertEquals(words, words());
		assertEquals(List.of("1 一、发展基础", "2 （一）成就", "3 （二）形势", "4 1．机遇", "2 （三）问题", "1 二、总体要求"), outline());
		assertFalse(edits.canDemote(find("形势")));
	}

	@Test
	void headingsGoNoDeeperThanTheDeepest() {
		edits.demote(find("形势"));
		edits.demote(find("问题"));
		assertFalse(edits.canDemote(find("机遇")));
		assertTrue(edits.canDemote(find("问题")));
		edits.demote(find("问题"));
		assertFalse(edits.canDemote(find("问题")), "nothing before it under 形势, and level 4");
	}

	@Test
	void sectionsMoveWithEverythingUnderThem() {
		assertTrue(edits.canMove(find("形势"), 1));
		assertFalse(edits.canMove(find("形势"), 2));
		UndoCheck.oneCommand(session, "移动章节", () -> edits.move(find("形势"), -1));
		assertEquals(List.of("1 一、发展基础", "2 （二）形势", "3 1．机遇", "2 （一）成就", "2 （三）问题", "1 二、总体要求"), outline());
	}

	@Test
	void renumberingFollowsTheStyleOfTheFirst() {
		edits.move(find("形势"), -1);
		session.edit("无序号", null, () -> find("问题").setLabel(""));
		UndoCheck.oneCommand(session, "重新编号", () -> edits.renumber(find("发展基础")));
		assertEquals(List.of("（二）形势", "（三）成就", "问题"),
				find("发展基础").getSections().stream().map(section -> section.getLabel() + section.getTitle()).toList());
		edits.setLabel(find("形势"), "1．");
		edits.renumber(find("发展基础"));
		assertEquals("2．", find("成就").getLabel());
		assertFalse(edits.canRenumber(find("总体要求")));
	}

	@Test
	void aParagraphBecomesTheHeadingOfWhatFollowsIt() {
		List<String> words = words();
		Section section = find("总体要求");
		Paragraph[] made = new Paragraph[1];
		session.edit("段落", null, () -> {
			made[0] = paragraph("（一）指导思想");
			section.getBlocks().addAll(List.of(made[0], paragraph("坚持。")));
		});
		words.addAll(List.of("（一）指导思想", "坚持。"));
		UndoCheck.oneCommand(session, "设为标题", () -> edits.makeHeading(made[0]));
		assertEquals(words, words());
		Section heading = find("指导思想");
		assertEquals("（一）", heading.getLabel());
		assertEquals(2, heading.getLevel());
		assertEquals("坚持。", ((Paragraph) heading.getBlocks().getFirst()).getText());
	}

	@Test
	void theBeginningOfAParagraphBecomesARunInHeading() {
		Section section = find("机遇");
		Paragraph text = (Paragraph) section.getBlocks().getFirst();
		session.edit("文字", null, () -> text.setText("推进5G建设。加快组网。"));
		UndoCheck.oneCommand(session, "设为标题", () -> edits.makeRunInHeading(text, "推进5G建设。".length()));
		Section heading = find("推进5G建设");
		assertTrue(heading.isRunIn());
		assertEquals("。", heading.getRunInMark());
		assertEquals(4, heading.getLevel());
		assertSame(text, heading.getBlocks().getFirst());
		assertEquals("加快组网。", text.getText());
		UndoCheck.oneCommand(session, "设为正文", () -> edits.makeParagraph(heading));
		assertEquals("推进5G建设。加快组网。", text.getText());
		assertSame(section, text.eContainer());
	}

	@Test
	void aHeadingBecomesAParagraphOfWhatStandsBeforeIt() {
		List<String> words = words();
		UndoCheck.oneCommand(session, "设为正文", () -> edits.makeParagraph(find("形势")));
		assertEquals(words, words());
		assertEquals(List.of("1 一、发展基础", "2 （一）成就", "3 1．机遇", "2 （三）问题", "1 二、总体要求"), outline());
		UndoCheck.oneCommand(session, "设为正文", () -> edits.makeParagraph(find("发展基础")));
		assertEquals(words, words());
	}

	@Test
	void aHeadingThatIsCommentedOnStaysSo() {
		session.edit("批注", null, () -> sample.comment.setSubject(find("形势")));
		Paragraph made = edits.makeParagraph(find("形势"));
		assertSame(made, sample.comment.getSubject());
		Section again = edits.makeHeading(made);
		assertSame(again, sample.comment.getSubject());
	}

	@Test
	void aSectionBecomesATaskWithTheSameIdAndIsStillReferredTo() {
		Section section = find("形势");
		String id = section.getId();
		session.edit("批注", null, () -> {
			sample.comment.setSubject(section);
			sample.link.setSource(section);
		});
		UndoCheck.oneCommand(session, "标记为任务", () -> edits.markAsTask(section, true));
		Task task = assertInstanceOf(Task.class, find("形势"));
		assertEquals(id, task.getId());
		assertSame(task, session.find(id).orElseThrow());
		assertSame(task, sample.comment.getSubject());
		assertSame(task, sample.link.getSource());
		assertEquals(1, task.getSections().size());
		UndoCheck.oneCommand(session, "修改任务分工", () -> edits.setDuty(task, "工信厅", List.of("通管局"), "2025"));
		UndoCheck.oneCommand(session, "取消任务标记", () -> edits.markAsTask(task, false));
		assertFalse(find("形势") instanceof Task);
		assertEquals(id, find("形势").getId());
		UndoCheck.nothing(session, () -> edits.markAsTask(find("形势"), false));
	}

	@Test
	void sectionsAreInsertedAndDeleted() {
		UndoCheck.oneCommand(session, "插入章节", () -> edits.insert(find("发展基础"), 1));
		assertEquals(2, find("发展基础").getSections().get(1).getLevel());
		UndoCheck.oneCommand(session, "删除 1 个章节", () -> edits.delete(List.of(find("发展基础"))));
		assertEquals(List.of("1 二、总体要求"), outline());
	}

	private static Section section(Division parent, int level, String label, String title) {
		Section section = PlanFactory.eINSTANCE.createSection();
		section.setLevel(level);
		section.setLabel(label);
		section.setTitle(title);
		section.getBlocks().add(paragraph(title + "的正文。"));
		parent.getSections().add(section);
		return section;
	}

	private static Paragraph paragraph(String text) {
		Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
		paragraph.setText(text);
		paragraph.setStyle(ParagraphStyle.BODY);
		return paragraph;
	}

	private Section find(String title) {
		List<Section> all = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Section section && title.equals(section.getTitle())) {
				all.add(section);
			}
		});
		return all.getFirst();
	}

	private List<String> outline() {
		List<String> lines = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Section section) {
				lines.add(section.getLevel() + " " + section.getLabel() + section.getTitle());
			}
		});
		return lines;
	}

	/** The words of the plan in the order in which they are read. */
	private List<String> words() {
		List<String> words = new ArrayList<>();
		for (EObject object : (Iterable<EObject>) () -> EcoreUtil.getAllContents(plan, false)) {
			if (object instanceof Section section) {
				words.add(section.getLabel() + section.getTitle());
			} else if (object instanceof Paragraph paragraph) {
				words.add(paragraph.getText());
			}
		}
		return words;
	}
}
