package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class GrowthTest {

	private static final BigDecimal TINY = new BigDecimal("1e-25");

	@ParameterizedTest
	@CsvSource({"2.64,4.3,10.25", "1.5,3.7,19.79", "640,6000,56.46", "94,500,39.69", "800,5000,44.27", "856.42,1000,3.15",
			"2000,3500,11.84", "6.26,20,26.15",
			"1.4,1.3,-1.47", "80,80,0.00"})
	void annualRateIsGeometric(String baseline, String target, String percent) {
		Derivation rate = Growth.annualRate(cell(baseline), cell(target), 5).orElseThrow();
		assertEquals(new BigDecimal(percent), rate.value().setScale(2, RoundingMode.HALF_UP));
		assertEquals("R1", rate.formula().rule());
		assertEquals(List.of("b", "t", "n"), rate.inputs().stream().map(Derivation.Input::symbol).toList());
	}

	@Test
	void theTelecomVolumeOfTheNationalPlanPassesByItsInterval() {
		Derivation rate = Growth.annualRate(cell("1.5"), cell("3.7"), 5).orElseThrow();
		assertEquals("18.7", rate.interval().low().setScale(1, RoundingMode.HALF_UP).toPlainString());
		assertEquals("20.9", rate.interval().high().setScale(1, RoundingMode.HALF_UP).toPlainString());
		assertTrue(rate.interval().meets(Interval.of(cell("20"))));
		assertFalse(rate.interval().meets(Interval.of(cell("22"))));
	}

	@Test
	void aBoundedTargetGivesAHalfOpenInterval() {
		Derivation change = Growth.cumulativeChange(cell("81.5"), cell(">82")).orElseThrow();
		assertEquals("(0.45, ∞)", change.interval().toString());
		assertEquals(new BigDecimal("0.5"), change.value());
		assertEquals(null, Growth.annualRate(cell("81.5"), cell(">82"), 5).orElseThrow().interval().high());
	}

	@Test
	void percentagesChangeInPoints() {
		assertEquals(new BigDecimal("41"), Growth.cumulativeChange(cell("15"), cell("56")).orElseThrow().value());
	}

	@Test
	void noRateWithoutAPositiveBaseline() {
		assertEquals(Optional.empty(), Growth.annualRate(cell("0"), cell("80"), 5));
		assertEquals(Optional.empty(), Growth.annualRate(cell("-"), cell("80"), 5));
		assertEquals(Optional.empty(), Growth.cumulativeChange(cell("—"), cell("80")));
		assertThrows(IllegalArgumentException.class, () -> Growth.annualRate(cell("1"), cell("2"), 0));
	}

	@Test
	void theMissingEndFollowsFromTheRate() {
		assertEquals("1.487", Growth.baseline(new BigDecimal("3.7"), new BigDecimal("20"), 5).orElseThrow()
				.setScale(3, RoundingMode.HALF_UP).toPlainString());
		assertEquals("1.40255", Growth.target(BigDecimal.ONE, new BigDecimal("7"), 5).setScale(5, RoundingMode.HALF_UP).toPlainString());
		assertEquals(Optional.empty(), Growth.baseline(BigDecimal.ONE, new BigDecimal("-100"), 5));
	}

	@ParameterizedTest
	@CsvSource({"20,4.36", "17,3.66", "15,3.20"})
	void cumulativeDeclineCompounds(String cumulative, String yearly) {
		assertEquals(new BigDecimal(yearly),
				Growth.annualDecline(new BigDecimal(cumulative), 5).orElseThrow().setScale(2, RoundingMode.HALF_UP));
	}

	@Property
	void compoundingAComputedRateReturnsTheTarget(@ForAll @Scale(3) @BigRange(min = "0.001", max = "99999999") BigDecimal baseline,
			@ForAll @Scale(3) @BigRange(min = "0.001", max = "99999999") BigDecimal target,
			@ForAll @IntRange(min = 1, max = 15) int years) {
		BigDecimal rate = Growth.annualRate(baseline, target, years).orElseThrow();
		assertClose(target, Growth.target(baseline, rate, years), baseline.max(target));
	}

	@Property
	void theIntervalContainsTheRateOfTheUnroundedFigures(@ForAll @Scale(5) @BigRange(min = "1", max = "9999") BigDecimal baseline,
			@ForAll @Scale(5) @BigRange(min = "1", max = "9999") BigDecimal target, @ForAll @IntRange(min = 1, max = 15) int years) {
		BigDecimal exact = Growth.annualRate(baseline, target, years).orElseThrow();
		Derivation printed = Growth.annualRate(rounded(baseline), rounded(target), years).orElseThrow();
		assertTrue(printed.interval().contains(exact), () -> exact + " is not in " + printed.interval());
		assertTrue(printed.interval().contains(printed.value()));
	}

	@Property
	void powersTellWhatRootsTell(@ForAll @Scale(2) @BigRange(min = "-5", max = "99") BigDecimal baseline,
			@ForAll @Scale(2) @BigRange(min = "-5", max = "99") BigDecimal target, @ForAll @IntRange(min = 1, max = 8) int years,
			@ForAll @Scale(1) @BigRange(min = "-150", max = "150") BigDecimal rate, @ForAll Comparator comparator) {
		Quantity from = Quantity.of(cell(baseline.toPlainString())).orElseThrow();
		Quantity to = Quantity.of(cell(target.toPlainString())).orElseThrow();
		Interval claim = comparator.isBound() ? Interval.bound(comparator, rate)
				: Interval.closed(rate.subtract(BigDecimal.TEN), rate.add(BigDecimal.TEN));
		assertEquals(Growth.annualRate(from, to, years).map(computed -> computed.interval().meets(claim)),
				Growth.fits(from, to, years, claim));
	}

	@Property
	void rootsPowerBack(@ForAll @Scale(9) @BigRange(min = "0.000000001", max = "1000000000000") BigDecimal x,
			@ForAll @IntRange(min = 1, max = 30) int n) {
		assertClose(x, Roots.root(x, n, Growth.PRECISION).pow(n, Growth.PRECISION), x);
	}

	@Test
	void exactRootsAreExact() {
		assertEquals(0, new BigDecimal("1.1").compareTo(Roots.root(new BigDecimal("1.61051"), 5, Growth.PRECISION)));
		assertEquals(0, BigDecimal.ZERO.compareTo(Roots.root(BigDecimal.ZERO, 5, Growth.PRECISION)));
		assertEquals(0, BigDecimal.TEN.compareTo(Roots.root(new BigDecimal("1e400"), 400, Growth.PRECISION)));
	}

	private static PrintedFigure rounded(BigDecimal value) {
		return cell(value.setScale(1, RoundingMode.HALF_UP).toPlainString());
	}

	private static PrintedFigure cell(String text) {
		return FigureParser.parseCell(text);
	}

	private static void assertClose(BigDecimal expected, BigDecimal actual, BigDecimal magnitude) {
		assertTrue(expected.subtract(actual).abs().compareTo(magnitude.multiply(TINY)) <= 0, () -> actual + " is not " + expected);
	}
}
