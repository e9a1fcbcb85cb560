package org.planwright.ui.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.trace.LinkProposal;

/** Which links may be made between things of the plans of Zhejiang and Hunan, and which is likely meant. */
class LinkProposalTest {

	private final ProjectSession session = RealPlans.open("zhejiang", "hunan");
	private final Plan plan = RealPlans.plan(session);
	private final KeyProject box = RealPlans.box(plan, "5G网络部署工程");
	private final Indicator stations = RealPlans.indicator(plan, "5G基站数");
	private final Section task = RealPlans.section(plan, "有序推进5G高质量网络建设");

	private static PlanSelection place(Identified object) {
		return PlanSelection.of(object, null);
	}

	private static List<Object> first(PlanSelection one, PlanSelection other) {
		LinkProposal proposal = LinkProposal.between(one, other).getFirst();
		return List.of(proposal.source(), proposal.kind(), proposal.target());
	}

	@Test
	void whateverIsDraggedTheGeneralServesTheParticular() {
		List<Object> serves = List.of(box, LinkKind.SUPPORTS, stations);
		assertEquals(serves, first(place(box), place(stations)));
		assertEquals(serves, first(place(stations), place(box)));
		assertEquals(1, LinkProposal.between(place(box), place(stations)).size(), "an indicator serves nothing");
		assertEquals(List.of(task, LinkKind.SUPPORTS, box), first(place(box), place(task)));
		assertEquals(2, LinkProposal.between(place(box), place(task)).size(), "it can be turned round");
	}

	@Test
	void whatHoldsSomethingContainsIt() {
		assertEquals(List.of(box, LinkKind.CONTAINS, box.getItems().getFirst()), first(place(box.getItems().getFirst()), place(box)));
		KeyProject other = RealPlans.box(plan, "千兆");
		assertEquals(List.of(other.getItems().getFirst(), LinkKind.SUPPORTS, box), first(place(other.getItems().getFirst()), place(box)));
	}

	@Test
	void wordsWithTheFigureOfAnIndicatorMeasureIt() {
		Passage goal = RealPlans.passage(plan, "全省建成5G基站20万个");
		assertEquals(List.of(goal, LinkKind.MEASURES, stations), first(place(goal), place(stations)));
		LinkProposal without = LinkProposal.between(new PlanSelection(goal, new TextSpan(0, 3), null), place(stations)).getFirst();
		assertEquals(LinkKind.SUPPORTS, without.kind());
		assertEquals(goal.getText().substring(0, 3), without.words().quote());
	}

	@Test
	void whatCannotBeJoinedIsRefusedInWords() {
		PlanSelection users = place(RealPlans.indicator(plan, "5G用户普及率"));
		assertEquals(List.of(), LinkProposal.between(place(stations), users));
		assertEquals("指标与指标之间不建立追溯。指标可以相连的是：任务、章节、重点工程、工程内容、正文文字、文中数值。", LinkProposal.refusal(place(stations), users));
		assertEquals("这是同一项内容，不能与自身建立追溯。", LinkProposal.refusal(place(stations), place(stations)));
		PlanSelection elsewhere = place(RealPlans.indicator(session.project().getPlans().get(1), "5G基站数"));
		assertEquals(List.of(), LinkProposal.between(place(box), elsewhere));
		assertEquals("“专栏1 5G网络部署工程”与“5G基站数”不在同一份规划中。追溯只在一份规划之内建立。", LinkProposal.refusal(place(box), elsewhere));
		assertEquals(List.of(), LinkProposal.between(place(plan), place(box)));
	}
}
