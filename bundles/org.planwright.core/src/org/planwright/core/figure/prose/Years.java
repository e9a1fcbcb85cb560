package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.SignedPattern;

/** The years that a sentence names, and which of them a figure in it is about. */
final class Years {

	private record Named(int start, int end, int year, boolean origin) {
	}

	/** A calendar year, or the end of a five-year plan: “十三五”末 is 2020. */
	static final Pattern PHRASE = Pattern
			.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)\\s*年(?!均|年报|\\s*(?:不变|可比|固定|单?价))(?:\\s*\\d{1,2}\\s*月)?(?:底|末|初|前|内)?"
			+ "|(?<han>(?:二[〇零○]|一九)[〇零○一二三四五六七八九]{2})\\s*年(?!均|年报)(?:底|末|初|前|内)?"
			+ "|[\"“”'‘’]?(?<ordinal>十[一二三四五六七]?|[一二三四五六七八九])五[\"“”'‘’]?(?:期间|时期|期末|末期|末|以来|收官)");
	private static final SignedPattern NAMED = new SignedPattern(PHRASE, "12\"“”'‘’一二三四五六七八九十");
	/** Words that make the year one to compare with: 比2015年增长51%. */
	private static final Pattern COMPARED = Pattern.compile("(?:比|较|与|同|对比|相比|相较|是|超|高于|低于)\\s*(?:于)?\\s*$");
	/** The same behind the year: 在2020年基础上翻一番, 达到2020年的2倍. */
	private static final Pattern GROUND = Pattern.compile("\\s*的?(?:水平)?的?(?:基础|水平)(?:之)?上|\\s*(?:水平)?的(?:约|近)?[\\d.一两二三四五六七八九十]+倍");
	private static final Pattern ORIGIN = Pattern.compile("(?:由|从|自)\\s*$");
	/** 1955 is the year before the end of the first plan's count: plan n ends in 1955 + 5n. */
	private static final int COUNT_FROM = 1955;
	private static final String ORDINALS = "一二三四五六七八九十";

	/** The sign for nothing in years written in numerals, in its forms; in 一九九八 there is none. */
	private static final String ZEROS = "〇零○";

	private static final Pattern BETWEEN_LISTED = Pattern.compile("\\s*(?:[、和与及]|以及)\\s*");

	private final String text;
	private final List<Named> named = new ArrayList<>();

	/** Reads the years of a stretch of folded text. */
	Years(String text, Sentences.Span sentence) {
		this.text = text;
		if (!mayNameOne(text, sentence)) {
			return;
		}
		SignedPattern.Search matcher = NAMED.in(text, sentence.start(), sentence.end());
		while (matcher.find()) {
			String before = text.substring(Math.max(sentence.start(), matcher.start() - 6), matcher.start());
			if (!COMPARED.matcher(before).find() && !GROUND.matcher(text).region(matcher.end(), sentence.end()).lookingAt()) {
				int year = matcher.group("year") != null ? Integer.parseInt(matcher.group("year")) : matcher.group("han") != null ? inDigits(matcher.group("han"))
						: COUNT_FROM + 5 * ordinal(matcher.group("ordinal"));
				named.add(new Named(matcher.start(), matcher.end(), year, ORIGIN.matcher(before).find()));
			}
		}
	}

	/** Tells whether any year can stand in a stretch of folded text: a quick look that saves the slow one. */
	static boolean mayNameOne(String text, Sentences.Span span) {
		boolean counted = Glyphs.holdsAny(text, span.start(), span.end(), "五");
		return counted || Glyphs.holdsAny(text, span.start(), span.end(), ZEROS + "九") || Glyphs.holdsAny(text, span.start(), span.end(), "年") && NumberScanner.holdsDigit(text, span);
	}

	/** 二〇三五 as 2035. */
	private static int inDigits(String printed) {
		return printed.chars().map(sign -> ZEROS.indexOf(sign) >= 0 ? 0 : ORDINALS.indexOf(sign) + 1).reduce(0, (year, digit) -> 10 * year + digit);
	}

	private static int ordinal(String printed) {
		int last = ORDINALS.indexOf(printed.charAt(printed.length() - 1)) + 1;
		return printed.length() == 2 ? 10 + last : last;
	}

	/**
	 * The year that a figure at a position is about: the last one named before it. A year after 由 or 从 counts for the figure where
	 * the development starts only.
	 *
	 * @return null where none is named before it
	 */
	Integer at(int position, Role role) {
		Integer year = null;
		for (Named one : named) {
			if (one.end() <= position && (!one.origin() || role == Role.FROM)) {
				year = one.year();
			}
		}
		return year;
	}

	/** The years of the last list of years that ends before a position, as 2025年和2035年 is one; a single year is a list as well. */
	List<Integer> listedBefore(int position) {
		List<Integer> listed = new ArrayList<>();
		int start = position;
		for (int i = named.size() - 1; i >= 0; i--) {
			Named one = named.get(i);
			if (one.end() <= position) {
				if (!listed.isEmpty() && !BETWEEN_LISTED.matcher(text.substring(one.end(), start)).matches()) {
					break;
				}
				listed.addFirst(one.year());
				start = one.start();
			}
		}
		return listed;
	}

	/** The last year named, for sentences that follow without one; null where there is none. */
	Integer last() {
		return at(Integer.MAX_VALUE, Role.LEVEL);
	}
}
