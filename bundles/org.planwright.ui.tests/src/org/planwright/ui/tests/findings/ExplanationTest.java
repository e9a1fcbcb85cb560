package org.planwright.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Column;
import org.planwright.core.check.Finding;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.ui.findings.Explanation;
import org.planwright.ui.findings.Explanation.Lead;
import org.planwright.ui.findings.ExplanationWriter;
import org.planwright.ui.findings.FindingItem;

/** What is said about findings of real plans. */
class ExplanationTest {

	private final CheckedProject room = new CheckedProject("hunan");
	private final FindingItem item = room.item("省际出口带宽");

	private static List<String> texts(Explanation explanation) {
		return explanation.lines().stream().map(Explanation.Line::text).toList();
	}

	private static List<Lead> leads(Explanation explanation) {
		return explanation.lines().stream().flatMap(line -> line.spans().stream()).map(Explanation.Span::lead).filter(lead -> lead != null).toList();
	}

	@Test
	void itShowsTheFormulaWithItsNumbersAndTheInterval() {
		List<String> lines = texts(ExplanationWriter.explain(item, false));
		assertEquals("● 错误  " + item.finding().message().text(), lines.getFirst());
		assertTrue(lines.contains("文中 20.1%   应为 15.8%"), lines.toString());
		assertTrue(lines.get(1).contains("指标序号 6"), "as the table numbers it: " + lines.get(1));
		int formula = lines.indexOf("r = (t / b)^(1/n) − 1");
		assertTrue(formula > 0, lines.toString());
		assertTrue(lines.get(formula + 1).matches("r = \\(\\d+(\\.\\d+)? / \\d+(\\.\\d+)?\\)\\^\\(1/5\\) − 1 ≈ 15\\.\\d{4}%"), lines.get(formula + 1));
		assertTrue(lines.stream().anyMatch(line -> line.matches("计入各数的四舍五入，结果在 15\\.\\d+% 与 16\\.\\d+% 之间。")), lines.toString());
	}

	@Test
	void whatThePlanDoesNotSayIsNotQuoted() {
		Finding said = item.finding();
		Finding missing = new Finding(said.id(), said.rule(), said.severity(), said.place(), said.others(), "", ">82", said.message(), said.why(), said.cure(),
				said.trails(), said.causes(), said.fixes(), said.kin(), said.fingerprint());
		List<String> lines = texts(ExplanationWriter.explain(new FindingItem(item.plan(), missing, null, null, 0, null), false));
		assertTrue(lines.contains("应为 >82"), lines.toString());
	}

	@Test
	void inputsLeadToTheirCellsAndFixesAreOffered() {
		List<Lead> leads = leads(ExplanationWriter.explain(item, false));
		List<Column> columns = leads.stream().filter(Lead.To.class::isInstance).map(lead -> ((Lead.To) lead).place().column()).toList();
		assertEquals(List.of(Column.CHANGE, Column.BASELINE, Column.TARGET), columns);
		assertEquals(item.finding().fixes(), leads.stream().filter(Lead.Apply.class::isInstance).map(lead -> ((Lead.Apply) lead).fix()).toList());
	}

	@Test
	void theRuleIsExplainedWhenItIsUnfolded() {
		String folded = ExplanationWriter.explain(item, false).text();
		String unfolded = ExplanationWriter.explain(item, true).text();
		String explanation = item.finding().rule().explanation();
		assertFalse(folded.contains(explanation));
		assertTrue(unfolded.contains(explanation), unfolded);
		assertTrue(unfolded.contains(item.finding().rule().parameters().getFirst().title()));
	}

	@Test
	void whatIsWaivedSaysWhyAndOffersNoFix() {
		room.edits.waive(List.of(item), "口径不同", "李工");
		room.settle();
		Explanation explanation = ExplanationWriter.explain(room.item("省际出口带宽"), false);
		assertTrue(explanation.text().contains("已豁免：口径不同（李工，"), explanation.text());
		assertTrue(leads(explanation).contains(new Lead.Withdraw()));
		assertTrue(leads(explanation).stream().noneMatch(Lead.Apply.class::isInstance));
	}

	@Test
	void aFrozenCopySaysWhereToCorrectItAndOffersNoFix() {
		Plan copy = PlanFactory.eINSTANCE.createPlan();
		copy.setCopiedFrom(PlanFactory.eINSTANCE.createCopyOrigin());
		FindingItem frozen = new FindingItem(copy, item.finding(), null, null, 0, null);
		Explanation explanation = ExplanationWriter.explain(frozen, false);
		assertFalse(item.fixes().isEmpty());
		assertEquals(List.of(), frozen.fixes());
		assertTrue(explanation.text().contains("这是冻结副本，不能在这里修改。请在来源项目中改正，再更新副本。"), explanation.text());
		assertTrue(leads(explanation).stream().noneMatch(Lead.Apply.class::isInstance));
	}
}
