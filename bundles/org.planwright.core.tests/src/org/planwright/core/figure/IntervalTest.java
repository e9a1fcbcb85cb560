package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class IntervalTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"26 | [25.5, 26.5]", "2.64 | [2.635, 2.645]", "2000* | [1999.5, 2000.5]", "<1.3 | (-∞, 1.3)", "≤35 | (-∞, 35]", ">82 | (82, ∞)",
			"≥90% | [90, ∞)", "100左右 | [90.0, 110.0]", "3-4 | [2.5, 4.5]", "-2.6 | [-2.65, -2.55]"})
	void aFigureStandsForAnInterval(String cell, String interval) {
		assertEquals(interval, Interval.of(FigureParser.parseCell(cell)).toString());
	}

	@Test
	void aStrictBoundLeavesItsNumberOut() {
		Interval national = Interval.bound(Comparator.LESS, new BigDecimal("1.3"));
		assertFalse(national.contains(new BigDecimal("1.30")));
		assertTrue(national.contains(new BigDecimal("1.29")));
		assertFalse(national.containsAll(Interval.point(new BigDecimal("1.3"))));
		assertFalse(national.containsAll(Interval.bound(Comparator.AT_MOST, new BigDecimal("1.3"))));
		assertTrue(Interval.bound(Comparator.AT_MOST, new BigDecimal("1.3")).containsAll(national));
	}

	@Test
	void roundingDoesNotContradict() {
		assertTrue(interval("2.5").meets(interval("2.54")));
		assertTrue(interval("2.5").meets(interval("2.55")));
		assertFalse(interval("2.5").meets(interval("2.56")));
		assertFalse(interval(">82").meets(Interval.point(new BigDecimal("82"))));
		assertEquals(Optional.empty(), interval(">90").intersect(interval("<90")));
	}

	@Test
	void wordsHaveNoInterval() {
		PrintedFigure words = FigureParser.parseCell("基本建成");
		assertThrows(IllegalArgumentException.class, () -> Interval.of(words));
	}

	@Test
	void anEmptyIntervalIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Interval.closed(BigDecimal.TEN, BigDecimal.ONE));
		assertThrows(IllegalArgumentException.class, () -> new Interval(BigDecimal.ONE, true, BigDecimal.ONE, false));
	}

	@Property
	void aPrintedNumberContainsWhatItWasRoundedFrom(@ForAll @Scale(6) @BigRange(min = "-1000000", max = "1000000") BigDecimal exact,
			@ForAll @net.jqwik.api.constraints.IntRange(max = 4) int decimals) {
		String printed = exact.setScale(decimals, java.math.RoundingMode.HALF_UP).toPlainString();
		assertTrue(interval(printed).contains(exact), () -> printed + " does not stand for " + exact);
	}

	@Property
	void sumsAndDifferencesContainThoseOfTheirMembers(@ForAll @Scale(2) BigDecimal x, @ForAll @Scale(2) BigDecimal y) {
		Interval first = Interval.closed(x.subtract(BigDecimal.ONE), x.add(BigDecimal.TEN));
		Interval second = Interval.closed(y.subtract(BigDecimal.TEN), y);
		assertTrue(first.plus(second).contains(x.add(y)));
		assertTrue(first.minus(second).contains(x.subtract(y)));
		assertEquals(first, first.negate().negate());
	}

	@Property
	void theCommonPartLiesInBoth(@ForAll @Scale(1) @BigRange(min = "-9", max = "9") BigDecimal a,
			@ForAll @Scale(1) @BigRange(min = "-9", max = "9") BigDecimal b) {
		Interval first = Interval.closed(a, a.add(BigDecimal.TWO));
		Interval second = Interval.bound(Comparator.GREATER, b);
		Optional<Interval> common = first.intersect(second);
		assertEquals(common, second.intersect(first));
		assertEquals(a.add(BigDecimal.TWO).compareTo(b) > 0, common.isPresent());
		common.ifPresent(part -> assertTrue(first.containsAll(part) && second.containsAll(part)));
	}

	@Property
	void productsContainThoseOfTheirMembers(@ForAll @Scale(3) @BigRange(min = "0.001", max = "99999") BigDecimal x,
			@ForAll @Scale(3) @BigRange(min = "0.001", max = "99999") BigDecimal y) {
		Interval first = Interval.closed(x, x.add(BigDecimal.ONE));
		Interval second = Interval.bound(Comparator.AT_LEAST, y);
		Interval product = first.times(second).orElseThrow();
		assertTrue(product.contains(x.multiply(y)) && product.contains(x.add(BigDecimal.ONE).multiply(y.add(BigDecimal.TEN))));
		assertEquals(product, second.times(first).orElseThrow());
	}

	@Property
	void theHullHoldsBoth(@ForAll @Scale(1) @BigRange(min = "-9", max = "9") BigDecimal a,
			@ForAll @Scale(1) @BigRange(min = "-9", max = "9") BigDecimal b) {
		Interval first = Interval.closed(a, a.add(BigDecimal.TWO));
		Interval second = Interval.bound(Comparator.GREATER, b);
		Interval hull = first.hull(second);
		assertEquals(hull, second.hull(first));
		assertTrue(hull.containsAll(first) && hull.containsAll(second));
		assertEquals(!first.meets(second), first.isBelow(second) || second.isBelow(first));
	}

	@Test
	void whatReachesZeroHasNoProductHere() {
		assertEquals(Optional.empty(), interval("<1.3").times(interval("2")));
	}

	@Test
	void aToleranceWidensByMagnitude() {
		assertEquals("[97, 206]", Interval.closed(new BigDecimal("100"), new BigDecimal("200")).widened(new BigDecimal("0.03"))
				.map(BigDecimal::stripTrailingZeros).toString());
		assertEquals("[-10.3, -9.7]", Interval.point(new BigDecimal("-10")).widened(new BigDecimal("0.03")).map(BigDecimal::stripTrailingZeros)
				.toString());
	}

	private static Interval interval(String cell) {
		return Interval.of(FigureParser.parseCell(cell));
	}

	@Test
	void anOpenEndStaysOpenInProductsAndQuotients() {
		Interval open = new Interval(new BigDecimal("2"), false, new BigDecimal("3"), false);
		Interval closed = Interval.closed(new BigDecimal("1"), new BigDecimal("4"));
		assertEquals("(2, 12)", open.times(closed).orElseThrow().toString());
		assertEquals("(0.5, 3)", open.divide(closed, Growth.PRECISION).orElseThrow().toString());
		assertEquals("[2, ∞)", Interval.bound(Comparator.AT_LEAST, new BigDecimal("2")).times(closed).orElseThrow().toString());
	}
}
