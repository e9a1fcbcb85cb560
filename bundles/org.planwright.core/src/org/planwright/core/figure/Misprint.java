package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** How a number may have become another one in print. */
public enum Misprint {
	/** Another digit in one place: 40 for 48. */
	DIGIT,
	/** Two neighbouring digits changed places: 3316 for 3361. */
	SWAPPED,
	/** One has a digit more than the other: 570 for 5670. */
	MISSING_DIGIT,
	/** The point or a zero slipped: 2.5 for 25. */
	SHIFTED;

	/**
	 * Tells which slip would make one number of the other.
	 *
	 * @return empty where the two are equal, not positive, or more than one slip apart
	 */
	public static Optional<Misprint> between(BigDecimal one, BigDecimal other) {
		if (one.signum() <= 0 || other.signum() <= 0 || one.compareTo(other) == 0) {
			return Optional.empty();
		}
		if (one.movePointRight(1).compareTo(other) == 0 || other.movePointRight(1).compareTo(one) == 0) {
			return Optional.of(SHIFTED);
		}
		String a = one.toPlainString();
		String b = other.toPlainString();
		if (a.length() == b.length()) {
			return sameLength(a, b);
		}
		String longer = a.length() > b.length() ? a : b;
		String shorter = a.length() > b.length() ? b : a;
		return shorter.length() > 1 && isWithoutOne(longer, shorter) ? Optional.of(MISSING_DIGIT) : Optional.empty();
	}

	private static Optional<Misprint> sameLength(String a, String b) {
		int first = 0;
		while (a.charAt(first) == b.charAt(first)) {
			first++;
		}
		int last = a.length() - 1;
		while (a.charAt(last) == b.charAt(last)) {
			last--;
		}
		if (first == last) {
			return a.length() > 1 ? Optional.of(DIGIT) : Optional.empty();
		}
		boolean swapped = last == first + 1 && a.charAt(first) == b.charAt(last) && a.charAt(last) == b.charAt(first);
		return swapped ? Optional.of(SWAPPED) : Optional.empty();
	}

	private static boolean isWithoutOne(String longer, String shorter) {
		if (longer.length() != shorter.length() + 1) {
			return false;
		}
		int at = 0;
		while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
			at++;
		}
		return Character.isDigit(longer.charAt(at)) && longer.substring(at + 1).equals(shorter.substring(at));
	}
}
