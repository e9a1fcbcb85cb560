package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.model.Glossary;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanLevel;
import org.planwright.model.ProjectItem;
import org.planwright.model.Term;

class BoxTermAndPlanEditsTest {

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;

	@Test
	void theTextsOfABoxAreSet() {
		KeyProjectEdits edits = new KeyProjectEdits(session);
		KeyProject box = sample.box;
		UndoCheck.oneCommand(session, "修改工程序号", () -> edits.set(box, KeyProjectEdits.Field.NO, "2"));
		UndoCheck.oneCommand(session, "修改专栏标签", () -> edits.set(box, KeyProjectEdits.Field.LABEL, "专栏2"));
		UndoCheck.oneCommand(session, "修改工程标题", () -> edits.set(box, KeyProjectEdits.Field.TITLE, "新工程"));
		UndoCheck.oneCommand(session, "修改目标标签", () -> edits.set(box, KeyProjectEdits.Field.GOAL_LABEL, "建设目标"));
		UndoCheck.oneCommand(session, "修改内容标签", () -> edits.set(box, KeyProjectEdits.Field.CONTENT_LABEL, "建设内容"));
		assertEquals("专栏2：新工程", box.getLabel() + "：" + box.getTitle());
		ProjectItem item = box.getItems().getFirst();
		UndoCheck.oneCommand(session, "修改内容小标题", () -> edits.set(item, KeyProjectEdits.ItemField.TITLE, "新"));
		UndoCheck.oneCommand(session, "修改内容序号", () -> edits.set(item, KeyProjectEdits.ItemField.NO, "3"));
		UndoCheck.oneCommand(session, "修改内容序号", () -> edits.set(item, KeyProjectEdits.ItemField.LABEL, "（3）"));
		assertEquals("（3）新", item.getLabel() + item.getTitle());
	}

	@Test
	void boxesGoalsAndItemsAreInsertedMovedAndDeleted() {
		KeyProjectEdits edits = new KeyProjectEdits(session);
		UndoCheck.oneCommand(session, "插入重点工程", () -> edits.insertAfter(sample.box));
		KeyProject box = (KeyProject) sample.chapter.getBlocks().getLast();
		assertEquals("", box.getTitle());
		UndoCheck.oneCommand(session, "添加目标段落", () -> edits.insertGoal(box, 0));
		UndoCheck.oneCommand(session, "添加工程内容", () -> edits.insertItem(sample.box, 1));
		ProjectItem item = sample.box.getItems().get(1);
		assertTrue(edits.canMove(item, -1));
		assertFalse(edits.canMove(item, 1));
		UndoCheck.oneCommand(session, "移动工程内容", () -> edits.move(item, -1));
		assertSame(item, sample.box.getItems().getFirst());
		UndoCheck.oneCommand(session, "删除 1 个重点工程", () -> edits.delete(List.of(sample.box)));
		assertTrue(sample.province.getLinks().isEmpty());
	}

	@Test
	void termsAreEditedInsertedMovedAndDeleted() {
		GlossaryEdits edits = new GlossaryEdits(session);
		Glossary glossary = (Glossary) sample.province.getBlocks().get(1);
		Term term = glossary.getTerms().getFirst();
		UndoCheck.oneCommand(session, "修改名词序号", () -> edits.set(term, GlossaryEdits.Field.NO, "2"));
		UndoCheck.oneCommand(session, "修改名词", () -> edits.set(term, GlossaryEdits.Field.TERM, "10G-PON"));
		UndoCheck.oneCommand(session, "修改全称", () -> edits.set(term, GlossaryEdits.Field.EXPANSION, "10 Gigabit"));
		UndoCheck.oneCommand(session, "修改释义", () -> edits.set(term, GlossaryEdits.Field.DEFINITION, "万兆"));
		UndoCheck.oneCommand(session, "插入名词", () -> edits.insert(glossary, 0));
		UndoCheck.oneCommand(session, "移动名词", () -> edits.move(term, -1));
		assertSame(term, glossary.getTerms().getFirst());
		assertFalse(edits.canMove(term, -1));
		UndoCheck.oneCommand(session, "删除 1 条名词", () -> edits.delete(List.of(term)));
		assertEquals(1, glossary.getTerms().size());
	}

	@Test
	void thePlanAndTheProjectAreDescribed() {
		PlanEdits edits = new PlanEdits(session);
		Plan plan = sample.province;
		UndoCheck.oneCommand(session, "修改项目名称", () -> edits.setProjectName(" 新名 "));
		UndoCheck.oneCommand(session, "修改规划标题", () -> edits.set(plan, PlanEdits.Field.TITLE, "新标题"));
		UndoCheck.oneCommand(session, "修改地区", () -> edits.set(plan, PlanEdits.Field.REGION, "江苏"));
		UndoCheck.oneCommand(session, "修改发布机关", () -> edits.set(plan, PlanEdits.Field.PUBLISHER, "江苏省通信管理局"));
		UndoCheck.oneCommand(session, "修改发布日期", () -> edits.set(plan, PlanEdits.Field.PUBLISHED, "2021-08"));
		UndoCheck.oneCommand(session, "修改规划层级", () -> edits.setLevel(plan, PlanLevel.CITY));
		UndoCheck.oneCommand(session, "修改规划期", () -> edits.setPeriod(plan, 2026, 2030));
		UndoCheck.nothing(session, () -> assertThrows(IllegalArgumentException.class, () -> edits.setPeriod(plan, 2030, 2026)));
		assertEquals("新名", session.project().getName());
	}

	@Test
	void aPlanDoesNotAnswerToItself() {
		PlanEdits edits = new PlanEdits(session);
		assertFalse(edits.canSetUpper(sample.national, sample.province), "the province answers to the nation");
		assertFalse(edits.canSetUpper(sample.national, sample.national));
		UndoCheck.nothing(session, () -> assertThrows(IllegalArgumentException.class, () -> edits.setUpper(sample.national, sample.province)));
		UndoCheck.oneCommand(session, "设置上位规划", () -> edits.setUpper(sample.province, null));
		UndoCheck.oneCommand(session, "设置上位规划", () -> edits.setUpper(sample.national, sample.province));
	}

	@Test
	void plansAreMovedAndDeleted() {
		PlanEdits edits = new PlanEdits(session);
		UndoCheck.oneCommand(session, "移动规划", () -> edits.move(sample.province, -1));
		assertFalse(edits.canMove(sample.province, -1));
		UndoCheck.oneCommand(session, "删除规划““十四五”信息通信行业发展规划”", () -> edits.delete(sample.national));
		assertNull(sample.province.getUpper());
	}

	@Test
	void severalPlansAreImportedByOneCommand() {
		Plan city = plan("杭州", PlanLevel.CITY);
		Plan other = plan("江苏", PlanLevel.PROVINCE);
		UndoCheck.oneCommand(session, "导入“杭州规划”等 2 份规划", () -> PlanInsertion.insert(session, List.of(city, other)));
		assertEquals(List.of(sample.national, sample.province, city, other), session.project().getPlans());
		assertSame(sample.national, other.getUpper());
		assertNull(city.getUpper(), "two provinces: nobody can tell which");
		assertTrue(Ids.isWellFormed(city.getId()));
		assertSame(city, session.find(city.getId()).orElseThrow());
		UndoCheck.nothing(session, () -> assertThrows(IllegalArgumentException.class, () -> PlanInsertion.insert(session, List.of(city))));
		UndoCheck.nothing(session, () -> PlanInsertion.insert(session, List.of()));
	}

	@Test
	void theNationalPlanComesAlongWithItsProvinces() {
		ProjectSession fresh = ProjectSession.create("新", () -> Instant.parse("2026-11-20T10:00:00.123Z"));
		Plan province = plan("浙江", PlanLevel.PROVINCE);
		province.setSource(PlanFactory.eINSTANCE.createSourceDocument());
		Plan nation = plan("全国", PlanLevel.NATIONAL);
		PlanInsertion.insert(fresh, List.of(province, nation));
		assertSame(nation, province.getUpper());
		assertNull(nation.getUpper());
		assertEquals("2026-11-20T10:00:00Z", province.getSource().getImportedAt());
	}

	private static Plan plan(String region, PlanLevel level) {
		Plan plan = PlanFactory.eINSTANCE.createPlan();
		plan.setTitle(region + "规划");
		plan.setRegion(region);
		plan.setLevel(level);
		return plan;
	}
}
