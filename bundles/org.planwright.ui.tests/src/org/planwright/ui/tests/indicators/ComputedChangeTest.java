package org.planwright.ui.tests.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.Figures;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.model.Indicator;
import org.planwright.model.PlanFactory;
import org.planwright.ui.indicators.ComputedChange;

class ComputedChangeTest {

	private static Indicator row(String baseline, String target, String change) {
		Indicator row = PlanFactory.eINSTANCE.createIndicator();
		row.setBaseline(Figures.read(baseline, null));
		row.setTarget(Figures.read(target, null));
		ChangeFigure printed = ChangeFigure.parse(change, ChangeFigure.Kind.ANNUAL_GROWTH);
		row.setChange(Figures.toModel(printed.figure(), null));
		row.setChangeKind(Figures.toModel(printed.kind()));
		return row;
	}

	/** Rows of the four plans as printed, and what becomes of them when a number is mistyped. */
	@ParameterizedTest
	@CsvSource({
			"640,  6000, 56%,     56.5%,  false",
			"1.5,  3.7,  20%,     19.8%,  false",
			"1.5,  5.0,  20%,     27.2%,  true",
			"6.26, 20,   26.2%,   26.2%,  false",
			"2000*,3500, 11.8%,   11.8%,  false",
			"15,   56,   〔41〕,    41,     false",
			"15,   56,   〔273〕,   41,     true",
			"7.1,  48,   〔40.9〕,  40.9,   false",
			"1.4,  <1.3, 〔>0.1〕,  0.1,    false",
			"81.5, >82,  〔>0.5〕,  0.5,    false",
			"85.26,>86,  [>0.74], 0.74,   false",
			"90,   300,  27%,     27.2%,  false" })
	void theChangeIsComputedAndComparedByIntervals(String baseline, String target, String change, String shown, boolean differs) {
		ComputedChange computed = ComputedChange.of(row(baseline, target, change), 5).orElseThrow();
		assertEquals(shown, computed.shown());
		assertEquals(differs, computed.differs());
	}

	@ParameterizedTest
	@CsvSource({ "—, 80, 〔80〕", "0, 80, 20%", "1.5, 全国领先, 20%", "1.5, 3.7, —" })
	void nothingIsComputedWhereANumberIsMissingOrTheFormulaHasNoMeaning(String baseline, String target, String change) {
		assertTrue(ComputedChange.of(row(baseline, target, change), 5).isEmpty());
	}

	@Test
	void aRateNeedsYearsAndAChangeDoesNot() {
		assertTrue(ComputedChange.of(row("1.5", "3.7", "20%"), 0).isEmpty());
		assertTrue(ComputedChange.of(row("15", "56", "〔41〕"), 0).isPresent());
	}

	@Test
	void theTrailNamesTheFormulaAndWhatWentIn() {
		assertEquals("按基期和目标计算：27.2%\nr = (t / b)^(1/n) − 1，b = 1.5，t = 5.0，n = 5\n与所印数值的差别超出四舍五入范围，请核对基期、目标和变化值。",
				ComputedChange.of(row("1.5", "5.0", "20%"), 5).orElseThrow().trail());
	}
}
