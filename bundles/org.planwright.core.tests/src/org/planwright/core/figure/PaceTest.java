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

class PaceTest {

	@Test
	void gigabitUsersOnTheirPathKeepTheirRate() {
		Derivation left = Pace.rateLeft(quantity("2451"), quantity("6000"), 2).orElseThrow();
		assertEquals("56.5", left.value().setScale(1, RoundingMode.HALF_UP).toPlainString());
		assertEquals("r = (t / x)^(1/n) − 1", left.expression());
	}

	@Test
	void sharesRiseByPoints() {
		assertEquals("8.2", Pace.stepLeft(quantity("39.6"), quantity("56"), 2).value().toPlainString());
	}

	@Test
	void thereMustBeTimeLeft() {
		assertThrows(IllegalArgumentException.class, () -> Pace.stepLeft(quantity("1"), quantity("2"), 0));
		assertEquals(Optional.empty(), Pace.rateLeft(quantity("0"), quantity("2"), 1));
	}

	@Property
	void theStepsLeftEndAtTheTarget(@ForAll @Scale(4) @BigRange(min = "1", max = "9999") BigDecimal observed,
			@ForAll @Scale(4) @BigRange(min = "1", max = "9999") BigDecimal target, @ForAll @IntRange(min = 1, max = 5) int years) {
		Derivation step = Pace.stepLeft(rounded(observed), rounded(target), years);
		BigDecimal exact = target.subtract(observed).divide(BigDecimal.valueOf(years), Growth.PRECISION);
		assertTrue(step.interval().contains(exact), () -> exact + " is not in " + step.interval());
		Derivation rate = Pace.rateLeft(rounded(observed), rounded(target), years).orElseThrow();
		assertTrue(rate.interval().contains(Growth.annualRate(observed, target, years).orElseThrow()));
	}

	private static Quantity rounded(BigDecimal value) {
		return quantity(value.setScale(1, RoundingMode.HALF_UP).toPlainString());
	}

	private static Quantity quantity(String text) {
		return Quantity.of(FigureParser.parseCell(text)).orElseThrow();
	}
}
