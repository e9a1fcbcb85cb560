package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class DeclinesTest {

	@Test
	void aDeclineOfTwentyPercentIsLessThanFourTimesFive() {
		Derivation yearly = Declines.annual(quantity("[20]"), 5).orElseThrow();
		assertEquals("4.36", yearly.value().setScale(2, RoundingMode.HALF_UP).toPlainString());
		assertEquals("d = 1 − (1 − D)^(1/n)", yearly.expression());
	}

	@Test
	void whatIsLeftOfADeclineIsCompounded() {
		Derivation left = Declines.remaining(quantity("20"), quantity("15.61"), 1).orElseThrow();
		assertEquals("5.20", left.value().setScale(2, RoundingMode.HALF_UP).toPlainString());
		assertTrue(left.interval().contains(left.value()));
	}

	@Test
	void nothingIsLeftOfEverything() {
		assertEquals(Optional.empty(), Declines.annual(quantity("100"), 5));
		assertEquals(Optional.empty(), Declines.remaining(quantity("20"), quantity("100"), 2));
		assertEquals(Interval.ALL, Declines.annual(quantity(">13.5"), 5).orElseThrow().interval());
		assertThrows(IllegalArgumentException.class, () -> Declines.remaining(quantity("20"), quantity("10"), 0));
	}

	@Property
	void theIntervalContainsTheDeclineOfTheUnroundedFigures(@ForAll @Scale(4) @BigRange(min = "0", max = "90") BigDecimal cumulative,
			@ForAll @Scale(4) @BigRange(min = "0", max = "90") BigDecimal reached, @ForAll @IntRange(min = 1, max = 10) int years) {
		Derivation yearly = Declines.annual(rounded(cumulative), years).orElseThrow();
		assertTrue(yearly.interval().contains(Growth.annualDecline(cumulative, years).orElseThrow()));
		assertTrue(yearly.interval().contains(yearly.value()));
		Derivation left = Declines.remaining(rounded(cumulative), rounded(reached), years).orElseThrow();
		assertTrue(left.interval().contains(Declines.remaining(exact(cumulative), exact(reached), years).orElseThrow().value()));
	}

	@Property
	void stepsCompoundToTheWhole(@ForAll @Scale(2) @BigRange(min = "0", max = "90") BigDecimal cumulative,
			@ForAll @IntRange(min = 2, max = 10) int years, @ForAll @IntRange(min = 1, max = 9) int passed) {
		if (passed >= years) {
			return;
		}
		BigDecimal yearly = Declines.annual(exact(cumulative), years).orElseThrow().value();
		BigDecimal kept = BigDecimal.ONE.subtract(yearly.movePointLeft(2)).pow(passed, Growth.PRECISION);
		BigDecimal reached = BigDecimal.ONE.subtract(kept).movePointRight(2);
		BigDecimal left = Declines.remaining(exact(cumulative), exact(reached), years - passed).orElseThrow().value();
		assertTrue(left.subtract(yearly).abs().compareTo(new BigDecimal("1e-20")) < 0, () -> left + " is not " + yearly);
	}

	private static Quantity exact(BigDecimal value) {
		return quantity(value.toPlainString());
	}

	private static Quantity rounded(BigDecimal value) {
		return quantity(value.setScale(1, RoundingMode.HALF_UP).toPlainString());
	}

	private static Quantity quantity(String text) {
		return Quantity.of(FigureParser.parseCell(text)).orElseThrow();
	}

	@Test
	void nothingIsLeftToReckonWithAfterADeclineOfAll() {
		Quantity all = Quantity.of(FigureParser.parseCell("100")).orElseThrow();
		Quantity half = Quantity.of(FigureParser.parseCell("50")).orElseThrow();
		assertEquals(Optional.empty(), Declines.remaining(all, half, 1));
		assertEquals(Optional.empty(), Declines.remaining(half, all, 1));
		assertEquals(Optional.empty(), Declines.annual(all, 5));
	}
}
