package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MultiplesTest {

	@Test
	void theMultipleIsTheQuotient() {
		Derivation multiple = Multiples.multiple(quantity("2.9"), quantity("15")).orElseThrow();
		assertEquals("5.172", rounded(multiple.value()));
		assertTrue(multiple.interval().contains(new BigDecimal("5.0")) && !multiple.interval().contains(new BigDecimal("5.5")));
	}

	@Test
	void theIncreaseIsOneLess() {
		assertEquals("2.671", rounded(Multiples.increase(quantity("85"), quantity("312")).orElseThrow().value()));
	}

	@Test
	void theRelativeChangeIsInPercentAndNegativeForAFall() {
		assertEquals("-33.33", rounded(Multiples.relativeChange(quantity("48"), quantity("32")).orElseThrow().value()));
		assertEquals("p = t / b − 1", Multiples.relativeChange(quantity("48"), quantity("32")).orElseThrow().expression());
	}

	@Test
	void theIncreaseGivesTheGrowth() {
		assertEquals("30", rounded(Multiples.growthByIncrease(quantity("6500"), quantity("1500")).orElseThrow().value()));
		assertEquals(Optional.empty(), Multiples.growthByIncrease(quantity("1500"), quantity("1500")));
	}

	@Test
	void ratesOfSingleYearsMultiply() {
		Derivation chain = Multiples.chain(List.of(quantity("6.5"), quantity("6"), quantity("6"), quantity("5.5"), quantity("5.5")));
		assertEquals("5.899", rounded(chain.value()));
		assertTrue(chain.interval().contains(chain.value()) && !chain.interval().contains(new BigDecimal("6.3")));
	}

	@Test
	void nothingGrowsFromZero() {
		assertEquals(Optional.empty(), Multiples.multiple(quantity("0"), quantity("80")));
		assertEquals(Optional.empty(), Multiples.relativeChange(quantity("0"), quantity("80")));
	}

	private static Quantity quantity(String printed) {
		return Quantity.of(FigureParser.parseCell(printed)).orElseThrow();
	}

	private static String rounded(BigDecimal value) {
		return value.round(new MathContext(4)).toPlainString();
	}
}
