package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How computed numbers are written: rounded to what can be told apart, without thousands separators. */
public final class ChartNumbers {

	private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
	/** From here on the marks of an axis are counted in 万. */
	private static final BigDecimal LONG = BigDecimal.valueOf(100_000);

	private ChartNumbers() {
	}

	/** A number rounded to a number of decimal places, without trailing zeros or an exponent. */
	public static String plain(BigDecimal value, int decimals) {
		return strip(value.setScale(decimals, RoundingMode.HALF_UP)).toPlainString();
	}

	/** A number in full, without trailing zeros or an exponent. */
	public static String plain(BigDecimal value) {
		return strip(value).toPlainString();
	}

	/** The words at a mark of an axis: 0, 2.5, 1200, 50万. */
	public static String tick(BigDecimal value) {
		return value.abs().compareTo(LONG) < 0 ? plain(value) : plain(value.divide(WAN)) + '万';
	}

	/**
	 * How many decimal places tell the years of a path apart: those of its ends, and one more than the yearly step needs.
	 *
	 * @param from the value of the first year
	 * @param to the value of the last year
	 * @param years number of steps between them
	 */
	static int decimals(BigDecimal from, BigDecimal to, int years) {
		int printed = Math.max(places(from), places(to));
		BigDecimal step = to.subtract(from).abs();
		if (step.signum() == 0) {
			return printed;
		}
		step = step.divide(BigDecimal.valueOf(years), MathContext.DECIMAL32);
		int leading = step.precision() - step.scale() - 1;
		return Math.max(printed, 1 - leading);
	}

	/** Decimal places that a number needs to be written exactly. */
	static int places(BigDecimal value) {
		return Math.max(0, strip(value).scale());
	}

	static BigDecimal strip(BigDecimal value) {
		return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
	}
}
