package org.planwright.ui.tests.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.ui.indicators.IndicatorLine;
import org.planwright.ui.indicators.IndicatorLines;

class IndicatorLinesTest {

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();

	private IndicatorTable table(String title) {
		Section section = PlanFactory.eINSTANCE.createSection();
		IndicatorTable table = PlanFactory.eINSTANCE.createIndicatorTable();
		table.setTitle(title);
		section.getBlocks().add(table);
		plan.getSections().add(section);
		return table;
	}

	private static Indicator row(String name, String category) {
		Indicator row = PlanFactory.eINSTANCE.createIndicator();
		row.setName(name);
		row.setCategory(category);
		return row;
	}

	private String lines(boolean grouped) {
		IndicatorLines lines = new IndicatorLines(plan, grouped);
		return IntStream.range(0, lines.size()).mapToObj(lines::get)
				.map(line -> ".".repeat(line.depth()) + name(line)).collect(Collectors.joining(" "));
	}

	private static String name(IndicatorLine line) {
		return line.isHeading() ? line.heading() : line.indicator().getName();
	}

	@Test
	void runsOfOneCategoryStandUnderAHeadingAndPartsUnderTheirRow() {
		IndicatorTable table = table("主要指标");
		Indicator whole = row("收入", "规模");
		whole.getParts().add(row("电信", null));
		table.getIndicators().add(whole);
		table.getIndicators().add(row("投资", "规模"));
		table.getIndicators().add(row("基站", "设施"));
		table.getIndicators().add(row("总量", "规模"));
		assertEquals("规模（2） .收入 ..电信 .投资 设施（1） .基站 规模（1） .总量", lines(true));
		assertEquals("收入 .电信 投资 基站 总量", lines(false));
		IndicatorLines lines = new IndicatorLines(plan, true);
		assertEquals(lines.key(0), new IndicatorLines(plan, true).key(0), "a heading is known again");
		assertEquals(false, lines.key(0).equals(lines.key(6)), "two runs of one category fold apart");
	}

	@Test
	void aTableWithoutCategoriesHasNoHeadingsAndSeveralTablesHaveOneEach() {
		table("主要指标").getIndicators().add(row("收入", null));
		assertEquals("收入", lines(true));
		IndicatorTable second = table("");
		second.getIndicators().add(row("基站", "设施"));
		second.getIndicators().add(row("算力", ""));
		assertEquals("主要指标（1） .收入 指标表（2） .设施（1） ..基站 .未分类（1） ..算力", lines(true));
	}
}
