package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;

import org.planwright.core.figure.HanNumerals;

/** Small numbers as the text writes them: 4, 两, 十二. */
final class Numerals {

	private Numerals() {
	}

	/** The value of a whole number in Chinese numerals ({@link HanNumerals#value}), or of one in digits; −1 for anything else. */
	static int value(String printed) {
		if (printed.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return printed.isEmpty() || printed.length() > 9 ? -1 : Integer.parseInt(printed);
		}
		return HanNumerals.value(printed).filter(value -> value.scale() == 0).map(BigDecimal::intValueExact).orElse(-1);
	}
}
