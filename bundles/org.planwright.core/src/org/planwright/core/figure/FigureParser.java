package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the number out of a table cell, whatever stands around it.
 *
 * <p>{@code <1.3}, {@code ≥90%}, {@code 2000*}, {@code 900（十四五）}, {@code 1,200}, {@code 100左右}, {@code １２．５},
 * {@code [41]}, {@code 6.26 万}, {@code 80-90} all have one; a dash, 基本建成 or 高于全国平均水平 have none. Never fails: what is
 * not understood is kept as words.
 */
public final class FigureParser {

	/** Regular expression of a number in folded text: thousands separators, an optional decimal part; no letter, digit or point before it. */
	public static final String NUMBER = "(?<![A-Za-z0-9.])(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

	private static final Pattern MARK = Pattern.compile(
			"(?<=.)(?:[*★☆※△▲#①-⑳⑴-⒇¹²³⁰⁴-⁹]|注\\d{1,2})+(?=\\s*(?:\\(|$))|^\\s*[*★☆※△▲①-⑳¹²³⁰⁴-⁹]+(?=\\s*\\S)");

	/** A remark in brackets after the number: （十四五）, （累计）, （按2015年不变单价测算）. */
	private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
	/** A year or a plan's name is not a figure: 2035年达到…, 比2020年. */
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d\\s*年(?!均)");
	private static final Pattern SPACED_DIGITS = Pattern.compile("(?<=\\d) +(?=\\d{3}(?:\\D|$))|(?<=\\d) *(?=\\.\\d)|(?<=\\d\\.) +(?=\\d)");

	private static final Pattern FIGURE = Pattern
			.compile("(?<sign>(?<![\\d%A-Za-z])[-+])?\\s*(?<number>" + NUMBER + ")\\s*(?<more>余|多)?\\s*(?<unit>"
			+ UnitCatalog.PRINTED + ")?");
	private static final Pattern RANGE = Pattern.compile("(?<!\\d)(" + NUMBER + ")\\s*(?:" + UnitCatalog.PRINTED
			+ ")?\\s*(?:-|—+|~|至|到)\\s*(" + NUMBER + ")");
	/** One of these stands between the two numbers of a range. */
	private static final String RANGE_SIGNS = "-—~至到";
	/** A long dash that stands for a minus: —4.4%, [—3]. */
	private static final Pattern DASH_FOR_MINUS = Pattern.compile("(?:(?<=^)|(?<=\\[)|(?<=\\())[—―─](?=\\d)");
	private static final Pattern SIGNED_NUMBER = Pattern.compile("(?:(?<![\\d%A-Za-z])[-+]\\s*|" + DASH_FOR_MINUS.pattern() + ")?" + NUMBER);
	/** A remark behind a number; brackets around the only number are no remark. */
	private static final Pattern REMARK_WITHOUT_FIGURE_ALONE = Pattern.compile("(?<=[\\d%\\u4e00-\\u9fff])\\s*\\([^()]*\\)");
	private static final Pattern MOBILE_GENERATION = Pattern.compile("[2-6]\\s*G(?![A-Za-z])");

	private FigureParser() {
	}

	/**
	 * Reads a table cell.
	 *
	 * @param cell the cell's text as printed, or null
	 * @return the figure, its {@code text} being the cell without outer blanks; never null
	 */
	public static PrintedFigure parseCell(String cell) {
		if (cell == null) {
			return PrintedFigure.EMPTY;
		}
		String text = cell.strip();
		String folded = Glyphs.fold(text);
		String flag = null;
		Matcher marks = MARK.matcher(folded);
		if (marks.find()) {
			flag = marks.group().strip();
			folded = marks.replaceAll("");
		}
		folded = closeUp(DASH_FOR_MINUS.matcher(unwrap(folded.replace("\\%", "%").replace("$", ""))).replaceFirst("-"));
		String searched = withoutYears(withoutRemarks(folded));
		Matcher matcher = FIGURE.matcher(searched);
		if (!findNumber(matcher, searched)) {
			return new PrintedFigure(text, null, null, 0, null, null);
		}
		BigDecimal value = number(matcher.group("number"));
		if ("-".equals(matcher.group("sign"))) {
			value = value.negate();
		}
		int end = matcher.end();
		String after = matcher.group("more") == null ? searched.substring(end) : "余";
		Comparator comparator = rangeEnd(searched).isPresent() ? Comparator.AT_LEAST
				: Comparator.fromWords(searched.substring(0, matcher.start()), after);
		return new PrintedFigure(text, value, comparator, Math.max(0, value.scale()), matcher.group("unit"), flag);
	}

	/** A cell's text with another number in the place of its own. */
	static String replaceNumber(String cell, String number) {
		// Years and remarks are blanked out, not cut out, so that offsets hold.
		String searched = blankOut(YEAR, blankOut(REMARK_WITHOUT_FIGURE_ALONE, Glyphs.fold(cell)));
		Matcher matcher = SIGNED_NUMBER.matcher(searched);
		if (!matcher.find()) {
			return HanNumerals.replaceNumber(cell, number).orElseThrow(() -> new IllegalStateException("No number in: " + cell));
		}
		return cell.substring(0, matcher.start()) + number + cell.substring(matcher.end());
	}

	private static String blankOut(Pattern pattern, String text) {
		return pattern.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
	}

	/** The upper end of a range such as 80-90 or 3至4个; empty where the text prints a single number. */
	static Optional<BigDecimal> rangeEnd(String text) {
		String folded = Glyphs.fold(text);
		if (!Glyphs.holdsAny(folded, RANGE_SIGNS)) {
			return Optional.empty();
		}
		Matcher matcher = RANGE.matcher(withoutYears(withoutRemarks(folded)));
		if (!matcher.find()) {
			return Optional.empty();
		}
		BigDecimal from = number(matcher.group(1));
		BigDecimal to = number(matcher.group(2));
		return to.compareTo(from) > 0 ? Optional.of(to) : Optional.empty();
	}

	static BigDecimal number(String printed) {
		return new BigDecimal(printed.replaceAll("[,，\\s]", ""));
	}

	/** Takes a generation of mobile networks (5G全覆盖) for a name, not for a number of giga-something. */
	private static boolean findNumber(Matcher matcher, String text) {
		while (matcher.find()) {
			Matcher generation = MOBILE_GENERATION.matcher(text).region(matcher.start("number"), text.length());
			if (!generation.lookingAt() || matcher.end() == text.length()) {
				return true;
			}
		}
		return false;
	}

	private static String unwrap(String text) {
		String inner = text.strip();
		if (inner.length() > 1 && "[(".indexOf(inner.charAt(0)) >= 0) {
			int close = inner.indexOf(inner.charAt(0) == '[' ? ']' : ')');
			if (close > 0) {
				String content = inner.substring(1, close);
				return content.chars().anyMatch(Character::isDigit) ? content + inner.substring(close + 1) : inner.substring(close + 1);
			}
		}
		return inner;
	}

	private static String closeUp(String text) {
		return SPACED_DIGITS.matcher(text).replaceAll("");
	}

	private static String withoutRemarks(String text) {
		String bare = REMARK.matcher(text).replaceAll("");
		return bare.chars().anyMatch(Character::isDigit) ? bare : text;
	}

	private static String withoutYears(String text) {
		return YEAR.matcher(text).replaceAll(" ");
	}
}
