package org.planwright.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What rounding does to numbers in print (R2). */
public final class Rounding {

	private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
	/** Up to this share of a number two units are as slight as one. */
	private static final BigDecimal SLIGHT = new BigDecimal("0.03");

	private Rounding() {
	}

	/** A computed number with as many decimals as the printed one. */
	public static BigDecimal like(PrintedFigure printed, BigDecimal computed) {
		return computed.setScale(printed.decimals(), RoundingMode.HALF_UP);
	}

	/**
	 * A computed number in the place of a printed one: written like it, and where a bound stands beside that, so that the bound holds. 14.87 is 14 in
	 * 16%以上 and 15 in 不超过13%.
	 */
	public static BigDecimal keeping(PrintedFigure printed, BigDecimal computed) {
		Comparator bound = printed.comparator();
		if (!bound.isBound()) {
			return like(printed, computed);
		}
		BigDecimal value = computed.setScale(printed.decimals(), Comparator.isFloor(bound) ? RoundingMode.FLOOR : RoundingMode.CEILING);
		boolean excluded = bound.isStrict() && value.compareTo(computed) == 0;
		BigDecimal step = Comparator.isFloor(bound) ? printed.lastPlace().negate() : printed.lastPlace();
		return excluded ? value.add(step) : value;
	}

	/**
	 * Tells whether a plain printed number misses a computed one by no more than one unit in its last place: that is pointed out, but no
	 * error. The number in the middle of what can be computed, rounded like the printed one, may be no farther off either, or slightly: coarse
	 * inputs make a wide interval and excuse nothing, not 7 for 5. A bound is printed exactly and never misses by rounding.
	 */
	public static boolean isOneUnitOff(PrintedFigure printed, Interval computed) {
		BigDecimal reach = printed.lastPlace().multiply(ONE_AND_A_HALF);
		return !printed.comparator().isBound() && isNextToMiddle(printed, computed)
				&& computed.meets(Interval.closed(printed.value().subtract(reach), printed.value().add(reach)));
	}

	private static boolean isNextToMiddle(PrintedFigure printed, Interval computed) {
		if (computed.low() == null || computed.high() == null) {
			return true;
		}
		BigDecimal middle = like(printed, computed.low().add(computed.high()).divide(BigDecimal.TWO));
		BigDecimal off = printed.value().subtract(middle).abs();
		return off.compareTo(printed.lastPlace()) <= 0
				|| off.compareTo(printed.lastPlace().multiply(BigDecimal.TWO)) <= 0 && off.compareTo(middle.abs().multiply(SLIGHT)) <= 0;
	}
}
