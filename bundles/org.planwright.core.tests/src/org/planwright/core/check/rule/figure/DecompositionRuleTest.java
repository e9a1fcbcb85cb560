package org.planwright.core.check.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.edit.DecompositionEdits;
import org.planwright.core.project.edit.DecompositionEdits.Line;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.SharingMethod;

class DecompositionRuleTest {

	private static final DecompositionRule RULE = new DecompositionRule();

	@Test
	void theEnergyClassesOfTheTwelfthPlanMissTheTargetByThePlainMeanAndReachItByWeight() {
		PlanCase plan = new PlanCase().row("单位国内生产总值能耗降低", "%", "—", "—", "[16.0]");
		write(plan, "1", "1");
		plan.expect(RULE, "error 单位国内生产总值能耗降低/CHANGE: [16.0] -> 15.4839%");
		assertEquals("“单位国内生产总值能耗降低”的目标为 [16.0]%，31 个地区加权平均为 15.4839%，相差 0.5161%", plan.find(RULE).getFirst().message().text());
		write(plan, "4", "1");
		plan.expect(RULE);
	}

	@Test
	void amountsHaveToAddUp() {
		PlanCase plan = new PlanCase().row("5G基站数", "万个", "70", "300.0", "—");
		new DecompositionEdits(plan.session()).write(row(plan), SharingMethod.AUTO, "",
				List.of(new Line("浙江", null, null, "20.0"), new Line("其他", null, null, "270.0")));
		plan.expect(RULE, "error 5G基站数/TARGET: 300.0 -> 290万个");
		assertEquals("20.0 + 270.0", plan.find(RULE).getFirst().trails().getFirst().filled());
		plan.session().undo();
		plan.expect(RULE);
	}

	private static void write(PlanCase plan, String heavy, String light) {
		List<Line> lines = new ArrayList<>();
		add(lines, 5, "18.00", heavy);
		add(lines, 4, "17.00", heavy);
		add(lines, 12, "16.00", light);
		add(lines, 6, "15.00", light);
		add(lines, 4, "10.00", light);
		new DecompositionEdits(plan.session()).write(row(plan), SharingMethod.AUTO, "2010年能源消费量", lines);
	}

	private static Indicator row(PlanCase plan) {
		return ((IndicatorTable) plan.plan().getSections().getFirst().getBlocks().getFirst()).getIndicators().getFirst();
	}

	private static void add(List<Line> lines, int times, String value, String weight) {
		for (int i = 0; i < times; i++) {
			lines.add(new Line("省" + lines.size(), null, new BigDecimal(weight), value));
		}
	}
}
