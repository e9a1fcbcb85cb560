package org.planwright.ui.tests.chart;

import org.planwright.core.Figures;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Observation;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.ui.chart.model.IndicatorChart;
import org.planwright.ui.chart.model.PlanCharts;

/** A plan for 2021–2025 with rows of an indicator table as the real plans print them. Ids are the names. */
final class PlanRows {

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final IndicatorTable table = PlanFactory.eINSTANCE.createIndicatorTable();

	PlanRows() {
		plan.setPeriodStart(2021);
		plan.setPeriodEnd(2025);
		table.setBaselineYear(2020);
		table.setTargetYear(2025);
		plan.getBlocks().add(table);
	}

	/** A row with its cells as printed. */
	Indicator row(String name, String unit, String baseline, String target, String change) {
		Indicator row = PlanFactory.eINSTANCE.createIndicator();
		row.setId(name);
		row.setName(name);
		row.setUnit(unit);
		row.setBaseline(Figures.read(baseline, unit));
		row.setTarget(Figures.read(target, unit));
		ChangeFigure changed = ChangeFigure.parse(change, ChangeFigure.Kind.ANNUAL_GROWTH);
		row.setChange(Figures.toModel(changed.figure(), null));
		row.setChangeKind(Figures.toModel(changed.kind()));
		table.getIndicators().add(row);
		return row;
	}

	PlanRows observe(Indicator row, int year, String value, int revision) {
		Observation observation = PlanFactory.eINSTANCE.createObservation();
		observation.setId(row.getId() + year + '#' + revision);
		observation.setIndicator(row);
		observation.setYear(year);
		observation.setFigure(Figures.read(value, row.getUnit()));
		observation.setRevision(revision);
		plan.getObservations().add(observation);
		return this;
	}

	Plan plan() {
		return plan;
	}

	IndicatorTable table() {
		return table;
	}

	/** The chart of a row. */
	IndicatorChart chart(Indicator row) {
		return PlanCharts.of(plan).of(row.getId()).orElseThrow();
	}
}
