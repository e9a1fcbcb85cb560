package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class RoundingTest {

	@Test
	void computedNumbersAreWrittenAsThePrintedOne() {
		assertEquals("91.5", Rounding.like(FigureParser.parseCell("89.0"), new BigDecimal("91.5170")).toPlainString());
		assertEquals("92", Rounding.like(FigureParser.parseCell("89"), new BigDecimal("91.5170")).toPlainString());
	}

	@Test
	void aNumberBesideABoundLetsItHold() {
		String[][] cases = { { "16%", "14.87", "15" }, { "约16%", "14.87", "15" }, { "16%以上", "14.87", "14" }, { "不超过13%", "14.17", "15" }, { "16%以上", "14", "14" }, { ">16", "14", "13" },
				{ "<13", "14", "15" }, { ">16.0", "14.87", "14.8" } };
		for (String[] one : cases) {
			assertEquals(one[2], Rounding.keeping(FigureParser.parseCell(one[0]), new BigDecimal(one[1])).toPlainString(), one[0]);
		}
	}

	@Test
	void oneUnitInTheLastPlaceIsRounding() {
		assertTrue(Rounding.isOneUnitOff(FigureParser.parseCell("95.3"), Interval.point(new BigDecimal("95.16"))));
		assertFalse(Rounding.isOneUnitOff(FigureParser.parseCell("95.4"), Interval.point(new BigDecimal("95.16"))));
		assertFalse(Rounding.isOneUnitOff(FigureParser.parseCell("≥95.3"), Interval.point(new BigDecimal("95.16"))));
	}
}
