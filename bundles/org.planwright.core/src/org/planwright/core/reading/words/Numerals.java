package org.planwright.core.reading.words;

/** Chinese numerals up to 999 and Arabic ones. */
public final class Numerals {

	private static final String DIGITS = "零一二三四五六七八九";

	private Numerals() {
	}

	/**
	 * The number that a numeral stands for.
	 *
	 * @param numeral 一 to 九百九十九, 二十一, 廿一, 〇, or digits of either width
	 * @return the number, or -1 where the text is no numeral
	 */
	public static int parse(String numeral) {
		if (numeral.isEmpty() || numeral.length() > 6) {
			return -1;
		}
		if (numeral.chars().allMatch(Character::isDigit)) {
			return numeral.chars().map(c -> Character.digit(c, 10)).reduce(0, (sum, digit) -> sum * 10 + digit);
		}
		int sum = 0;
		int digit = -1;
		for (char c : numeral.replace('〇', '零').replace("廿", "二十").toCharArray()) {
			int value = DIGITS.indexOf(c);
			if (value >= 0) {
				digit = digit > 0 ? digit * 10 + value : value;
			} else if (c == '十' || c == '百') {
				sum += Math.max(1, digit) * (c == '十' ? 10 : 100);
				digit = -1;
			} else {
				return -1;
			}
		}
		return sum + Math.max(0, digit);
	}

	/** A year written in Chinese digits, such as 二〇二一 or 二零二一; -1 where it is none. */
	public static int year(String digits) {
		int year = 0;
		for (char c : digits.replace('〇', '零').replace('○', '零').replace('O', '零').replace('0', '零').toCharArray()) {
			int value = DIGITS.indexOf(c);
			if (value < 0) {
				return -1;
			}
			year = year * 10 + value;
		}
		return year >= 1900 && year < 2200 ? year : -1;
	}
}
