package org.planwright.office.word;

import java.util.Locale;

/** Numbers as lists print them: the formats of ISO/IEC 29500-1, 17.18.59 that Chinese documents use. */
final class NumberFormat {

	private static final String HAN = "〇一二三四五六七八九";
	private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
	private static final int[] ROMAN = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] ROMAN_SIGNS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private NumberFormat() {
	}

	/** A number in a format; formats that are not known print digits, as Word does. */
	static String print(String format, int number) {
		if (number < 0) {
			return String.valueOf(number);
		}
		return switch (format == null ? "" : format) {
			case "none", "bullet" -> "";
			case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
			case "decimalFullWidth", "decimalFullWidth2" -> shifted(String.valueOf(number), '０' - '0');
			case "upperLetter" -> letters(number, 'A');
			case "lowerLetter" -> letters(number, 'a');
			case "upperRoman" -> roman(number);
			case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
			// What Word calls Japanese and Taiwanese counting is what its Chinese edition offers for 一、二、三.
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "koreanCounting",
					"koreanDigital2" -> counted(number, HAN, "十百千", "零");
			case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> counted(number, FORMAL, "拾佰仟", "零");
			case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital" -> digits(number);
			case "ideographTraditional" -> cycle(number, STEMS);
			case "ideographZodiac" -> cycle(number, BRANCHES);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
			case "decimalEnclosedParen" -> number >= 1 && number <= 20 ? String.valueOf((char) ('⑴' + number - 1)) : "(" + number + ")";
			case "decimalEnclosedFullstop" -> number >= 1 && number <= 20 ? String.valueOf((char) ('⒈' + number - 1)) : number + ".";
			case "ideographEnclosedCircle" -> number >= 1 && number <= 10 ? String.valueOf((char) ('㊀' + number - 1)) : counted(number, HAN, "十百千", "零");
			case "ideographParenthesized" -> "(" + counted(number, HAN, "十百千", "零") + ")";
			default -> String.valueOf(number);
		};
	}

	/** ① to ⑳, ㉑ to ㊿, digits beyond. */
	static String circled(int number) {
		if (number >= 1 && number <= 20) {
			return String.valueOf((char) ('①' + number - 1));
		}
		if (number >= 21 && number <= 35) {
			return String.valueOf((char) ('㉑' + number - 21));
		}
		return number >= 36 && number <= 50 ? String.valueOf((char) ('㊱' + number - 36)) : String.valueOf(number);
	}

	/** Digits as they are printed raised: ¹². */
	static String raised(String digits) {
		StringBuilder raised = new StringBuilder(digits.length());
		for (int i = 0; i < digits.length(); i++) {
			raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digits.charAt(i) - '0'));
		}
		return raised.toString();
	}

	private static String shifted(String digits, int by) {
		StringBuilder shifted = new StringBuilder(digits.length());
		digits.chars().forEach(c -> shifted.append((char) (c + by)));
		return shifted.toString();
	}

	/** A to Z, then AA to ZZ, as Word counts: the letter is repeated. */
	private static String letters(int number, char first) {
		if (number == 0) {
			return "";
		}
		return String.valueOf((char) (first + (number - 1) % 26)).repeat(Math.min(20, (number - 1) / 26 + 1));
	}

	private static String roman(int number) {
		if (number == 0 || number > 9999) {
			return String.valueOf(number);
		}
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			while (rest >= ROMAN[i]) {
				roman.append(ROMAN_SIGNS[i]);
				rest -= ROMAN[i];
			}
		}
		return roman.toString();
	}

	private static String digits(int number) {
		StringBuilder digits = new StringBuilder();
		String.valueOf(number).chars().forEach(c -> digits.append(HAN.charAt(c - '0')));
		return digits.toString();
	}

	private static String cycle(int number, String signs) {
		return number >= 1 && number <= signs.length() ? String.valueOf(signs.charAt(number - 1)) : String.valueOf(number);
	}

	/** 十二, 二十, 一百零五. */
	private static String counted(int number, String digits, String units, String zero) {
		if (number == 0 || number > 9999) {
			return number == 0 ? zero : digits(number);
		}
		StringBuilder counted = new StringBuilder();
		boolean gap = false;
		for (int place = 3; place >= 0; place--) {
			int digit = number / (int) Math.pow(10, place) % 10;
			if (digit == 0) {
				gap = !counted.isEmpty();
				continue;
			}
			counted.append(gap ? zero : "");
			gap = false;
			if (!(place == 1 && digit == 1 && counted.isEmpty() && digits == HAN)) {
				counted.append(digits.charAt(digit));
			}
			counted.append(place == 0 ? "" : units.charAt(place - 1));
		}
		return counted.toString();
	}
}
