package org.planwright.ui.tests.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.model.Glossary;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.ui.glossary.TermUses;

class TermUsesTest {

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final Glossary glossary = PlanFactory.eINSTANCE.createGlossary();

	private void term(String word) {
		Term term = PlanFactory.eINSTANCE.createTerm();
		term.setId("t" + glossary.getTerms().size());
		term.setTerm(word);
		term.setDefinition(word + "是" + word);
		term.setText(word);
		glossary.getTerms().add(term);
	}

	private void text(String title, String words) {
		Section section = PlanFactory.eINSTANCE.createSection();
		section.setTitle(title);
		Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
		paragraph.setText(words);
		section.getBlocks().add(paragraph);
		plan.getSections().add(section);
	}

	private Map<String, Integer> uses() {
		plan.getBlocks().add(glossary);
		ProjectSession session = ProjectSession.create("试");
		PlanInsertion.insert(session, List.of(plan));
		PlanSnapshot snapshot = session.snapshot(session.project().getPlans().getFirst());
		return new TreeMap<>(TermUses.of(snapshot, () -> false).byId());
	}

	@Test
	void theLongestTermCountsAndLatinWordsAreWhole() {
		term("PON");
		term("10G-PON");
		term("AI");
		term("算力");
		term("没人用");
		text("提升算力", "部署10G-PON端口，PON网络升级；MAIN不是AI，ＡＩ也算。");
		assertEquals(Map.of("t0", 1, "t1", 1, "t2", 2, "t3", 1, "t4", 0), uses());
	}

	@Test
	void anEntryOfSeveralWordsCountsEachOfThem() {
		term("4G、5G、6G");
		text("", "5G基站和6G研究，4G退网，5G。");
		assertEquals(Map.of("t0", 4), uses());
	}

	@Test
	void theGlossaryItselfIsNoText() {
		term("算力");
		text("", "无");
		assertEquals(Map.of("t0", 0), uses());
	}
}
