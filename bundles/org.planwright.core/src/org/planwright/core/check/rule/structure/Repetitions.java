package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.SignedText;

/** Words, clauses and marks that stand twice, one behind the other. Compounds such as 大数据 数据要素 are left alone. */
final class Repetitions {

	private static final int LONGEST_WORD = 12;
	/** Into how many kinds, a power of two, characters are sorted for a quick look; two of one kind are mostly the same. */
	private static final int KINDS = 256;
	/** From this length on, no compound ends as the next one begins. */
	private static final int LONG_WORD = 3;
	/** Verbs and adverbs that are no part of a compound. */
	private static final Set<String> VERBS = Set.of("加强", "加快", "推进", "推动", "提升", "提高", "强化", "深化", "完善", "优化", "健全", "构建", "打造", "鼓励", "促进", "落实",
			"开展", "实施", "积极", "大力", "全面", "持续", "不断", "有效", "逐步", "充分", "以及", "或者", "围绕", "依托", "根据", "按照", "对于", "关于", "实现", "达到", "力争");
	/** Small words that never stand twice before a mark; elsewhere the second one may begin a word, as in 和 和谐. */
	private static final String SMALL = "的和与及在由把被并为是对将从向以";
	private static final SignedPattern MARKS = SignedPattern.of("[，、；：。]{2,}", "，、；：。");
	/** 市场化的、手段: what 的 belongs to is cut off. Where a second 的 follows, two attributes stand side by side. */
	private static final SignedPattern CUT_OFF = SignedPattern.of("(?<=的)、(?=[^的、，。；：（）]{2,30}[，。；])", "、");
	private static final String CLAUSE_ENDS = "，。；！？：";
	private static final String SENTENCE_ENDS = "。！？";
	private static final String MARKS_OF_CLAUSES = "，。；：、（）“”";
	private static final int LEAST_CLAUSE = 4;
	private static final int LEAST_ENDING = 6;

	private Repetitions() {
	}

	static List<TextFlaw> find(SignedText text) {
		List<TextFlaw> flaws = new ArrayList<>();
		clauses(text, flaws);
		words(text, flaws);
		SignedPattern.Search marks = MARKS.in(text);
		while (marks.find()) {
			flaws.add(new TextFlaw("marks", marks.start(), marks.end(), marks.group().indexOf('。') >= 0 ? "。" : marks.group().substring(0, 1)));
		}
		SignedPattern.Search cut = CUT_OFF.in(text);
		while (cut.find()) {
			flaws.add(new TextFlaw("cut", cut.start(), cut.end(), ""));
		}
		return flaws;
	}

	private static void words(SignedText signed, List<TextFlaw> flaws) {
		String text = signed.text();
		int[] again = again(signed);
		int i = 0;
		int end = text.length() - 1;
		while (i < end) {
			int length = again[i] - i <= LONGEST_WORD && Han.is(signed.charAt(i)) ? doubled(signed, i) : 0;
			if (length > 0) {
				flaws.add(new TextFlaw("word", i, i + 2 * length, text.substring(i, i + length)));
			}
			i += Math.max(1, 2 * length);
		}
	}

	/** No character of the text stands again between its place and this one: a quick look that saves the slow one. */
	private static int[] again(SignedText signed) {
		int[] again = new int[signed.length()];
		int[] last = new int[KINDS];
		Arrays.fill(last, Integer.MAX_VALUE);
		for (int i = again.length - 1; i >= 0; i--) {
			int kind = signed.charAt(i) & KINDS - 1;
			again[i] = last[kind];
			last[kind] = i;
		}
		return again;
	}

	/** The length of the word that stands twice from a place on; 0 where none does. */
	private static int doubled(SignedText signed, int start) {
		String text = signed.text();
		char first = signed.charAt(start);
		for (int length = Math.min(LONGEST_WORD, (text.length() - start) / 2); length > 0; length--) {
			if (first == signed.charAt(start + length) && text.regionMatches(start, text, start + length, length) && isWord(text, start, length)
					&& isSlip(text, start, length)) {
				return length;
			}
		}
		return 0;
	}

	private static boolean isWord(String text, int start, int length) {
		for (int i = start; i < start + length; i++) {
			if (!Han.is(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isSlip(String text, int start, int length) {
		char first = text.charAt(start);
		if (length == 1) {
			char next = Han.at(text, start + 2);
			return SMALL.indexOf(first) >= 0 && (start + 2 == text.length() || MARKS_OF_CLAUSES.indexOf(next) >= 0)
					|| first == '的' && "确士哥".indexOf(next) < 0;
		}
		// 一个一个 and 天天天天 are good Chinese.
		if (first == '一' || Han.at(text, start - 1) == '一' || text.charAt(start + 1) == first) {
			return false;
		}
		boolean atEdge = start == 0 || start + 2 * length == text.length() || MARKS_OF_CLAUSES.indexOf(text.charAt(start - 1)) >= 0
				|| MARKS_OF_CLAUSES.indexOf(text.charAt(start + 2 * length)) >= 0;
		return length >= LONG_WORD || atEdge || VERBS.contains(text.substring(start, start + length));
	}

	/** A clause that stands again right behind itself, and one that ends two sentences running. */
	private static void clauses(SignedText signed, List<TextFlaw> flaws) {
		String text = signed.text();
		String before = "";
		String lastEnding = "";
		int start = 0;
		for (int i = 0; i <= signed.count(); i++) {
			int end = i < signed.count() ? signed.place(i) : text.length();
			if (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
				continue;
			}
			String words = text.substring(start, end).strip();
			boolean ends = end == text.length() || SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
			if (words.length() >= LEAST_CLAUSE && words.equals(before)) {
				flaws.add(new TextFlaw("clause", start - 1, end, ""));
			} else if (ends && words.length() >= LEAST_ENDING && words.equals(lastEnding)) {
				int at = text.indexOf(words, start);
				flaws.add(new TextFlaw("ending", at, at + words.length(), null));
			}
			before = words;
			lastEnding = ends ? words : lastEnding;
			start = end + 1;
		}
	}
}
