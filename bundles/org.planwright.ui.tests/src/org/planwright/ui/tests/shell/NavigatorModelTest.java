package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SessionListener;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.model.impl.PlanImpl;
import org.planwright.ui.navigator.NavigatorModel;
import org.planwright.ui.navigator.NavigatorNode;
import org.planwright.ui.navigator.NavigatorNode.Group;

class NavigatorModelTest {

	private final SmallPlan zhejiang = new SmallPlan("浙江", 2021, 2025);
	private final SmallPlan national = new SmallPlan("全国", 2021, 2025);
	private final ProjectSession session = SmallPlan.project(zhejiang, national);
	private final NavigatorModel model = new NavigatorModel(session.project());

	private NavigatorNode plan() {
		return model.children(model.root()).getFirst();
	}

	private NavigatorNode list(Group group) {
		return plan().children().stream().filter(line -> line.group().filter(group::equals).isPresent()).findFirst().orElseThrow();
	}

	private List<String> labels(NavigatorNode line) {
		return model.children(line).stream().map(NavigatorNode::label).toList();
	}

	/** A project of a whole country's cities has some fifteen hundred plans: each is looked at a few times, and not once for each of the others. */
	@Test
	void theLinesOfManyPlansLookAtEachPlanAFewTimes() {
		int many = 400;
		AtomicInteger looks = new AtomicInteger();
		Project project = PlanFactory.eINSTANCE.createProject();
		for (int i = 0; i < many; i++) {
			Plan plan = new PlanImpl() {
				@Override
				public String getRegion() {
					looks.incrementAndGet();
					return super.getRegion();
				}
			};
			plan.setRegion("市" + i / 2);
			plan.setPeriodStart(i % 2 == 0 ? 2021 : 2016);
			plan.setPeriodEnd(plan.getPeriodStart() + 4);
			plan.setTitle("规划");
			project.getPlans().add(plan);
		}
		NavigatorModel large = new NavigatorModel(project);
		List<NavigatorNode> lines = large.children(large.root());
		assertEquals(List.of("市0 2021—2025 · 规划", "市0 2016—2020 · 规划", "市1 2021—2025 · 规划"), lines.subList(0, 3).stream().map(NavigatorNode::label).toList());
		assertEquals(many, lines.size());
		assertTrue(looks.get() < 10 * many, () -> looks + " looks at regions");
	}

	@Test
	void aPlanHasItsChaptersAndThenItsLists() {
		assertEquals("信息通信业", model.root().label());
		assertEquals(List.of("浙江 · 浙江信息通信业发展规划", "全国 · 全国信息通信业发展规划"), labels(model.root()));
		assertEquals(List.of("二、发展目标", "三、主要任务", "指标 3", "重点工程 1", "名词解释 1"), labels(plan()));
		assertEquals(List.of("5G基站数", "5G用户普及率"), labels(list(Group.INDICATORS)));
		assertEquals(List.of("共建共享基站数"), labels(model.children(list(Group.INDICATORS)).getFirst()));
		assertEquals(List.of("专栏1 5G网络部署工程"), labels(list(Group.BOXES)));
	}

	@Test
	void theFilterKeepsWhatFitsAndTheWayToIt() {
		model.setFilter("普及率");
		assertEquals(List.of("浙江 · 浙江信息通信业发展规划", "全国 · 全国信息通信业发展规划"), labels(model.root()));
		assertEquals(List.of("指标 3"), labels(plan()));
		assertEquals(List.of("5G用户普及率"), labels(list(Group.INDICATORS)));
		model.setFilter("没有这样的名称");
		assertEquals(List.of(), labels(model.root()));
		model.setFilter("");
		assertEquals(5, model.children(plan()).size());
	}

	@Test
	void belowAChapterThatFitsEverythingIsShown() {
		model.setFilter("主要任务");
		assertEquals(List.of("三、主要任务"), labels(plan()));
		assertEquals(List.of("（一）建设5G网络"), labels(model.children(plan()).getFirst()));
	}

	@Test
	void aThingIsFollowedToItsChapterOrToItsLineInAnOpenList() {
		assertSame(zhejiang.network, model.lineOf(zhejiang.text, line -> false).orElseThrow().object());
		assertSame(zhejiang.network, model.lineOf(zhejiang.box, line -> false).orElseThrow().object());
		assertSame(zhejiang.box, model.lineOf(zhejiang.box, line -> true).orElseThrow().object());
		assertSame(zhejiang.goals, model.lineOf(zhejiang.shared, line -> false).orElseThrow().object());
		assertSame(zhejiang.shared, model.lineOf(zhejiang.shared, line -> true).orElseThrow().object());
		assertSame(national.plan, model.lineOf(national.plan, line -> true).orElseThrow().object());
		assertSame(session.project(), model.lineOf(session.project(), line -> true).orElseThrow().object());
	}

	@Test
	void whatIsNoPartOfTheProjectHasNoLine() {
		assertTrue(model.lineOf(new SmallPlan("湖南", 2021, 2025).network, line -> true).isEmpty());
	}

	@Test
	void typingInAParagraphConcernsNoLineAndEditsOfNamesAndListsDo() {
		List<Boolean> concerned = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				concerned.add(NavigatorModel.concerns(change));
			}
		});
		session.edit("输入", zhejiang.text, () -> zhejiang.text.setText("建成5G基站21万个。"));
		session.edit("改名", zhejiang.network, () -> zhejiang.network.setTitle("建设5G和千兆光网"));
		session.edit("改名", zhejiang.pue, () -> zhejiang.pue.setTerm("电能利用效率"));
		session.edit("删除", zhejiang.box, () -> zhejiang.network.getBlocks().remove(zhejiang.box));
		assertEquals(List.of(false, true, true, true), concerned);
	}

	@Test
	void keysStayTheSameWhenTheLinesAreMadeAnew() {
		NavigatorModel again = new NavigatorModel(session.project());
		assertEquals(plan().key(), again.children(again.root()).getFirst().key());
		assertEquals(list(Group.BOXES).key(), again.children(again.root()).getFirst().children().get(3).key());
		assertFalse(plan().key().equals(list(Group.BOXES).key()));
	}

	@Test
	void aPlanWithoutTablesHasNoEmptyLists() {
		ProjectSession bare = ProjectSession.create("空");
		Paragraph words = PlanFactory.eINSTANCE.createParagraph();
		bare.edit("插入", null, () -> {
			var plan = PlanFactory.eINSTANCE.createPlan();
			plan.setTitle("草案");
			plan.getBlocks().add(words);
			bare.project().getPlans().add(plan);
		});
		NavigatorModel lines = new NavigatorModel(bare.project());
		assertEquals(List.of("草案"), lines.root().children().stream().map(line -> line.label().substring(line.label().length() - 2)).toList());
		assertEquals(List.of(), lines.root().children().getFirst().children());
	}
}
