package org.planwright.ui.tests.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.TraceLink;
import org.planwright.ui.coverage.CoverageLine;
import org.planwright.ui.coverage.CoverageMeasure;
import org.planwright.ui.coverage.CoverageMeasure.Group;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.tests.RealPlans;

/** The numbers of the plan of Zhejiang, as its hand-verified truth has them. */
class CoverageMeasureTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);

	private List<CoverageMeasure> measures() {
		return CoverageMeasure.of(plan, TraceIndex.of(session.snapshot(plan).plan()));
	}

	private CoverageMeasure measure(String key) {
		return measures().stream().filter(measure -> measure.key().equals(key)).findFirst().orElseThrow();
	}

	private List<String> names(CoverageMeasure measure) {
		return measure.list().stream().map(id -> session.find(id).orElseThrow()).map(object -> ((Indicator) object).getName()).toList();
	}

	@Test
	void indicatorsThatNothingServesAreListed() {
		CoverageMeasure any = measure("indicators");
		assertEquals(20, any.total());
		assertEquals(17, any.done());
		assertEquals(85, any.percent());
		assertEquals(List.of("信息通信基础设施累计投资", "电信业务总量", "5G用户普及率"), names(any));
		assertEquals(9, measure("indicators-by-box").done());
		assertEquals(6, measure("boxes").total());
		assertEquals(4, measure("boxes").done());
	}

	@Test
	void chaptersAreCountedOneByOneAndMakeUpTheWhole() {
		List<CoverageMeasure> chapters = measures().stream().filter(measure -> measure.group() == Group.CHAPTERS).toList();
		assertEquals(List.of("三、主要任务及重点工程", "四、保障措施"), chapters.stream().map(CoverageMeasure::title).toList());
		assertEquals(measure("tasks").total() + measure("boxes").total(), chapters.stream().mapToInt(CoverageMeasure::total).sum());
		assertEquals(measure("tasks").done() + measure("boxes").done(), chapters.stream().mapToInt(CoverageMeasure::done).sum());
	}

	@Test
	void linksAreCountedByState() {
		int suggested = measure("links-suggested").total();
		session.edit("否决", null, () -> {
			TraceLink link = PlanFactory.eINSTANCE.createTraceLink();
			link.setSource(RealPlans.box(plan, "5G网络部署工程"));
			link.setTarget(RealPlans.indicator(plan, "5G基站数"));
			link.setState(LinkState.REJECTED);
			plan.getLinks().add(link);
		});
		assertEquals(suggested - 1, measure("links-suggested").total());
		assertEquals(1, measure("links-rejected").total());
		assertEquals(List.of(RealPlans.box(plan, "5G网络部署工程").getId()), measure("links-rejected").list());
		assertFalse(measure("links-rejected").hasGoal());
	}

	@Test
	void rowsStandUnderTheirHeadings() {
		RowSource<CoverageLine> rows = CoverageLine.rows(measures());
		assertEquals(Group.WHOLE, rows.key(0));
		assertEquals(3, IntStream.range(0, rows.size()).filter(rows::isHeading).count());
		assertEquals(1, rows.depth(1));
	}

	@Test
	void aPlanWithoutAnythingIsWhollyTraced() {
		Plan empty = PlanFactory.eINSTANCE.createPlan();
		List<CoverageMeasure> none = CoverageMeasure.of(empty, TraceIndex.EMPTY);
		assertEquals(100, none.getFirst().percent());
		assertEquals(0, none.stream().filter(measure -> measure.group() == Group.CHAPTERS).count());
	}
}
