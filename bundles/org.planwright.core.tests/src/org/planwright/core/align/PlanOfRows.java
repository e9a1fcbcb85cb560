package org.planwright.core.align;

import org.planwright.core.Figures;
import org.planwright.core.project.Ids;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanLevel;
import org.planwright.model.ProjectItem;

/** A plan for 信息通信业 of 2021–25, made of rows and boxes. */
final class PlanOfRows {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	final Plan plan = MAKE.createPlan();
	private final IndicatorTable table = MAKE.createIndicatorTable();

	private PlanOfRows(String title, PlanLevel level, String region) {
		plan.setTitle(title);
		plan.setLevel(level);
		plan.setRegion(region);
		plan.setPeriodStart(2021);
		plan.setPeriodEnd(2025);
		table.setBaselineYear(2020);
		table.setTargetYear(2025);
		plan.getBlocks().add(table);
	}

	static PlanOfRows national() {
		return new PlanOfRows("“十四五”信息通信行业发展规划", PlanLevel.NATIONAL, "全国");
	}

	static PlanOfRows province() {
		return new PlanOfRows("浙江省信息通信业发展“十四五”规划", PlanLevel.PROVINCE, "浙江");
	}

	/** Adds a row; the cells as they are printed. */
	PlanOfRows row(String name, String unit, String baseline, String target) {
		Indicator row = MAKE.createIndicator();
		row.setName(name);
		row.setPrintedName(name);
		row.setUnit(unit.isEmpty() ? null : unit);
		row.setBaseline(Figures.read(baseline, unit));
		row.setTarget(Figures.read(target, unit));
		table.getIndicators().add(row);
		Ids.assignMissing(plan);
		return this;
	}

	PlanOfRows prices(String base) {
		last().setPriceBase(base);
		return this;
	}

	PlanOfRows box(String no, String title, String... items) {
		KeyProject box = MAKE.createKeyProject();
		box.setNo(no);
		box.setTitle(title);
		for (String text : items) {
			ProjectItem item = MAKE.createProjectItem();
			item.setTitle(text.substring(0, text.indexOf('。')));
			item.setText(text.substring(text.indexOf('。') + 1));
			box.getItems().add(item);
		}
		plan.getBlocks().add(box);
		Ids.assignMissing(plan);
		return this;
	}

	Indicator last() {
		return table.getIndicators().getLast();
	}

	Indicator row(int number) {
		return table.getIndicators().get(number - 1);
	}
}
