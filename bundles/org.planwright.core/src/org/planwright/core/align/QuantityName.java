package org.planwright.core.align;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.align.NameWords.Family;
import org.planwright.core.figure.Glyphs;

/**
 * An indicator's name taken apart: 每万人拥有5G基站数 is a number, per head, of 5G基站; 千兆宽带家庭普及率 a share of families that have 千兆宽带.
 *
 * @param whole the name folded, in the words of the table, without words that change nothing
 * @param subject what is measured
 * @param holder who has or uses it: 用户, 家庭, 终端; empty where the name does not say
 * @param family what kind of quantity it is
 * @param noun how that kind is called; empty where the name ends with its subject
 * @param perHead whether it is counted per so and so many heads
 * @param bareSubject the subject without words that change little
 * @param apart of each group of words that exclude each other those in the name, as bits
 * @param pairs the pairs of characters in the whole name
 */
record QuantityName(String whole, String subject, String holder, Family family, String noun, boolean perHead, String bareSubject, List<Integer> apart,
		Set<String> pairs) {

	private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)$");
	private static final Pattern ACCUMULATED = Pattern.compile("累计|五年(?=投资)");

	private static final String COUNTED = "数";
	/** What may stand beside the words for a sector without narrowing it. */
	private static final Pattern FRAME = Pattern.compile("(?:行业|产业|网络|服务|业务|基础设施|业)+");

	/** Names that were taken apart: plans of one trade have the same ones. */
	private static final Map<String, QuantityName> KNOWN = new ConcurrentHashMap<>();
	private static final int MANY = 20_000;

	/** Takes a name apart. */
	static QuantityName of(String name) {
		QuantityName known = KNOWN.get(name);
		if (known == null) {
			known = takeApart(name);
			if (KNOWN.size() >= MANY) {
				KNOWN.clear();
			}
			KNOWN.put(name, known);
		}
		return known;
	}

	private static QuantityName takeApart(String name) {
		String text = Glyphs.fold(name).replace(" ", "").toLowerCase(Locale.ROOT);
		for (NameWords.Word same : NameWords.SAME) {
			text = same.pattern().matcher(text).replaceAll(Matcher.quoteReplacement(same.word()));
		}
		text = withoutAbbreviation(text);
		text = NameWords.withoutWeak(text);
		String whole = text;
		boolean perHead = false;
		for (NameWords.Word per : NameWords.PER) {
			Matcher matcher = per.pattern().matcher(text);
			if (matcher.find()) {
				perHead = true;
				text = matcher.replaceFirst("");
			}
		}
		String noun = "";
		Family family = Family.LEVEL;
		for (NameWords.End end : NameWords.ENDS) {
			Matcher matcher = end.pattern().matcher(text);
			if (matcher.find()) {
				noun = end.word();
				family = end.family();
				text = matcher.replaceFirst("");
				break;
			}
		}
		text = ACCUMULATED.matcher(text).replaceAll("");
		String holder = "";
		for (NameWords.Word known : NameWords.HOLDERS) {
			Matcher matcher = known.pattern().matcher(text);
			if (matcher.find() && matcher.start() > 0) {
				holder = known.word();
				text = matcher.replaceFirst("");
				// A name that ends with those who have something counts them: 物联网终端用户.
				if (noun.isEmpty()) {
					family = Family.COUNT;
					noun = COUNTED;
				}
				break;
			}
		}
		return new QuantityName(whole, text, holder, family, noun, perHead, NameWords.withoutFillers(text),
				NameWords.APART.stream().map(group -> group.in(whole)).toList(), pairs(whole));
	}

	/** An abbreviation in brackets behind a name that has it already, or that spells it out. */
	private static String withoutAbbreviation(String text) {
		Matcher bracket = BRACKET.matcher(text);
		return bracket.find() && bracket.start() > 0 && bracket.group(1).matches("[a-z0-9+\\-/]{2,12}") ? text.substring(0, bracket.start()) : text;
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return Collections.unmodifiableSet(pairs);
	}

	/** How much two names have in common: twice the pairs of characters in both, by all of them; from 0 to 1. */
	double alike(QuantityName other) {
		int all = pairs.size() + other.pairs.size();
		return all == 0 ? 0 : 2.0 * pairs.stream().filter(other.pairs::contains).count() / all;
	}

	/** Tells whether two names have words that exclude each other. */
	boolean isApartFrom(QuantityName other) {
		for (int i = 0; i < apart.size(); i++) {
			if (NameWords.APART.get(i).part(apart.get(i), other.apart.get(i))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Tells whether the name speaks of the whole of what its plan is about: 信息通信行业收入 in a plan for 信息通信业.
	 *
	 * @param sector the words of the plan's title that say what it is about, the longest first
	 */
	boolean isOfWholeSector(List<String> sector) {
		if (subject.isEmpty()) {
			return true;
		}
		String left = subject;
		for (String word : sector) {
			left = left.replace(word, "");
		}
		return left.isEmpty() || left.length() < subject.length() && FRAME.matcher(left).matches();
	}
}
