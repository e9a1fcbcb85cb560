package org.planwright.core.check.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.align.PairJudgements;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Checker;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.edit.AlignmentEdits;
import org.planwright.model.Decomposition;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Portion;
import org.planwright.model.Relation;

class MissingBindingRuleTest {

	private static final MissingBindingRule RULE = new MissingBindingRule();

	private final PlanCase upper = new PlanCase().row("单位电信业务总量综合能耗下降幅度", "%", "—", "15", "")
			.with(row -> row.setAttribute(IndicatorAttribute.BINDING)).row("5G用户普及率", "%", "15", "56", "〔41〕")
			.with(row -> row.setAttribute(IndicatorAttribute.EXPECTED));

	private List<String> find(PlanCase plan) {
		return plan.find(RULE, upper.plan()).stream().map(finding -> finding.severity().key() + ' ' + finding.message().text()).toList();
	}

	@Test
	void aBindingRowThatNothingAnswersIsAnError() {
		PlanCase plan = new PlanCase().row("省际出口带宽", "Tbps", "20", "40", "");
		assertEquals(List.of("error 上位规划的约束性指标“单位电信业务总量综合能耗下降幅度”（目标 15%）在本规划中没有对应的指标"), find(plan));
		Finding finding = plan.find(RULE, upper.plan()).getFirst();
		assertEquals(plan.plan().getId(), finding.place().object(), "stands at the plan: there is no row");
		assertEquals(List.of(), plan.find(RULE), "asked only where there is an upper plan");
	}

	@Test
	void itsRowInThisPlanAnswersItWhateverItsTarget() {
		assertEquals(List.of(), find(new PlanCase().row("单位电信业务总量综合能耗下降幅度", "%", "—", "10", "")));
	}

	@Test
	void aRowThatAPersonPairsAnswersItUntilThatIsUndone() {
		PlanCase plan = new PlanCase().row("千元产值耗电降幅", "%", "—", "12", "");
		Plan above = EcoreUtil.copy(upper.plan());
		assertEquals(1, findLive(plan.plan(), above).size());
		plan.session().edit("upper", null, () -> plan.session().project().getPlans().add(above));
		new AlignmentEdits(plan.session()).pair(PairJudgements.of(null, plan.plan(), List.of(row(above)), List.of(row(plan.plan())), Relation.SAME), "");
		assertEquals(List.of(), findLive(plan.plan(), above));
		plan.session().undo();
		assertEquals(1, findLive(plan.plan(), above).size());
	}

	@Test
	void whatIsSharedOutToOtherRegionsIsNotAskedOfThisOne() {
		PlanCase plan = new PlanCase().row("省际出口带宽", "Tbps", "20", "40", "");
		plan.session().edit("region", null, () -> plan.plan().setRegion("浙江"));
		share("湖南");
		assertEquals(List.of(), find(plan));
		share("浙江");
		assertEquals(1, find(plan).size());
	}

	private void share(String region) {
		Portion portion = PlanFactory.eINSTANCE.createPortion();
		portion.setRegion(region);
		upper.session().edit("share", null, () -> {
			if (upper.plan().getDecompositions().isEmpty()) {
				Decomposition made = PlanFactory.eINSTANCE.createDecomposition();
				made.setIndicator(row(upper.plan()));
				upper.plan().getDecompositions().add(made);
			}
			upper.plan().getDecompositions().getFirst().getPortions().add(portion);
		});
	}

	private static List<Finding> findLive(Plan plan, Plan above) {
		return new Checker(List.of(RULE), CheckSettings.STANDARD).aligning(RowCounterparts.reader()).check(plan, above, () -> false).findings();
	}

	private static Indicator row(Plan plan) {
		return ((IndicatorTable) plan.getSections().getFirst().getBlocks().getFirst()).getIndicators().getFirst();
	}
}
