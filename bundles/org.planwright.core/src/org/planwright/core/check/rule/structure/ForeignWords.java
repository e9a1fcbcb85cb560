package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.SignedText;

/** English small words and foreign letters in Chinese sentences, as converters and translators leave them. */
final class ForeignWords {

	/** Words that join others: no Chinese sentence has them, while names such as vlog it may have. */
	private static final Set<String> SMALL_WORDS = Set.of("and", "or", "of", "the", "for", "with", "to", "in", "by", "from", "on", "at", "as", "is", "are", "be",
			"that", "this");
	private static final Map<String, String> CHINESE = Map.of("and", "和", "or", "或", "with", "与");
	private static final SignedPattern WORD = SignedPattern.of("[A-Za-z0-9]+", Han.LATIN);
	private static final String MARKS_BEFORE = "，。；：、“”（）";
	private static final String MARKS_BEHIND = "“”（）";

	private ForeignWords() {
	}

	static List<TextFlaw> find(SignedText text) {
		List<TextFlaw> flaws = new ArrayList<>();
		SignedPattern.Search word = WORD.in(text);
		while (word.find()) {
			if (SMALL_WORDS.contains(word.group())) {
				smallWord(text.text(), word, flaws);
			}
		}
		letters(text, flaws);
		return flaws;
	}

	private static void smallWord(String text, SignedPattern.Search word, List<TextFlaw> flaws) {
		int start = word.start();
		while (isBlank(Han.at(text, start - 1)) && start > 0) {
			start--;
		}
		int end = word.end();
		while (isBlank(Han.at(text, end)) && end < text.length()) {
			end++;
		}
		char before = Han.at(text, start - 1);
		char behind = Han.at(text, end);
		if ((Han.is(before) || MARKS_BEFORE.indexOf(before) >= 0) && (Han.is(behind) || MARKS_BEHIND.indexOf(behind) >= 0)) {
			flaws.add(new TextFlaw("latin", start, end, CHINESE.get(word.group())));
		}
	}

	private static void letters(SignedText text, List<TextFlaw> flaws) {
		int end = 0;
		for (int i = 0; i < text.count(); i++) {
			int start = text.place(i);
			String variant = start < end ? null : variant(text.sign(i));
			if (variant != null) {
				end = start + 1;
				while (end < text.length() && variant.equals(variant(text.charAt(end)))) {
					end++;
				}
				flaws.add(new TextFlaw(variant, start, end, null));
			}
		}
	}

	/** What is amiss with a character; null for nothing. */
	private static String variant(char c) {
		if (c < '\u0400' || c >= '\u3400' && c <= '\u9FFF') {
			return null;
		}
		// Private use, and the sign for what could not be decoded.
		if (c >= '\uE000' && c <= '\uF8FF' || c == '\uFFFD') {
			return "lost";
		}
		boolean kana = c >= '\u3041' && c <= '\u309F' || c >= '\u30A1' && c <= '\u30FA';
		boolean hangul = c >= '\u1100' && c <= '\u11FF' || c >= '\uAC00' && c <= '\uD7AF';
		boolean other = c <= '\u052F' || c >= '\u0600' && c <= '\u06FF' || c >= '\u0E01' && c <= '\u0E7F';
		return kana || hangul || other ? "script" : null;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\u3000';
	}
}
