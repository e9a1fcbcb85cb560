package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.SignedText;

/** Blanks between Chinese words, and between Chinese and Latin ones where a document sets none. */
final class StrayBlanks {

	private static final SignedPattern BLANKS = SignedPattern.of("[ \\u3000]+", " \u3000");
	private static final String CLOSING = "，。；：、”）》";
	private static final String OPENING = "“（《";

	private StrayBlanks() {
	}

	/** How many blanks stand between Chinese and Latin words. */
	static int mixed(SignedText text) {
		return find(text, StrayBlanks::isMixed).size();
	}

	/** How often Chinese and Latin words meet without a blank. */
	static int joined(SignedText text) {
		int joined = 0;
		for (int i = 0; i < text.count(); i++) {
			if (Han.isLatin(text.sign(i))) {
				joined += Han.is(Han.at(text.text(), text.place(i) - 1)) ? 1 : 0;
				joined += Han.is(Han.at(text.text(), text.place(i) + 1)) ? 1 : 0;
			}
		}
		return joined;
	}

	/** @param withMixed whether blanks between Chinese and Latin words are unusual in the document */
	static List<TextFlaw> find(SignedText text, boolean withMixed) {
		return find(text, withMixed ? (before, behind) -> isChinese(before, behind) || isMixed(before, behind) : StrayBlanks::isChinese);
	}

	private static List<TextFlaw> find(SignedText signed, BiPredicate<Character, Character> between) {
		String text = signed.text();
		List<TextFlaw> flaws = new ArrayList<>();
		SignedPattern.Search blanks = BLANKS.in(signed);
		while (blanks.find()) {
			int start = blanks.start() - 1;
			int end = blanks.end() + 1;
			if (start >= 0 && end <= text.length() && between.test(text.charAt(start), text.charAt(end - 1))) {
				// With its neighbours, so that the place has words to be known by.
				flaws.add(new TextFlaw("blank", start, end, text.charAt(start) + text.substring(end - 1, end)));
			}
		}
		return flaws;
	}

	private static boolean isMixed(char before, char behind) {
		return Han.is(before) && Han.isLatin(behind) || Han.isLatin(before) && Han.is(behind);
	}

	private static boolean isChinese(char before, char behind) {
		return (Han.is(before) || CLOSING.indexOf(before) >= 0) && (Han.is(behind) || OPENING.indexOf(behind) >= 0);
	}
}
