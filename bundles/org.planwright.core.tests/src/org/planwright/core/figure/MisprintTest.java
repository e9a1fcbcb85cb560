package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MisprintTest {

	@Test
	void slipsAreTold() {
		assertEquals(Optional.of(Misprint.DIGIT), between("40", "48"));
		assertEquals(Optional.of(Misprint.SWAPPED), between("3316", "3361"));
		assertEquals(Optional.of(Misprint.MISSING_DIGIT), between("570", "5670"));
		assertEquals(Optional.of(Misprint.MISSING_DIGIT), between("26.4", "2.4"));
		assertEquals(Optional.of(Misprint.SHIFTED), between("25", "2.5"));
		assertEquals(Optional.of(Misprint.SHIFTED), between("570", "5700"));
	}

	@Test
	void whatIsMoreThanASlipApartIsNone() {
		assertEquals(Optional.empty(), between("505", "570"));
		assertEquals(Optional.empty(), between("8", "5"));
		assertEquals(Optional.empty(), between("5", "50.1"));
		assertEquals(Optional.empty(), between("26.4", "264.1"));
		assertEquals(Optional.empty(), between("12", "12"));
		assertEquals(Optional.empty(), between("0", "10"));
		assertEquals(Optional.empty(), between("-4", "4"));
	}

	private static Optional<Misprint> between(String one, String other) {
		return Misprint.between(new BigDecimal(one), new BigDecimal(other));
	}
}
