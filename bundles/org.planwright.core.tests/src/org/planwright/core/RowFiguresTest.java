package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.model.Indicator;
import org.planwright.model.PlanFactory;

class RowFiguresTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"亿元 | 3.7 | 3.7亿元",
			"亿元 | 3.7亿元 | 3.7亿元",
			"万亿元 | 37000亿元 | 37000亿元",
			"% | 15（十四五） | 15（十四五） %",
			"分 | 高于全国平均水平 | 高于全国平均水平",
			"'' | >86 | >86",
			"% | - | -" })
	void aFigureIsShownWithTheUnitOfItsRow(String unit, String target, String shown) {
		Indicator row = PlanFactory.eINSTANCE.createIndicator();
		row.setName("指标");
		row.setUnit(unit);
		row.setTarget(Figures.read(target, unit));
		RowFigures figures = new RowFigures(row, 0, 0);
		assertEquals(shown, figures.withUnit(figures.target()));
	}
}
