package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class SumsTest {

	@Test
	void theThreeIndustriesMakeTheGrossProduct() {
		Derivation sum = Sums.of(Stream.of("11538", "109846", "174915").map(SumsTest::quantity).toList());
		assertEquals(new BigDecimal("296299"), sum.value());
		assertEquals("[296297.5, 296300.5]", sum.interval().toString());
		assertEquals("T = a₁ + a₂ + a₃", sum.expression());
		assertEquals("R25", sum.formula().rule());
	}

	@Test
	void aSumNeedsParts() {
		assertThrows(IllegalArgumentException.class, () -> Sums.of(List.of()));
	}

	@Property
	void theIntervalContainsTheSumOfTheUnroundedParts(
			@ForAll @Size(min = 1, max = 12) List<@Scale(4) @BigRange(min = "-999", max = "9999") BigDecimal> parts) {
		Derivation printed = Sums.of(parts.stream().map(part -> quantity(part.setScale(1, RoundingMode.HALF_UP).toPlainString())).toList());
		BigDecimal exact = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		assertTrue(printed.interval().contains(exact), () -> exact + " is not in " + printed.interval());
		assertTrue(printed.interval().contains(printed.value()));
		assertEquals(parts.size(), printed.inputs().stream().map(Derivation.Input::symbol).distinct().count());
	}

	@Property
	void theIntervalContainsTheWeightedMeanOfTheUnroundedParts(
			@ForAll @Size(min = 1, max = 12) List<@Scale(4) @BigRange(min = "-999", max = "9999") BigDecimal> parts,
			@ForAll @Size(12) List<@Scale(3) @BigRange(min = "0", max = "500") BigDecimal> ofTwelve) {
		List<BigDecimal> weights = ofTwelve.subList(0, parts.size());
		BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		List<Quantity> rounded = parts.stream().map(part -> quantity(part.setScale(1, RoundingMode.HALF_UP).toPlainString())).toList();
		Optional<Derivation> mean = Sums.weightedMean(rounded, weights);
		assertEquals(all.signum() > 0, mean.isPresent());
		if (mean.isPresent()) {
			BigDecimal total = BigDecimal.ZERO;
			for (int i = 0; i < parts.size(); i++) {
				total = total.add(parts.get(i).multiply(weights.get(i)));
			}
			// Compared without a division, which could not be exact.
			Interval ends = mean.get().interval();
			BigDecimal exact = total;
			assertTrue(ends.low().multiply(all).compareTo(exact) <= 0 && ends.high().multiply(all).compareTo(exact) >= 0, () -> exact + " / " + all + " is not in " + ends);
			assertTrue(ends.contains(mean.get().value()));
		}
	}

	@Test
	void aMeanNeedsAWeightForEachPartAndNoneBelowZero() {
		List<Quantity> parts = List.of(quantity("18"), quantity("10"));
		assertThrows(IllegalArgumentException.class, () -> Sums.weightedMean(parts, List.of(BigDecimal.ONE)));
		assertThrows(IllegalArgumentException.class, () -> Sums.weightedMean(parts, List.of(BigDecimal.ONE, BigDecimal.ONE.negate())));
		Derivation mean = Sums.weightedMean(parts, List.of(new BigDecimal("3"), BigDecimal.ONE)).orElseThrow();
		assertEquals(0, mean.value().compareTo(new BigDecimal("16")));
		assertEquals("[15.5, 16.5]", mean.interval().toString());
		assertEquals("m = (w₁ × a₁ + w₂ × a₂) / (w₁ + w₂)", mean.expression());
	}

	private static Quantity quantity(String text) {
		return Quantity.of(FigureParser.parseCell(text)).orElseThrow();
	}
}
