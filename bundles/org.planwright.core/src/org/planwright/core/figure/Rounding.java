package org.planwright.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What rounding does to numbers in print (R2). */
public final class Rounding {

	private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

	private Rounding() {
	}

	/** A computed number with as many decimals as the printed one. */
	public static BigDecimal like(PrintedFigure printed, BigDecimal computed) {
		return computed.setScale(printed.decimals(), RoundingMode.HALF_UP);
	}

	/**
	 * Tells whether a plain printed number misses a computed one by no more than one unit in its last place: that is pointed out, but no
	 * error. A bound is printed exactly and never misses by rounding.
	 */
	public static boolean isOneUnitOff(PrintedFigure printed, Interval computed) {
		BigDecimal reach = printed.lastPlace().multiply(ONE_AND_A_HALF);
		return !printed.comparator().isBound()
				&& computed.meets(Interval.closed(printed.value().subtract(reach), printed.value().add(reach)));
	}
}
