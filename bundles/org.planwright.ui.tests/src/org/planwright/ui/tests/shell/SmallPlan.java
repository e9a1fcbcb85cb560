package org.planwright.ui.tests.shell;

import java.math.BigDecimal;

import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Figure;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.model.Term;

/** A plan of a few lines with one of everything that the window lists. */
final class SmallPlan {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	final Plan plan = MAKE.createPlan();
	final Section goals = section("二、", "发展目标", 1, MAKE.createSection());
	final Section tasks = section("三、", "主要任务", 1, MAKE.createTask());
	final Task network = (Task) section("（一）", "建设5G网络", 2, MAKE.createTask());
	final Paragraph text = MAKE.createParagraph();
	final KeyProject box = MAKE.createKeyProject();
	final IndicatorTable table = MAKE.createIndicatorTable();
	final Indicator stations = indicator("5G基站数", "6.26", "20");
	final Indicator shared = indicator("共建共享基站数", "3", "10");
	final Indicator users = indicator("5G用户普及率", "15", "56");
	final Glossary glossary = MAKE.createGlossary();
	final Term pue = MAKE.createTerm();

	SmallPlan(String region, int start, int end) {
		plan.setTitle(region + "信息通信业发展规划");
		plan.setRegion(region);
		plan.setPeriodStart(start);
		plan.setPeriodEnd(end);
		plan.getSections().add(goals);
		plan.getSections().add(tasks);
		tasks.getSections().add(network);
		text.setText("建成5G基站20万个，实现重点区域全覆盖，农村地区按需覆盖。");
		network.getBlocks().add(text);
		box.setLabel("专栏1");
		box.setTitle("5G网络部署工程");
		network.getBlocks().add(box);
		goals.getBlocks().add(table);
		table.getIndicators().add(stations);
		stations.getParts().add(shared);
		table.getIndicators().add(users);
		pue.setTerm("PUE");
		glossary.getTerms().add(pue);
		plan.getBlocks().add(glossary);
		Ids.assignMissing(plan);
	}

	/** A project of two plans of the same trade: 浙江 2021—2025 and 全国 2021—2025. */
	static ProjectSession project(SmallPlan... plans) {
		ProjectSession session = ProjectSession.create("信息通信业");
		session.edit("插入", null, () -> {
			for (SmallPlan small : plans) {
				session.project().getPlans().add(small.plan);
			}
		});
		return session;
	}

	private static Section section(String label, String title, int level, Section section) {
		section.setLabel(label);
		section.setTitle(title);
		section.setLevel(level);
		return section;
	}

	private static Indicator indicator(String name, String baseline, String target) {
		Indicator indicator = MAKE.createIndicator();
		indicator.setName(name);
		indicator.setBaseline(figure(baseline));
		indicator.setTarget(figure(target));
		return indicator;
	}

	private static Figure figure(String number) {
		Figure figure = MAKE.createFigure();
		figure.setText(number);
		figure.setValue(new BigDecimal(number));
		return figure;
	}
}
