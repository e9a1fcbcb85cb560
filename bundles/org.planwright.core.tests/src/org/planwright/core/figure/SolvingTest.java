package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class SolvingTest {

	@Test
	void theBaselineOfTheNationalPlanFollowsFromItsRate() {
		Derivation volume = Solving.baselineFromRate(quantity("3.7"), quantity("20%"), 5).orElseThrow();
		assertEquals("1.487", volume.value().setScale(3, RoundingMode.HALF_UP).toPlainString());
		assertEquals("b = t / (1 + r)^n", volume.expression());
		assertTrue(volume.interval().meets(Interval.of(cell("1.5"))));
		assertEquals("2.67", Solving.baselineFromRate(quantity("4.3"), quantity("10%"), 5).orElseThrow().value()
				.setScale(2, RoundingMode.HALF_UP).toPlainString());
	}

	@Test
	void theBaselineOfTwoHundredNewNetworksIsNone() {
		Derivation networks = Solving.baselineFromChange(quantity("200"), quantity("[200]"));
		assertEquals(0, networks.value().signum());
		assertEquals("[-1.0, 1.0]", networks.interval().toString());
	}

	@Test
	void aChangeOfLessThanTheTargetLeavesABaselineAboveNone() {
		assertEquals("(-0.5, ∞)", Solving.baselineFromChange(quantity("30%"), quantity("[<30]")).interval().toString());
	}

	@Test
	void lifeExpectancyRisesByOneYear() {
		assertEquals(new BigDecimal("78.3"), Solving.targetFromChange(quantity("77.3*"), quantity("〔1〕")).value());
	}

	@Test
	void noBaselineGrowsAfterTotalLoss() {
		assertEquals(Optional.empty(), Solving.baselineFromRate(quantity("10"), quantity("-100%"), 5));
		assertEquals(Interval.ALL, Solving.baselineFromRate(quantity("10"), quantity("<3%"), 5).orElseThrow().interval());
	}

	@Property
	void whatIsSolvedContainsWhatWasRounded(@ForAll @Scale(5) @BigRange(min = "1", max = "9999") BigDecimal baseline,
			@ForAll @Scale(5) @BigRange(min = "-20", max = "90") BigDecimal rate, @ForAll @IntRange(min = 1, max = 15) int years) {
		BigDecimal target = Growth.target(baseline, rate, years);
		if (target.compareTo(BigDecimal.ONE) < 0) {
			return;
		}
		Derivation back = Solving.baselineFromRate(rounded(target), rounded(rate), years).orElseThrow();
		assertTrue(back.interval().contains(baseline), () -> baseline + " is not in " + back.interval());
		Derivation forth = Solving.targetFromRate(rounded(baseline), rounded(rate), years);
		assertTrue(forth.interval().contains(target), () -> target + " is not in " + forth.interval());
		assertTrue(forth.interval().contains(forth.value()));
		BigDecimal change = target.subtract(baseline);
		assertTrue(Solving.baselineFromChange(rounded(target), rounded(change)).interval().contains(baseline));
		assertTrue(Solving.targetFromChange(rounded(baseline), rounded(change)).interval().contains(target));
	}

	private static Quantity rounded(BigDecimal value) {
		return quantity(value.setScale(1, RoundingMode.HALF_UP).toPlainString());
	}

	private static Quantity quantity(String text) {
		return Quantity.of(cell(text)).orElseThrow();
	}

	private static PrintedFigure cell(String text) {
		return FigureParser.parseCell(text);
	}
}
