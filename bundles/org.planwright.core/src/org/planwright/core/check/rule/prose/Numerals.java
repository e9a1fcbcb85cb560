package org.planwright.core.check.rule.prose;

/** Small numbers as the text writes them: 4, 两, 十二. */
final class Numerals {

	private static final String DIGITS = "零一二三四五六七八九";

	private Numerals() {
	}

	/** The value of a number up to 99 in Chinese numerals, or of one in digits; −1 for anything else. */
	static int value(String printed) {
		if (printed.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return printed.isEmpty() || printed.length() > 9 ? -1 : Integer.parseInt(printed);
		}
		String plain = printed.replace('两', '二');
		int ten = plain.indexOf('十');
		if (ten < 0) {
			return plain.length() == 1 ? DIGITS.indexOf(plain) : -1;
		}
		int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(0));
		int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
		return ten > 1 || plain.length() - ten > 2 || tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
	}
}
