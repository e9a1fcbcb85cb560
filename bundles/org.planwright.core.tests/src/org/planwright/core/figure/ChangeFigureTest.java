package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeFigureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"[41] | cumulative | 41 | =",
			"[119.5] | cumulative | 119.5 | =",
			"〔>0.1〕 | cumulative | 0.1 | >",
			"[>0.74] | cumulative | 0.74 | >",
			"[<30] | cumulative | 30 | <",
			"【15】 | cumulative | 15 | =",
			"〔-2.6〕 | cumulative | -2.6 | =",
			"〔1.2〕 | cumulative | 1.2 | =",
			"10% | annual_growth | 10 | =",
			"20.4% | annual_growth | 20.4 | =",
			"7.5左右 | annual_growth | 7.5 | ~",
			"7%以上 | annual_growth | 7 | >=",
			"年均增长7%以上 | annual_growth | 7 | >=",
			"累计降低18% | cumulative | 18 | =",
			"提高10个百分点 | cumulative | 10 | =",
			"-0.0 | annual_growth | 0.0 | =",
	})
	void readsAChange(String cell, String kind, BigDecimal value, String op) {
		ChangeFigure change = ChangeFigure.parse(cell);
		assertEquals(kind, change.kind().key());
		assertEquals(value, change.figure().value());
		assertEquals(op, change.figure().comparator().symbol());
		assertEquals(cell, change.figure().text());
	}

	@Test
	void aDashIsNoChange() {
		assertEquals(ChangeFigure.Kind.NONE, ChangeFigure.parse("-").kind());
		assertEquals("-", ChangeFigure.parse("-").figure().text());
		assertEquals(ChangeFigure.NONE, ChangeFigure.parse(null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"年均/累计 | ANNUAL_GROWTH", "年均增速[累计变化] | ANNUAL_GROWTH", "年均增速 | ANNUAL_GROWTH", "年均增长（%） | ANNUAL_GROWTH",
			"累计 | CUMULATIVE", "五年累计变化 | CUMULATIVE", "“十四五”变动 | CUMULATIVE", "2015年比2010年增长 | CUMULATIVE", "2025年比2020年年均增长 | ANNUAL_GROWTH", "较“十三五”末增长（%） | CUMULATIVE", "属性 | NONE"})
	void theHeadTellsWhatABareNumberIs(String header, ChangeFigure.Kind kind) {
		assertEquals(kind, ChangeFigure.Kind.fromHeader(header));
	}

	@Test
	void bracketsAreStrongerThanTheHead() {
		assertEquals(ChangeFigure.Kind.CUMULATIVE, ChangeFigure.parse("[41]", ChangeFigure.Kind.ANNUAL_GROWTH).kind());
		assertEquals(ChangeFigure.Kind.CUMULATIVE, ChangeFigure.parse("41", ChangeFigure.Kind.CUMULATIVE).kind());
		assertEquals(ChangeFigure.Kind.ANNUAL_GROWTH, ChangeFigure.parse("41", null).kind());
	}

	@Test
	void kindAndNumberMustFit() {
		assertThrows(IllegalArgumentException.class, () -> new ChangeFigure(ChangeFigure.Kind.CUMULATIVE, PrintedFigure.EMPTY));
	}
}
