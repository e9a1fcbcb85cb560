package org.planwright.core.project.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;

/**
 * The number in a heading's label and the marks around it: 第一章, 一、, （一）, 1．, （1）, ①. Gives the same label with another number.
 *
 * @param before what stands before the number, as printed
 * @param numerals how the number is written
 * @param number the number
 * @param after what stands behind it, as printed
 */
record Numbering(String before, Numerals numerals, int number, String after) {

	/** How a number is written. */
	enum Numerals {
		CHINESE, ARABIC, FULL_WIDTH, CIRCLED
	}

	private static final String CHINESE_DIGITS = "零一二三四五六七八九";
	private static final String CIRCLED_FROM_1 = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
	private static final Pattern NUMBER = Pattern.compile("[零一二三四五六七八九十百]+|[0-9]+|[０-９]+|[①-⑳]");
	/** A heading that begins with a number. Marks are matched in folded text, where every form of a bracket or point is one. */
	private static final Pattern LABELLED = Pattern.compile(
			"\\s*(?:第\\s*(?:[零一二三四五六七八九十百]+|\\d+)\\s*(?:章|节|篇|编|部分)"
					+ "|(?:[零一二三四五六七八九十百]+|\\d{1,2})\\s*[、.]"
					+ "|\\(\\s*(?:[零一二三四五六七八九十百]+|\\d{1,2})\\s*\\)"
					+ "|[①-⑳])(?!\\d)\\s*");

	/** The number of a label; empty where it has none. */
	static Optional<Numbering> of(String label) {
		if (label == null) {
			return Optional.empty();
		}
		Matcher matcher = NUMBER.matcher(label);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String digits = matcher.group();
		char first = digits.charAt(0);
		Numerals numerals = first >= '0' && first <= '9' ? Numerals.ARABIC : first >= '０' && first <= '９' ? Numerals.FULL_WIDTH
				: CIRCLED_FROM_1.indexOf(first) >= 0 ? Numerals.CIRCLED : Numerals.CHINESE;
		return Optional.of(new Numbering(label.substring(0, matcher.start()), numerals, parse(digits, numerals), label.substring(matcher.end())));
	}

	/** Where the label of a heading ends: behind its number, marks and blanks; 0 where it begins with words. */
	static int labelEnd(String heading) {
		Matcher matcher = LABELLED.matcher(Glyphs.fold(heading));
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/** The label with another number. A circled number beyond ⑳ has no sign of its own and is written （21）. */
	String with(int other) {
		if (numerals == Numerals.CIRCLED && other > CIRCLED_FROM_1.length()) {
			return before + "（" + other + "）" + after;
		}
		return before + format(other) + after;
	}

	private String format(int other) {
		return switch (numerals) {
		case CHINESE -> chinese(other);
		case ARABIC -> Integer.toString(other);
		case FULL_WIDTH -> fullWidth(other);
		case CIRCLED -> String.valueOf(CIRCLED_FROM_1.charAt(other - 1));
		};
	}

	private static int parse(String digits, Numerals numerals) {
		return switch (numerals) {
		case CHINESE -> parseChinese(digits);
		case ARABIC, FULL_WIDTH -> digits.chars().reduce(0, (sum, digit) -> sum * 10 + Character.digit(digit, 10));
		case CIRCLED -> CIRCLED_FROM_1.indexOf(digits) + 1;
		};
	}

	private static int parseChinese(String digits) {
		int sum = 0;
		int digit = 0;
		for (char sign : digits.toCharArray()) {
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

	private static String fullWidth(int number) {
		StringBuilder text = new StringBuilder();
		Integer.toString(number).chars().forEach(digit -> text.append((char) (digit - '0' + '０')));
		return text.toString();
	}
}
