package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.SignedPattern;

/**
 * A list of names with their number behind it.
 *
 * @param start offset of the first name
 * @param end offset behind the number and its counter
 * @param names what the list names, as far as 、 tells them apart
 * @param stated how many the text says
 * @param open whether 等 leaves room for more
 * @param most how many names there are when 和 and 及 part names as well; without them where the list is open
 */
record CountedList(int start, int end, List<String> names, int stated, boolean open, int most) {

	/** 等 with a number, or a number in Chinese numerals, which sums up what was named. */
	private static final SignedPattern COUNT = SignedPattern.of("(?:(?<etc>等)\\s*(?<number>\\d{1,3}|[两三四五六七八九十]{1,3})|(?<![等\\d一二两三四五六七八九十第])(?<sum>[两三四五六七八九]|十[一二三四五六七八九]?))"
			+ "\\s*(?:个|家|大|项|类|种|座|级|条|层|县|市|省|名|所|方面|领域)", "等两三四五六七八九十");
	/** Where a list begins at the latest. */
	private static final String CLAUSE_ENDS = "，,。；;：:！？!?\n“\"‘'()《》";
	private static final String CLOSING_QUOTES = "”\"’";
	private static final int LONGEST = 200;
	private static final Pattern CONJUNCTION = Pattern.compile("以及|[和与及]");
	/** What cannot be part of a name in a list: it may belong to another list, or counts itself. */
	private static final Pattern CUT = Pattern.compile("^.*(?:的|等|在|为|对|把|将|以|向|从|由|聚焦|推进|推动|围绕|打造|建设|开展|落实|统筹|构建|实施|加快|支持|促进|推广|涵盖|包括|覆盖)");
	private static final Pattern COUNT_WITHIN = Pattern.compile("(?<![A-Za-z\\d])\\d+(?![\\dA-Za-z])|[两三四五六七八九十](?:个|家|大|项|类|种|件|座)");

	/** What a number cannot sum up: of 甲地区、乙地区、九条廊道 it counts the last alone, of 优势明显、潜力巨大的六大产业 what the words describe. */
	private static final Pattern NO_SUM = Pattern.compile("(?:[、的]|[和与及])\\s*$");

	/** The lists of a folded text with their numbers, in its order. */
	static List<CountedList> find(String folded) {
		List<CountedList> lists = new ArrayList<>();
		int comma = folded.indexOf('、');
		while (comma >= 0) {
			int end = clauseEnd(folded, comma);
			find(folded, COUNT.in(folded, comma, end), lists);
			comma = folded.indexOf('、', end);
		}
		return lists;
	}

	/** Finds those whose number stands in one clause, behind its first 、. */
	private static void find(String folded, SignedPattern.Search matcher, List<CountedList> lists) {
		while (matcher.find()) {
			boolean open = matcher.group("etc") != null;
			int stated = Numerals.value(open ? matcher.group("number") : matcher.group("sum"));
			int start = listStart(folded, matcher.start());
			List<String> printed = List.of(listed(folded, start, matcher.start()).split("、"));
			List<String> names = open ? ownNames(printed) : printed;
			boolean one = open || printed.stream().skip(1).noneMatch(CountedList::isCut) && !NO_SUM.matcher(folded.substring(start, matcher.start())).find();
			if (stated > 1 && one && names.size() > 1 && names.stream().noneMatch(name -> name.isBlank() || COUNT_WITHIN.matcher(name).find())) {
				lists.add(new CountedList(start, matcher.end(), names, stated, open, open ? names.size() : most(names)));
			}
		}
	}

	private static int clauseEnd(String folded, int from) {
		int end = from;
		while (end < folded.length() && CLAUSE_ENDS.indexOf(folded.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	private static int listStart(String folded, int end) {
		int at = end;
		int from = isClosed(folded, end) ? end - 1 : end;
		for (int i = from - 1; i >= Math.max(0, end - LONGEST) && CLAUSE_ENDS.indexOf(folded.charAt(i)) < 0; i--) {
			at = i;
		}
		return at;
	}

	private static String listed(String folded, int start, int end) {
		return start >= end ? "" : folded.substring(start, isClosed(folded, end) ? end - 1 : end).strip();
	}

	/** Tells whether a list in quotation marks ends here: “乡村振兴、大数据、大生态”三大战略. */
	private static boolean isClosed(String folded, int end) {
		return end > 0 && CLOSING_QUOTES.indexOf(folded.charAt(end - 1)) >= 0;
	}

	/** The names behind the last word that may end another list: of 推进5G、物联网在工业、交通 the last two. */
	private static List<String> ownNames(List<String> printed) {
		for (int i = printed.size() - 1; i > 0; i--) {
			if (isCut(printed.get(i))) {
				List<String> names = new ArrayList<>(printed.subList(i, printed.size()));
				names.set(0, CUT.matcher(names.getFirst()).replaceFirst(""));
				return names;
			}
		}
		return printed;
	}

	private static boolean isCut(String name) {
		Matcher cut = CUT.matcher(name);
		return cut.lookingAt() && cut.end() < name.length();
	}

	private static int most(List<String> names) {
		int joints = 0;
		for (String name : names) {
			joints += (int) CONJUNCTION.matcher(name).results().count();
		}
		return names.size() + joints;
	}

	/** Tells whether the number may be that of the names, however 和 and 及 are taken. */
	boolean agrees() {
		return open ? names.size() <= stated : names.size() <= stated && stated <= most;
	}

	/** Tells whether the names are plainly of one kind: all end alike. */
	boolean isCertain() {
		char last = names.getLast().charAt(names.getLast().length() - 1);
		return names.stream().allMatch(name -> name.charAt(name.length() - 1) == last);
	}
}
