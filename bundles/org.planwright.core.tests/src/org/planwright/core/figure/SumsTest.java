package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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

	private static Quantity quantity(String text) {
		return Quantity.of(FigureParser.parseCell(text)).orElseThrow();
	}
}
