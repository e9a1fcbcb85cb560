package org.planwright.core.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The n-th root of a decimal number, which the JDK lacks. */
final class Roots {

	private static final int GUARD_DIGITS = 8;

	private Roots() {
	}

	/**
	 * The n-th root by Newton's method, which doubles the number of right digits with every step.
	 *
	 * @param x not negative
	 * @param n positive
	 * @return the root, right to the precision of the context
	 */
	static BigDecimal root(BigDecimal x, int n, MathContext context) {
		if (x.signum() == 0 || n == 1) {
			return x.round(context);
		}
		MathContext working = new MathContext(context.getPrecision() + GUARD_DIGITS, RoundingMode.HALF_EVEN);
		BigDecimal degree = BigDecimal.valueOf(n);
		BigDecimal below = BigDecimal.valueOf(n - 1L);
		BigDecimal guess = firstGuess(x, n);
		BigDecimal change;
		do {
			BigDecimal next = below.multiply(guess).add(x.divide(guess.pow(n - 1, working), working)).divide(degree, working);
			change = next.subtract(guess).abs();
			guess = next;
		} while (change.compareTo(guess.movePointLeft(context.getPrecision() + 2)) > 0);
		return guess.round(context);
	}

	/** A guess of some fifteen digits; powers of ten are taken out first, so that no double overflows. */
	private static BigDecimal firstGuess(BigDecimal x, int n) {
		int exponent = (x.precision() - x.scale()) / n;
		double mantissa = x.movePointLeft(exponent * n).doubleValue();
		return new BigDecimal(Math.pow(mantissa, 1.0 / n)).movePointRight(exponent);
	}
}
