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

class QuantityTest {

	@Test
	void aFigureInAnotherUnitKeepsTheRoundingOfItsPrint() {
		Quantity people = quantity("1.2", "亿户", "万户").orElseThrow();
		assertEquals(0, new BigDecimal("12000").compareTo(people.value()));
		assertEquals("[11500, 12500]", people.interval().map(BigDecimal::stripTrailingZeros).toString());
		Quantity bandwidth = quantity("17000", "Gbps", "Tbps").orElseThrow();
		assertEquals("[16.9995, 17.0005]", bandwidth.interval().map(BigDecimal::stripTrailingZeros).toString());
	}

	@Test
	void unitsOfAnotherKindDoNotConvert() {
		assertEquals(Optional.empty(), quantity("22", "%", "万户"));
		assertEquals(Optional.empty(), quantity("8", "美元", "元"));
		assertEquals(Optional.empty(), quantity("-", "万户", "万户"));
	}

	@Test
	void theCoreLeavesHalfTheRounding() {
		assertEquals("[12.75, 13.25]", Quantity.of(cell("13")).orElseThrow().core().map(BigDecimal::stripTrailingZeros).toString());
		assertEquals("(-∞, 1.3)", Quantity.of(cell("<1.3")).orElseThrow().core().toString());
	}

	@Property
	void aConvertedPrintContainsWhatItWasRoundedFrom(@ForAll @Scale(6) @BigRange(min = "0", max = "1000000") BigDecimal exact,
			@ForAll @IntRange(max = 3) int decimals) {
		Unit own = Unit.parse("万户");
		Unit wanted = Unit.parse("亿户");
		Quantity printed = Quantity.of(cell(exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString()), own, wanted).orElseThrow();
		assertTrue(printed.interval().contains(own.convert(exact, wanted)));
		assertTrue(printed.interval().containsAll(printed.core()));
		assertTrue(printed.core().contains(printed.value()));
	}

	private static Optional<Quantity> quantity(String cell, String own, String wanted) {
		return Quantity.of(cell(cell), Unit.parse(own), Unit.parse(wanted));
	}

	private static PrintedFigure cell(String text) {
		return FigureParser.parseCell(text);
	}
}
