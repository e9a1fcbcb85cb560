package org.planwright.core.align;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * From the unit of the upper plan's row to that of the lower one's (R18).
 *
 * @param factor how many of the lower unit one of the upper unit is: 10000 from 万亿元 to 亿元
 * @param from the upper unit as printed; empty for none
 * @param to the lower unit as printed; empty for none
 */
public record Conversion(BigDecimal factor, String from, String to) {

	public Conversion {
		Objects.requireNonNull(factor, "factor");
		Objects.requireNonNull(from, "from");
		Objects.requireNonNull(to, "to");
	}

	/** Tells whether the numbers stay as they are: 万 and 万个. */
	public boolean isIdentity() {
		return factor.compareTo(BigDecimal.ONE) == 0;
	}
}
