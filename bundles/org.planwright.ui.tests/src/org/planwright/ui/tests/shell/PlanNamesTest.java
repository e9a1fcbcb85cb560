package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.ElementNames;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.ui.navigator.NavigatorModel;
import org.planwright.ui.navigator.NavigatorNode;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.status.PlanCounts;
import org.planwright.ui.welcome.WelcomeTrail;

class PlanNamesTest {

	private final SmallPlan small = new SmallPlan("浙江", 2021, 2025);

	@Test
	void thingsAreNamedAsAPersonKnowsThem() {
		assertEquals("（一）建设5G网络", PlanNames.name(small.network));
		assertEquals("专栏1 5G网络部署工程", PlanNames.name(small.box));
		assertEquals("5G基站数", PlanNames.name(small.stations));
		assertEquals("建成5G基站20万个，实现重点区域全覆盖，农村地…", PlanNames.name(small.text));
		assertEquals("指标表", PlanNames.name(small.table), "a thing without a name is named by its kind");
		assertEquals("任务", PlanNames.kind(small.network));
		assertEquals("章节", PlanNames.kind(small.goals));
	}

	@Test
	void thePlaceIsTheWayFromThePlan() {
		SmallPlan.project(small);
		assertEquals("浙江 › 三、主要任务 › （一）建设5G网络 › 专栏1 5G网络部署工程", PlanNames.place(small.box));
		assertEquals("浙江 › 二、发展目标 › 5G基站数 › 共建共享基站数", PlanNames.place(small.shared));
		assertEquals("浙江", PlanNames.place(small.plan));
		assertEquals("", PlanNames.place(PlanFactory.eINSTANCE.createSection()));
	}

	@Test
	void plansOfOneRegionAreToldApartByTheirPeriod() {
		SmallPlan before = new SmallPlan("浙江", 2016, 2020);
		SmallPlan national = new SmallPlan("全国", 2021, 2025);
		SmallPlan.project(small, before, national);
		assertEquals("浙江 2021—2025", PlanNames.shortName(small.plan));
		assertEquals("浙江 2016—2020", PlanNames.shortName(before.plan));
		assertEquals("全国", PlanNames.shortName(national.plan));
	}

	@Test
	void plansOfOneRegionAndPeriodAreToldApartByTheirTitles() {
		SmallPlan other = new SmallPlan("浙江", 2021, 2025);
		other.plan.setTitle("浙江省数字经济发展“十四五”规划纲要及其重大工程实施方案");
		ProjectSession session = SmallPlan.project(small, other);
		assertEquals(small.plan.getTitle(), PlanNames.shortName(small.plan));
		assertEquals("浙江省数字经济发展“十四五”规划纲要及其重大工程…", PlanNames.shortName(other.plan));
		List<String> labels = new NavigatorModel(session.project()).root().children().stream().map(NavigatorNode::label).toList();
		assertEquals(List.of(small.plan.getTitle(), other.plan.getTitle()), labels, "no title stands there twice");
	}

	@Test
	void aFrozenCopyIsToldApartFromThePlansOfItsRegion() {
		SmallPlan copy = copy(2021, 2025);
		SmallPlan.project(small, copy);
		assertEquals(List.of("浙江", "浙江（副本）"), List.of(PlanNames.shortName(small.plan), PlanNames.shortName(copy.plan)));
		SmallPlan now = new SmallPlan("浙江", 2021, 2025);
		SmallPlan before = new SmallPlan("浙江", 2016, 2020);
		SmallPlan other = copy(2021, 2025);
		SmallPlan.project(now, before, other);
		assertEquals(List.of("浙江 2021—2025", "浙江 2016—2020", "浙江（副本）"),
				List.of(PlanNames.shortName(now.plan), PlanNames.shortName(before.plan), PlanNames.shortName(other.plan)));
	}

	/** Of many plans, names that are asked for one by one would compare all with all. */
	@Test
	void theNamesOfAllPlansAtOnceAreThoseOfEach() {
		SmallPlan nowhere = new SmallPlan(null, 2021, 2025);
		SmallPlan undated = new SmallPlan("浙江", 0, 0);
		Project project = SmallPlan.project(small, copy(2021, 2025), new SmallPlan("湖南", 2021, 2025), undated, nowhere, copy(2016, 2020), new SmallPlan(" ", 2021, 2025)).project();
		List<String> names = List.copyOf(ElementNames.shortNames(project).values());
		assertEquals(project.getPlans().stream().map(PlanNames::shortName).toList(), names);
		assertEquals(List.of("浙江 2021—2025", "浙江 2021—2025", "湖南", "浙江"), names.subList(0, 4));
	}

	private static SmallPlan copy(int start, int end) {
		SmallPlan copy = new SmallPlan("浙江", start, end);
		copy.plan.setCopiedFrom(PlanFactory.eINSTANCE.createCopyOrigin());
		return copy;
	}

	@Test
	void thePlansThingsAreCounted() {
		assertEquals(new PlanCounts(3, 3, 1, 1), PlanCounts.of(small.plan));
	}

	@Test
	void theWelcomePageLeadsThroughThePlanThatHasMost() {
		SmallPlan bare = new SmallPlan("全国", 2021, 2025);
		bare.network.getBlocks().remove(bare.box);
		WelcomeTrail trail = WelcomeTrail.of(SmallPlan.project(bare, small).project()).orElseThrow();
		assertEquals(new WelcomeTrail(small.plan, small.network, small.box, small.stations), trail);
	}
}
