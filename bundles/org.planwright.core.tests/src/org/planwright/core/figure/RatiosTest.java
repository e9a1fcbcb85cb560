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
import net.jqwik.api.constraints.Scale;

class RatiosTest {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	@Test
	void theStationsOfGuizhouAreMoreThanAThird() {
		Derivation share = Ratios.share(quantity("13"), quantity("37")).orElseThrow();
		assertEquals("35.1", share.value().setScale(1, RoundingMode.HALF_UP).toPlainString());
		assertEquals("33.3", share.interval().low().setScale(1, RoundingMode.HALF_UP).toPlainString());
		assertEquals("q = a / w", share.expression());
	}

	@Test
	void theStationsPerTenThousandPeopleTellThePeople() {
		Derivation people = Ratios.impliedBase(quantity("130000"), quantity("33"), BigDecimal.ONE).orElseThrow();
		assertEquals("3939", people.value().setScale(0, RoundingMode.HALF_UP).toPlainString());
		assertEquals("P = a × k / q", people.expression());
	}

	@Test
	void nothingHasNoShares() {
		assertEquals(Optional.empty(), Ratios.share(quantity("1"), quantity("0")));
		assertEquals(Optional.empty(), Ratios.impliedBase(quantity("1"), quantity("0"), TEN_THOUSAND));
		assertEquals(Interval.ALL, Ratios.share(quantity("0"), quantity("3")).orElseThrow().interval());
	}

	@Property
	void theIntervalsContainTheRatiosOfTheUnroundedFigures(@ForAll @Scale(4) @BigRange(min = "1", max = "9999") BigDecimal part,
			@ForAll @Scale(4) @BigRange(min = "1", max = "9999") BigDecimal whole) {
		Derivation share = Ratios.share(rounded(part), rounded(whole)).orElseThrow();
		assertTrue(share.interval().contains(Ratios.share(exact(part), exact(whole)).orElseThrow().value()));
		assertTrue(share.interval().contains(share.value()));
		Derivation base = Ratios.impliedBase(rounded(part), rounded(whole), TEN_THOUSAND).orElseThrow();
		assertTrue(base.interval().contains(Ratios.impliedBase(exact(part), exact(whole), TEN_THOUSAND).orElseThrow().value()));
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
}
