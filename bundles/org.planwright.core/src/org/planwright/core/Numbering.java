package org.planwright.core;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;

/**
 * The number in a label and the marks around it: 第一章, 一、, （一）, 1．, （1）, ①, 3.2, 专栏 01. Gives the same label with another number.
 * Where a label holds more than one number, as 3.2 and 专栏3-2 do, the last one counts.
 *
 * @param before what stands before the number, as printed
 * @param numerals how the number is written
 * @param number the number
 * @param width the least number of digits, 2 for 01; 1 for numbers without leading zeros
 * @param after what stands behind it, as printed
 */
public record Numbering(String before, Numerals numerals, int number, int width, String after) {

	/** How a number is written. */
	public enum Numerals {
		/** 一, 十二. */
		CHINESE,
		/** 1. */
		ARABIC,
		/** １. */
		FULL_WIDTH,
		/** ①. */
		CIRCLED,
		/** ⑴. */
		BRACKETED,
		/** ⒈. */
		POINTED,
		/** ㈠. */
		CHINESE_BRACKETED
	}

	private static final String CHINESE_DIGITS = "零一二三四五六七八九";
	private static final int LAST_SIGN = 20;
	private static final int LAST_CHINESE_SIGN = 10;
	/** No list is longer; more digits are no number of a list. */
	private static final int MOST_DIGITS = 6;
	private static final Pattern NUMBER = Pattern
			.compile("[零〇一二三四五六七八九十百廿]+|[0-9]+|[０-９]+|[①-⑳]|[⑴-⒇]|[⒈-⒛]|[㈠-㈩]");
	/** A heading that begins with a number. Marks are matched in folded text, where every form of a bracket or point is one. */
	private static final Pattern LABELLED = Pattern.compile(
			"\\s*(?:第\\s*(?:[零一二三四五六七八九十百]+|\\d+)\\s*(?:章|节|篇|编|部分)"
					+ "|(?:[零一二三四五六七八九十百]+|\\d{1,2})\\s*[、.]"
					+ "|\\(\\s*(?:[零一二三四五六七八九十百]+|\\d{1,2})\\s*\\)"
					+ "|[①-⑳])(?!\\d)\\s*");

	private static final String LABEL_BEGINS = "第零一二三四五六七八九十百0123456789(";

	/** The number of a label; empty where it has none. */
	public static Optional<Numbering> of(String label) {
		if (label == null) {
			return Optional.empty();
		}
		Matcher matcher = NUMBER.matcher(label);
		int start = -1;
		int end = -1;
		while (matcher.find()) {
			start = matcher.start();
			end = matcher.end();
		}
		if (start < 0 || end - start > MOST_DIGITS) {
			return Optional.empty();
		}
		String digits = label.substring(start, end);
		Numerals numerals = numerals(digits.charAt(0));
		int width = (digits.charAt(0) == '0' || digits.charAt(0) == '０') && digits.length() > 1 ? digits.length() : 1;
		return Optional.of(new Numbering(label.substring(0, start), numerals, parse(digits, numerals), width, label.substring(end)));
	}

	private static Numerals numerals(char first) {
		if (first >= '0' && first <= '9') {
			return Numerals.ARABIC;
		}
		if (first >= '０' && first <= '９') {
			return Numerals.FULL_WIDTH;
		}
		if (first >= '①' && first <= '⑳') {
			return Numerals.CIRCLED;
		}
		if (first >= '⑴' && first <= '⒇') {
			return Numerals.BRACKETED;
		}
		if (first >= '⒈' && first <= '⒛') {
			return Numerals.POINTED;
		}
		return first >= '㈠' && first <= '㈩' ? Numerals.CHINESE_BRACKETED : Numerals.CHINESE;
	}

	/** Where the label of a heading ends: behind its number, marks and blanks; 0 where it begins with words. */
	public static int labelEnd(String heading) {
		if (!mayBeLabelled(heading)) {
			return 0;
		}
		Matcher matcher = LABELLED.matcher(Glyphs.fold(heading));
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/** A quick look that saves the slow one: whether the first sign can begin a label. */
	private static boolean mayBeLabelled(String heading) {
		for (int i = 0; heading != null && i < heading.length(); i++) {
			char first = Glyphs.fold(heading.charAt(i));
			if (!Character.isWhitespace(first)) {
				return LABEL_BEGINS.indexOf(first) >= 0 || first >= '①' && first <= '⑳';
			}
		}
		return false;
	}

	/** The number alone, as it is written in the label. */
	public String numeral() {
		return new Numbering("", numerals, number, width, "").with(number);
	}

	/** The label with another number. A sign such as ① or ㈠ that there is none of for the number is written out: （21）. */
	public String with(int other) {
		return before + switch (numerals) {
		case CHINESE -> chinese(other);
		case ARABIC -> padded(other);
		case FULL_WIDTH -> fullWidth(padded(other));
		case CIRCLED -> other <= LAST_SIGN ? sign('①', other) : "（" + other + "）";
		case BRACKETED -> other <= LAST_SIGN ? sign('⑴', other) : "（" + other + "）";
		case POINTED -> other <= LAST_SIGN ? sign('⒈', other) : other + ".";
		case CHINESE_BRACKETED -> other <= LAST_CHINESE_SIGN ? sign('㈠', other) : "（" + chinese(other) + "）";
		} + after;
	}

	private static String sign(char one, int number) {
		return String.valueOf((char) (one + number - 1));
	}

	private String padded(int other) {
		String digits = Integer.toString(other);
		return "0".repeat(Math.max(0, width - digits.length())) + digits;
	}

	private static int parse(String digits, Numerals numerals) {
		return switch (numerals) {
		case CHINESE -> parseChinese(digits);
		case ARABIC, FULL_WIDTH -> digits.chars().reduce(0, (sum, digit) -> sum * 10 + Character.digit(digit, 10));
		case CIRCLED -> digits.charAt(0) - '①' + 1;
		case BRACKETED -> digits.charAt(0) - '⑴' + 1;
		case POINTED -> digits.charAt(0) - '⒈' + 1;
		case CHINESE_BRACKETED -> digits.charAt(0) - '㈠' + 1;
		};
	}

	private static int parseChinese(String digits) {
		int sum = 0;
		int digit = 0;
		for (char sign : digits.replace('〇', '零').replace("廿", "二十").toCharArray()) {
			if (sign == '十' || sign == '百') {
				sum += Math.max(1, digit) * (sign == '十' ? 10 : 100);
				digit = 0;
			} else {
				digit = CHINESE_DIGITS.indexOf(sign);
			}
		}
		return sum + digit;
	}

	/** 1 to 999 as headings count: 十, 二十一, 一百零三. */
	private static String chinese(int number) {
		if (number < 1 || number > 999) {
			return Integer.toString(number);
		}
		StringBuilder text = new StringBuilder();
		int hundreds = number / 100;
		int tens = number / 10 % 10;
		int ones = number % 10;
		if (hundreds > 0) {
			text.append(CHINESE_DIGITS.charAt(hundreds)).append('百');
		}
		if (tens > 0) {
			text.append(tens == 1 && hundreds == 0 ? "" : CHINESE_DIGITS.substring(tens, tens + 1)).append('十');
		} else if (hundreds > 0 && ones > 0) {
			text.append('零');
		}
		if (ones > 0) {
			text.append(CHINESE_DIGITS.charAt(ones));
		}
		return text.toString();
	}

	private static String fullWidth(String digits) {
		StringBuilder text = new StringBuilder();
		digits.chars().forEach(digit -> text.append((char) (digit - '0' + '０')));
		return text.toString();
	}
}
