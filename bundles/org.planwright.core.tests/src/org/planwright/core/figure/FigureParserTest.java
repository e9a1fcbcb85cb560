package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureParserTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"2.64 | 2.64 | = | 2 | - | -",
			"1200 | 1200 | = | 0 | - | -",
			"<1.3 | 1.3 | < | 1 | - | -",
			"＜1.3 | 1.3 | < | 1 | - | -",
			"〈1.3 | 1.3 | < | 1 | - | -",
			"≤35 | 35 | <= | 0 | - | -",
			"≦35 | 35 | <= | 0 | - | -",
			"＞82 | 82 | > | 0 | - | -",
			">=90 | 90 | >= | 0 | - | -",
			"≥90% | 90 | >= | 0 | % | -",
			"$\\geq 90\\%$ | 90 | >= | 0 | % | -",
			"&gt;82 | 82 | > | 0 | - | -",
			"2000* | 2000 | = | 0 | - | *",
			"2.5* | 2.5 | = | 1 | - | *",
			"33.0① | 33.0 | = | 1 | - | ①",
			"14.6④ | 14.6 | = | 1 | - | ④",
			"5078¹ | 5078 | = | 0 | - | ¹",
			"12注1 | 12 | = | 0 | - | 注1",
			"900（十四五） | 900 | = | 0 | - | -",
			"15（累计） | 15 | = | 0 | - | -",
			"570(十三五累计) | 570 | = | 0 | - | -",
			"5078（按 2015 年不变单价测算） | 5078 | = | 0 | - | -",
			"755(按 2020 年不变单价测算) | 755 | = | 0 | - | -",
			"1,200 | 1200 | = | 0 | - | -",
			"1，200.5 | 1200.5 | = | 1 | - | -",
			"1 200 | 1200 | = | 0 | - | -",
			"100左右 | 100 | ~ | 0 | - | -",
			"约200个 | 200 | ~ | 0 | 个 | -",
			"5以内 | 5 | <= | 0 | - | -",
			"达到80%以上 | 80 | >= | 0 | % | -",
			"不低于98% | 98 | >= | 0 | % | -",
			"不超过5.5 | 5.5 | <= | 1 | - | -",
			"力争小于1.35 | 1.35 | < | 2 | - | -",
			"力争降到1.55以下 | 1.55 | <= | 2 | - | -",
			"控制在5%以内 | 5 | <= | 0 | % | -",
			"50余个 | 50 | > | 0 | 个 | -",
			"170多万 | 170 | > | 0 | 万 | -",
			"１２．５ | 12.5 | = | 1 | - | -",
			"—4.4% | -4.4 | = | 1 | % | -",
			"[—3] | -3 | = | 0 | - | -",
			"-3 | -3 | = | 0 | - | -",
			"80—90 | 80 | >= | 0 | - | -",
			"[41] | 41 | = | 0 | - | -",
			"〔>0.1〕 | 0.1 | > | 1 | - | -",
			"6.26 万 | 6.26 | = | 2 | 万 | -",
			"22% | 22 | = | 0 | % | -",
			"48Tbps | 48 | = | 0 | Tbps | -",
			"1.2T | 1.2 | = | 1 | T | -",
			"4.3万亿元 | 4.3 | = | 1 | 万亿元 | -",
			"10个百分点 | 10 | = | 0 | 个百分点 | -",
			"-2.6 | -2.6 | = | 1 | - | -",
			"－2.6 | -2.6 | = | 1 | - | -",
			"80-90 | 80 | >= | 0 | - | -",
			"3～4个 | 3 | >= | 0 | - | -",
			"2025年达到80 | 80 | = | 0 | - | -",
			"0 | 0 | = | 0 | - | -",
	})
	void readsTheNumberOfACell(String cell, BigDecimal value, String op, int decimals, String unit, String flag) {
		PrintedFigure figure = FigureParser.parseCell(cell);
		assertEquals(cell, figure.text());
		assertEquals(value, figure.value());
		assertEquals(Comparator.fromSymbol(op).orElseThrow(), figure.comparator());
		assertEquals(decimals, figure.decimals());
		assertEquals(unit, figure.unit());
		assertEquals(flag, figure.flag());
	}

	@ParameterizedTest
	@ValueSource(strings = {"-", "—", "——", "－", "/", "", "  ", "…"})
	void aDashIsNoFigure(String cell) {
		PrintedFigure figure = FigureParser.parseCell(cell);
		assertNull(figure.value());
		assertNull(figure.comparator());
		assertTrue(figure.isAbsent());
	}

	@ParameterizedTest
	@ValueSource(strings = {"基本建成", "高于全国平均水平", "保持在合理区间、各年度视情提出", "5G全覆盖", "2035年达到中等发达国家水平", "十四五"})
	void wordsHoldNoNumber(String cell) {
		PrintedFigure figure = FigureParser.parseCell(cell);
		assertNull(figure.value());
		assertEquals(cell, figure.text());
		assertEquals(false, figure.isAbsent());
	}

	@Test
	void nullIsAnEmptyCell() {
		assertEquals(PrintedFigure.EMPTY, FigureParser.parseCell(null));
	}

	@Test
	void aRangeKeepsItsUpperEnd() {
		assertEquals(Optional.of(new BigDecimal("90")), FigureParser.parseCell("80%-90%").rangeEnd());
		assertEquals(Optional.of(new BigDecimal("4")), FigureParser.parseCell("3至4个").rangeEnd());
		assertEquals(Optional.empty(), FigureParser.parseCell("80").rangeEnd());
	}

	@Test
	void aSoftTargetStaysVisible() {
		assertTrue(FigureParser.parseCell("力争小于1.35").isSoft());
	}

	@Test
	void aNumberWithoutComparatorIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new PrintedFigure("1", BigDecimal.ONE, null, 0, null, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "20.1%|15.8|15.8%", "[21]|28|[28]", "〔>0.1〕|0.2|〔>0.2〕", "-2.8%|-2.6|-2.6%", "- 100|100|100", "2000*|2100|2100*",
			"900（十四五）|950|950（十四五）", "5078（按 2015 年不变单价测算）|5100|5100（按 2015 年不变单价测算）", "2025年达到80|90|2025年达到90", "—4.4%|-5.1|-5.1%", "[—3]|-2|[-2]",
			"两千亿元|1280|1280亿元", "五万八千个|48000|48000个", "百分之九十八以上|96|96%以上" })
	void anotherNumberTakesThePlaceOfThePrintedOne(String cell, String number, String expected) {
		assertEquals(expected, FigureParser.parseCell(cell).retyped(new BigDecimal(number)));
	}
}
