package org.planwright.core.align;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How rates in percent are shown to people. */
final class Rates {

	private static final int PLACES = 2;

	private Rates() {
	}

	static String shown(BigDecimal percent) {
		return percent.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
	}
}
