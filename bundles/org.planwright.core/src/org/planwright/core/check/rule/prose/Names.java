package org.planwright.core.check.rule.prose;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.planwright.core.PlanWords;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.Glyphs;

/** Whether two stretches of a plan's text name the same quantity. */
final class Names {

	/** How well two names agree. */
	enum Likeness {
		/** Sign by sign, words apart that say nothing. */
		SAME,
		/** One is the other with signs left out: 固定宽带用户 for 固定互联网宽带接入用户. */
		SHORT,
		/** Neither. */
		NONE
	}

	/** The least share of a name that its short form keeps, in percent. */
	private static final int KEPT = 50;
	private static final int HEAD = 2;

	private static final List<String> LEADING = List.of("全省", "全国", "全市", "全区", "全州", "全县", "我省", "我市", "我区", "我国", "省内", "其中", "实现", "建成",
			"开通", "累计", "现有", "共有", "共", "各类", "年底", "年末", "同时", "使", "将", "确保", "推动", "预计");
	private static final Pattern ENDING = Pattern.compile("(?:的|总数|总量|总额|总规模|总长度|总里程|里程|数量|规模|(?<!指|系|小|参)数|总)+$");
	private static final Pattern NOISE = Pattern.compile("[\\s“”\"'‘’《》()（）：:]+");

	/** Words to be taken off the beginning, the longest first. */
	private final List<String> leading;

	Names(PlanFacts plan) {
		leading = leading(PlanWords.of(plan.plan()));
	}

	private static List<String> leading(Collection<String> ofThePlan) {
		return Stream.concat(LEADING.stream(), ofThePlan.stream()).filter(word -> !word.isEmpty()).distinct()
				.sorted(Comparator.comparingInt(String::length).reversed()).toList();
	}

	/** Where the words end that stand before a name. */
	private int leadingEnd(String name) {
		int end = 0;
		for (int i = 0; i < leading.size(); i++) {
			if (name.startsWith(leading.get(i), end)) {
				end += leading.get(i).length();
				i = -1;
			}
		}
		return end;
	}

	/** A name without what says nothing: where it is counted, that it was reached, that it is a number. Empty where nothing is left. */
	String core(String name) {
		String plain = NOISE.matcher(Glyphs.fold(name)).replaceAll("").toLowerCase(Locale.ROOT);
		return ENDING.matcher(plain.substring(leadingEnd(plain))).replaceFirst("");
	}

	/** Compares two names that {@link #core} has made plain. */
	static Likeness compare(String one, String other) {
		if (one.isEmpty() || other.isEmpty()) {
			return Likeness.NONE;
		}
		if (one.equals(other)) {
			return Likeness.SAME;
		}
		String longer = one.length() >= other.length() ? one : other;
		String shorter = one.length() >= other.length() ? other : one;
		boolean keepsEnds = shorter.length() > HEAD && longer.charAt(0) == shorter.charAt(0)
				&& longer.endsWith(shorter.substring(shorter.length() - HEAD));
		return keepsEnds && 100 * shorter.length() >= KEPT * longer.length() && isLeftOver(longer, shorter) ? Likeness.SHORT : Likeness.NONE;
	}

	private static boolean isLeftOver(String longer, String shorter) {
		int at = 0;
		for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
			at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
		}
		return at == shorter.length();
	}

	/** The share of the shorter name's signs, in percent, that the longer one has in the same order; 0 where one is empty. */
	static int shared(String one, String other) {
		int[] before = new int[other.length() + 1];
		for (int i = 0; i < one.length(); i++) {
			int[] now = new int[other.length() + 1];
			for (int j = 0; j < other.length(); j++) {
				now[j + 1] = one.charAt(i) == other.charAt(j) ? before[j] + 1 : Math.max(now[j], before[j + 1]);
			}
			before = now;
		}
		int shorter = Math.min(one.length(), other.length());
		return shorter == 0 ? 0 : 100 * before[other.length()] / shorter;
	}
}
