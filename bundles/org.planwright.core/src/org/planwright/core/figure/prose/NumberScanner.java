package org.planwright.core.figure.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.Unit;

/** Finds the numbers of a clause and rejects those that measure nothing. Works on folded text. */
final class NumberScanner {

	/**
	 * A number in the text.
	 *
	 * @param start where its digits begin
	 * @param end where its unit and 余, 多 end
	 * @param reach where the words that belong to it (以上, 左右) end
	 */
	record Hit(int start, int end, int reach, BigDecimal value, Comparator comparator, int decimals, Unit unit, boolean implied) {
		/** Tells whether the number is said by 全覆盖. */
		boolean isCoverage() {
			return implied && unit.dimension() == Dimension.RATIO;
		}
	}

	private static final String DIGITS = "0123456789";
	private static final SignedPattern FIGURE = new SignedPattern(Pattern.compile("(?<number>" + FigureParser.NUMBER + ")(?<range>\\s*(?:-|~|—|至)\\s*"
			+ FigureParser.NUMBER.replaceFirst("^\\(\\?<!.*?\\]\\)", "")
			+ ")?\\s*(?<more>余|多(?!种|元|样|维|频))?\\s*(?<unit>" + Unit.pattern()
			+ ")?(?:\\s*(?<more2>余)\\s*(?<counter>个|户|家|座|人次|人|次|项|条|台|套|起|名|件|处|元)?)?"), DIGITS);
	private static final Pattern AFTER_WORDS = Pattern.compile("\\s*(?:(?:及|或)?以[上下内]|之?内|左右|上下)");
	/** What follows a number that is no figure: a date, a page, an ordinal, a code, a sum of things like 3+1. */
	private static final Pattern NO_FIGURE_AFTER = Pattern.compile(
			"\\s*(?:年|月|日(?!均)|周年|号|页|时(?!间)|世纪|[+×/](?=\\s*[\\dA-Za-z])|×|[.．、)](?=\\s*[^\\d\\s])|代|版|个月|级|届|期(?!间)|[Kk](?![A-Za-z])|[\"”'’])");
	private static final Pattern NO_FIGURE_BEFORE = Pattern.compile(
			"(?:第|专栏|表|图|附件|附表|注|前|[×/+](?<![\\d%][+])|No\\.?|[A-Za-z](?:\\.|-)?|工程|[\"“'‘])\\s*$");
	/** What such words end with, besides Latin letters. */
	private static final String ENDS_OF_NO_FIGURE = "第栏表图件注前×/+.-程\"“'‘";
	/** A minus where no range can be meant: 由-20亿元, 降至-5. */
	private static final Pattern NEGATIVE_BEFORE = Pattern.compile("(?:由|从|为|是|达到?|至|到|于|在|[(：:])-$");
	/** Towns of a size: 50万人口以上城市. */
	private static final Pattern CLASS_OF_TOWNS = Pattern.compile("(?:口以[上下]|以[上下]人口)的?(?:大?城市|城镇|县|乡镇|建制镇|村)");
	private static final Pattern RANGE = Pattern.compile("\\s*(?:-|~|—{1,2}|–)\\s*");
	private static final String YEARS = "年";
	private static final Pattern CALENDAR_YEAR = Pattern.compile("(?:19|20)\\d\\d");
	/** What is measured in years, so that 11.3年 is a figure and no date and no time; 用5年 and 5年内 are times. */
	private static final SignedPattern COUNTS_YEARS = SignedPattern.of("(?:年限|寿命)(?![^,，；;。、]*(?:用|近|未来|今后|过去|每|第)\\s*$)[^,，；;。、]{0,24}$", "年寿");
	private static final Pattern TIME_AFTER = Pattern.compile("\\s*年(?:之?[内间]|时间|来|后|期)");
	private static final Pattern ISO_DATE_BEFORE = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d-(?:\\d{1,2}-)?$");
	private static final Pattern ISO_DATE_AFTER = Pattern.compile("-\\d{1,2}-\\d{1,2}(?!\\d)");
	private static final Pattern LATIN_AFTER = Pattern.compile("\\s*[A-Za-z]");
	private static final Pattern GRADE = Pattern.compile("\\s*(?:级|比特级|以太|系统|光传输|超大容量|及更高速率|传输|无源|波分|平台|速率)");

	private static final SignedPattern BETTER = SignedPattern.of("(?:优于|好于)\\s*$", "优好");

	/** How far from a number words can stand that speak of it; keeps the search linear in a clause without end. */
	private static final int FARTHEST_WORDS = 200;

	/** How far from a number a word can stand that makes it no figure, blanks included. */
	private static final int NEAREST_WORDS = 24;

	private NumberScanner() {
	}

	static List<Hit> scan(String text, Sentences.Span clause) {
		List<Hit> hits = new ArrayList<>();
		if (holdsDigit(text, clause)) {
			SignedPattern.Search figure = FIGURE.in(text, clause.start(), clause.end());
			while (figure.find()) {
				read(text, clause, figure.match()).ifPresent(hit -> addOrExtend(hits, hit, text));
			}
		}
		if (Glyphs.holdsAny(text, clause.start(), clause.end(), NumbersInWords.SIGNS)) {
			NumbersInWords.addTo(hits, text, clause);
		}
		return hits;
	}

	/** Adds a number, unless it is the upper end of a range whose lower one has the unit, too: 3%～5%. */
	private static void addOrExtend(List<Hit> hits, Hit hit, String text) {
		Hit last = hits.isEmpty() ? null : hits.getLast();
		boolean range = last != null && last.unit().equals(hit.unit()) && !last.unit().text().isEmpty() && last.value().compareTo(hit.value()) < 0
				&& RANGE.matcher(text.substring(last.end(), hit.start())).matches();
		if (range) {
			hits.set(hits.size() - 1, new Hit(last.start(), hit.end(), hit.reach(), last.value(), Comparator.AT_LEAST, last.decimals(), last.unit(), false));
		} else {
			hits.add(hit);
		}
	}

	/** Tells whether any digit stands in a stretch of folded text. */
	static boolean holdsDigit(String text, Sentences.Span span) {
		for (int i = span.start(); i < span.end(); i++) {
			if (isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** Tells whether any number can stand in a stretch of folded text, in digits or in words: a quick look that saves the slow one. */
	static boolean mayHoldOne(String text, Sentences.Span span) {
		return holdsDigit(text, span) || Glyphs.holdsAny(text, span.start(), span.end(), NumbersInWords.SIGNS);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static Optional<Hit> read(String text, Sentences.Span clause, MatchResult matcher) {
		int start = matcher.start("number");
		String before = text.substring(Math.max(clause.start(), start - FARTHEST_WORDS), start);
		String printedUnit = matcher.group("unit");
		int numberEnd = matcher.group("range") != null ? matcher.end("range") : matcher.end("number");
		String afterNumber = text.substring(numberEnd, Math.min(clause.end(), numberEnd + FARTHEST_WORDS));
		boolean span = YEARS.equals(printedUnit) && !CALENDAR_YEAR.matcher(matcher.group("number")).matches()
				&& COUNTS_YEARS.in(before).find() && !TIME_AFTER.matcher(afterNumber).lookingAt();
		boolean rate = printedUnit != null && printedUnit.startsWith("/");
		if (isNoFigure(before) || !span && !rate && NO_FIGURE_AFTER.matcher(afterNumber).lookingAt() || isDate(before, afterNumber)) {
			return Optional.empty();
		}
		if (printedUnit == null && LATIN_AFTER.matcher(afterNumber).lookingAt()) {
			return Optional.empty();
		}
		Unit unit = Unit.parse(matcher.group("counter") == null ? printedUnit : printedUnit + matcher.group("counter"));
		String afterUnit = text.substring(matcher.end(), Math.min(clause.end(), matcher.end() + FARTHEST_WORDS));
		boolean towns = printedUnit != null && CLASS_OF_TOWNS.matcher(afterUnit).lookingAt();
		if (towns || isGrade(printedUnit, unit, afterUnit) || unit.dimension() == Dimension.SPAN && !span) {
			return Optional.empty();
		}
		boolean origin = Lexicon.ORIGIN_BEFORE.in(before).find() && Lexicon.ARRIVAL_AFTER.matcher(afterUnit).lookingAt();
		if (printedUnit == null && !origin && (!followsVerb(before) || !endsHere(afterUnit))) {
			return Optional.empty();
		}
		int reach = matcher.end() + wordsBehind(afterUnit);
		boolean more = matcher.group("more") != null || matcher.group("more2") != null;
		BigDecimal number = new BigDecimal(matcher.group("number").replaceAll("[,，]", ""));
		boolean negative = NEGATIVE_BEFORE.matcher(before).find();
		BigDecimal value = negative ? number.negate() : number;
		Comparator comparator = matcher.group("range") != null ? Comparator.AT_LEAST : comparator(before, more ? "余" : afterUnit);
		int end = matcher.group("more2") != null || printedUnit != null ? matcher.end() : more ? matcher.end("more") : numberEnd;
		return Optional.of(new Hit(negative ? start - 1 : start, end, Math.max(reach, end), value, comparator, Math.max(0, value.scale()), unit, false));
	}

	/** Tells whether the words before a number make it no figure. */
	private static boolean isNoFigure(String before) {
		int end = before.length();
		while (end > 0 && Character.isWhitespace(before.charAt(end - 1))) {
			end--;
		}
		char last = end == 0 ? ' ' : before.charAt(end - 1);
		boolean latin = last >= 'A' && last <= 'Z' || last >= 'a' && last <= 'z';
		return (latin || ENDS_OF_NO_FIGURE.indexOf(last) >= 0)
				&& NO_FIGURE_BEFORE.matcher(before.substring(Math.max(0, before.length() - NEAREST_WORDS))).find();
	}

	/** 优于 bounds to the better side, which for some quantities is down: PUE值优于1.35. */
	static Comparator comparator(String before, String after) {
		if (BETTER.in(before).find()) {
			return Lexicon.SMALLER_IS_BETTER.matcher(before).find() ? Comparator.LESS : Comparator.GREATER;
		}
		return Comparator.fromWords(before, after);
	}

	/** 2021-06-10: pieces of a date; 年, 月 and 日 after a number were looked at before. */
	private static boolean isDate(String before, String after) {
		return before.endsWith("-") && ISO_DATE_BEFORE.matcher(before).find() || ISO_DATE_AFTER.matcher(after).lookingAt();
	}

	/** A unit that is a technology's grade and not an amount: 100G光传输, 200G/400G, 10T级, 50G PON. */
	private static boolean isGrade(String printed, Unit unit, String after) {
		if (printed == null || unit.dimension() != Dimension.DATA_RATE) {
			return false;
		}
		boolean bare = printed.matches("\\s*[GMPgmp]");
		return bare || GRADE.matcher(after).lookingAt() || after.matches("(?s)\\s*(?:/|或|和|及|至)\\s*\\d+\\s*[GT].*")
				|| LATIN_AFTER.matcher(after).lookingAt();
	}

	/** How far the words reach that belong to a number with its unit: 以上, 左右. */
	static int wordsBehind(String afterUnit) {
		Matcher words = AFTER_WORDS.matcher(afterUnit);
		return words.lookingAt() ? words.end() : 0;
	}

	/** Tells whether a number must come next: 达到, 为. */
	static boolean followsVerb(String before) {
		return Lexicon.VALUE_FOLLOWS.in(before).find();
	}

	/** A number without a unit counts only where nothing is counted after it; 2.8:1 is 2.8. */
	static boolean endsHere(String after) {
		return after.isBlank() || after.matches("(?s)\\s*(?::\\s*1(?![\\d.])|[。，；、,;)(]|以[上下内]|左右|之?内).*");
	}
}
