package org.planwright.core.reading.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.words.Label.Style;

/** Reads the number that a line opens with, in half and full width. */
public final class Labels {

	private static final String HAN = "[一二三四五六七八九十百零〇廿]{1,5}";
	private static final Pattern ORDINAL = Pattern.compile("第\\s{0,2}(" + HAN + "|\\d{1,3})\\s{0,2}(编|篇|部分|章|节)(?:\\s*[:：、.]\\s*|\\s+|(?=[^\\s与和及至到、，。]))");
	private static final Pattern HAN_COMMA = Pattern.compile("([一二三四五六七八九十百]{1,4})\\s?([、.])\\s*(?![一二三四五六七八九十]\\s?[、.])");
	private static final Pattern HAN_BLANK = Pattern.compile("([一二三四五六七八九十]{1,3})[ \\t]{1,4}(?=\\p{IsHan})");
	private static final Pattern HAN_BRACKETED = Pattern.compile("\\(\\s{0,2}([一二三四五六七八九十百]{1,4})\\s{0,2}\\)\\s?[、.]?\\s*");
	private static final Pattern CLAUSE = Pattern.compile("([一二三四五六七八九十]{1,2})(?:是|要)(?:[:：，,]\\s*|\\s)?(?=\\S)");
	private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?(?:[ \\t]+(?=[^\\s\\d%])|(?=[\\p{IsHan}“《&&[^万亿千百个倍元户年月日米公平立吨千兆人次种项家名座以左多余至]]))");
	/** 1.5G is item 1 and 5G, 1.5 is a number. */
	private static final Pattern ARABIC = Pattern.compile("(\\d{1,2})\\s?([.、])\\s*(?:(?!\\d)|(?=\\d{1,3}\\s?[A-Z](?!Hz|bps|[WBbh])|20\\d\\d年))(?=\\S)");
	private static final Pattern ARABIC_BLANK = Pattern.compile("(\\d{1,2})[ \\t]{1,4}(?=[\\p{IsHan}“])");
	/** 01 and mostly a blank, as items of boxes are numbered. */
	private static final Pattern ZERO_PADDED = Pattern.compile("0([1-9])(?:[ \\t]{1,4}(?=[\\p{IsHan}“A-Za-z]|\\d{1,3}\\s?[A-Z])|(?=“|[\\p{IsHan}&&[^年月日时分]]))");
	private static final Pattern ARABIC_BRACKETED = Pattern.compile("\\(\\s{0,2}(\\d{1,2})\\s{0,2}\\)\\s?[、.]?\\s*|(\\d{1,2})\\s?\\)\\s?[、.]?\\s*");

	private Labels() {
	}

	/**
	 * The number at the head of a line.
	 *
	 * @param line the line without leading blanks
	 * @return the number; empty where the line opens with words
	 */
	public static Optional<Label> at(CharSequence line) {
		if (line.length() < 2) {
			return Optional.empty();
		}
		char first = line.charAt(0);
		if (first >= '①' && first <= '⑳') {
			return Optional.of(new Label(Style.CIRCLED, first - '①' + 1, blanksAfter(line, 1), String.valueOf(first), "①"));
		}
		if (first >= '⑴' && first <= '⒇') {
			return Optional.of(new Label(Style.ARABIC_BRACKETED, first - '⑴' + 1, blanksAfter(line, 1), String.valueOf(first), "⑴"));
		}
		if (first >= '⒈' && first <= '⒛') {
			return Optional.of(new Label(Style.ARABIC, first - '⒈' + 1, blanksAfter(line, 1), String.valueOf(first), "⒈"));
		}
		if (first >= '㈠' && first <= '㈩') {
			return Optional.of(new Label(Style.HAN_BRACKETED, first - '㈠' + 1, blanksAfter(line, 1), String.valueOf(first), "㈠"));
		}
		String head = Glyphs.fold(line.subSequence(0, Math.min(line.length(), 24)).toString());
		return switch (head.charAt(0)) {
			case '第' -> ordinal(head, line);
			case '(' -> first(match(HAN_BRACKETED, Style.HAN_BRACKETED, head, line), match(ARABIC_BRACKETED, Style.ARABIC_BRACKETED, head, line));
			case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> first(decimal(head, line), match(ARABIC, Style.ARABIC, head, line),
					match(ARABIC_BRACKETED, Style.ARABIC_BRACKETED, head, line), match(ZERO_PADDED, Style.ARABIC, head, line),
					match(ARABIC_BLANK, Style.DECIMAL_1, head, line));
			case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> first(match(HAN_COMMA, Style.HAN, head, line),
					match(CLAUSE, Style.CLAUSE, head, line), match(HAN_BLANK, Style.HAN, head, line));
			default -> Optional.empty();
		};
	}

	@SafeVarargs
	private static Optional<Label> first(Optional<Label>... candidates) {
		for (Optional<Label> candidate : candidates) {
			if (candidate.isPresent()) {
				return candidate;
			}
		}
		return Optional.empty();
	}

	private static Optional<Label> ordinal(String head, CharSequence line) {
		Matcher matcher = ORDINAL.matcher(head);
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		int number = Numerals.parse(matcher.group(1));
		Style style = switch (matcher.group(2)) {
			case "章" -> Style.CHAPTER;
			case "节" -> Style.SECTION;
			default -> Style.PART;
		};
		return number < 1 ? Optional.empty() : Optional.of(new Label(style, number, matcher.end(),
				line.subSequence(0, matcher.end(2)).toString(), "第#" + matcher.group(2)));
	}

	private static Optional<Label> decimal(String head, CharSequence line) {
		Matcher matcher = DECIMAL.matcher(head);
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		String[] numbers = matcher.group(1).split("\\.");
		Style style = numbers.length == 2 ? Style.DECIMAL_2 : Style.DECIMAL_3;
		int ordinal = Numerals.parse(numbers[numbers.length - 1]);
		return ordinal < 1 ? Optional.empty()
				: Optional.of(new Label(style, ordinal, matcher.end(), line.subSequence(0, matcher.end(1)).toString(), "#.#"));
	}

	private static Optional<Label> match(Pattern pattern, Style style, String head, CharSequence line) {
		Matcher matcher = pattern.matcher(head);
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		int group = matcher.group(1) == null ? 2 : 1;
		int ordinal = Numerals.parse(matcher.group(group));
		if (ordinal < 1) {
			return Optional.empty();
		}
		String printed = line.subSequence(0, matcher.end()).toString().strip();
		String form = head.substring(0, matcher.end()).replaceAll("\\s", "").replaceFirst("[一二三四五六七八九十百\\d]+", "#");
		return Optional.of(new Label(style, ordinal, matcher.end(), printed, form));
	}

	private static int blanksAfter(CharSequence line, int offset) {
		int end = offset;
		while (end < line.length() && (Character.isWhitespace(line.charAt(end)) || line.charAt(end) == '、' || line.charAt(end) == '.')) {
			end++;
		}
		return end;
	}
}
