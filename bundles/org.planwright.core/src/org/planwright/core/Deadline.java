package org.planwright.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;

/**
 * By when something is to be done: a year, a month or a day. In the model it is written as ISO 8601 has it, on paper in Chinese.
 *
 * @param year  four digits
 * @param month 1 to 12; 0 where only the year is named
 * @param day   1 to 31; 0 where no day is named
 */
public record Deadline(int year, int month, int day) {

	private static final int MONTHS = 12;
	private static final int HALF = 6;
	private static final int QUARTER = 3;
	private static final String QUARTERS = "一二三四";

	private static final Pattern SIGNS = Pattern.compile("(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)?");
	private static final Pattern WORDS = Pattern
			.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日|份)?|(上半年)|(下半年|年?[底末]|全年)|第?([一二三四1-4])季度)?(?:[底末])?(?:之?前|以前)?(?:完成)?");

	public Deadline {
		boolean real = year >= 1000 && year <= 9999 && month >= 0 && month <= MONTHS && (month > 0 || day == 0);
		if (real && day != 0) {
			// The calendar knows which days there are.
			LocalDate.of(year, month, day);
		}
		if (!real) {
			throw new DateTimeException("No such date: " + year + "-" + month + "-" + day);
		}
	}

	/**
	 * Reads a deadline as people write it: 2025, 2025年, 2025年底, 2025-06, 2025.6.30, 2025年6月底前, 2025年上半年, 2025年第三季度. The end of a
	 * year, a half or a quarter is its last month.
	 *
	 * @return empty for words that name no such time, and for days and months that there are not
	 */
	public static Optional<Deadline> parse(String words) {
		String text = Glyphs.fold(words).replaceAll("\\s", "");
		Matcher signs = SIGNS.matcher(text);
		if (signs.matches()) {
			return of(number(signs.group(1)), number(signs.group(2)), number(signs.group(3)), signs.group(2) != null);
		}
		Matcher spoken = WORDS.matcher(text);
		if (!spoken.matches()) {
			return Optional.empty();
		}
		if (spoken.group(2) != null) {
			return of(number(spoken.group(1)), number(spoken.group(2)), number(spoken.group(3)), true);
		}
		int month = spoken.group(4) != null ? HALF : spoken.group(5) != null ? spoken.group(5).equals("全年") ? 0 : MONTHS : quarter(spoken.group(6));
		return of(number(spoken.group(1)), month, 0, false);
	}

	private static int quarter(String named) {
		if (named == null) {
			return 0;
		}
		int chinese = QUARTERS.indexOf(named);
		return QUARTER * (chinese < 0 ? Integer.parseInt(named) : chinese + 1);
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	private static Optional<Deadline> of(int year, int month, int day, boolean namesMonth) {
		if (namesMonth && month == 0) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Deadline(year, month, day));
		} catch (DateTimeException e) {
			// There is no such day: the words name no time.
			return Optional.empty();
		}
	}

	/**
	 * How a stored deadline is shown: 2025年, 2025年6月, 2025年6月30日; as it stands where it is none.
	 *
	 * @param stored null for none
	 */
	public static String show(String stored) {
		String text = Objects.requireNonNullElse(stored, "");
		return parse(text).map(Deadline::chinese).orElse(text);
	}

	/** As the model has it: 2025, 2025-06, 2025-06-30. */
	public String iso() {
		return month == 0 ? String.format("%04d", year) : day == 0 ? String.format("%04d-%02d", year, month) : LocalDate.of(year, month, day).toString();
	}

	/** As it is printed. */
	public String chinese() {
		return year + "年" + (month == 0 ? "" : month + "月") + (day == 0 ? "" : day + "日");
	}
}
