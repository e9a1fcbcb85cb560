package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.SignedText;

/** Western punctuation between Chinese words. */
final class HalfWidthMarks {

	private static final SignedPattern MARK = SignedPattern.of("[ \\u3000]*[,;:?!][ \\u3000]*", " \u3000,;:?!");
	private static final SignedPattern BRACKETS = SignedPattern.of("[（(]([^（）()]*)[)）]", "（(");
	private static final String CLOSING = "”’）》】〕%％";
	private static final String WESTERN = ",;:?!.()";
	private static final String CHINESE = "，；：？！。（）";

	private HalfWidthMarks() {
	}

	static List<TextFlaw> find(SignedText signed) {
		String text = signed.text();
		List<TextFlaw> flaws = new ArrayList<>();
		SignedPattern.Search mark = MARK.in(signed);
		while (mark.find()) {
			char sign = mark.group().strip().charAt(0);
			if (mark.start() > 0 && isInChinese(text, mark, sign)) {
				flaws.add(new TextFlaw("halfwidth", mark.start(), mark.end(), chinese(sign)));
			}
		}
		for (int i = 0; i < signed.count(); i++) {
			int at = signed.place(i);
			if (signed.sign(i) == '.' && Han.is(Han.at(text, at - 1)) && Han.is(Han.at(text, at + 1))) {
				flaws.add(new TextFlaw("halfwidth", at, at + 1, chinese('.')));
			}
		}
		brackets(signed, flaws);
		return flaws;
	}

	private static boolean isInChinese(String text, SignedPattern.Search mark, char sign) {
		char before = text.charAt(mark.start() - 1);
		char after = mark.end() < text.length() ? text.charAt(mark.end()) : ' ';
		boolean chineseBefore = Han.is(before) || CLOSING.indexOf(before) >= 0;
		// 3:5 and 10:30 are ratios and times, SDN: a name and what it means.
		return sign == ':' ? Han.is(before) : chineseBefore && !isDigitOnBothSides(before, after) || Han.is(after);
	}

	private static boolean isDigitOnBothSides(char before, char after) {
		return Character.isDigit(before) && Character.isDigit(after);
	}

	/** Brackets round Chinese words behind Chinese words; （a), one of each, whatever is in it. */
	private static void brackets(SignedText signed, List<TextFlaw> flaws) {
		String text = signed.text();
		SignedPattern.Search brackets = BRACKETS.in(signed);
		while (brackets.find()) {
			char open = text.charAt(brackets.start());
			char close = text.charAt(brackets.end() - 1);
			boolean mixed = (open == '(') != (close == ')');
			boolean chinese = brackets.start() > 0 && brackets.group(1).chars().anyMatch(c -> Han.is((char) c))
					&& (Han.is(text.charAt(brackets.start() - 1)) || CLOSING.indexOf(text.charAt(brackets.start() - 1)) >= 0);
			if (open == '(' && (mixed || chinese)) {
				flaws.add(new TextFlaw("halfwidth", brackets.start(), brackets.start() + 1, chinese('(')));
			}
			if (close == ')' && (mixed || chinese)) {
				flaws.add(new TextFlaw("halfwidth", brackets.end() - 1, brackets.end(), chinese(')')));
			}
		}
	}

	private static String chinese(char sign) {
		return String.valueOf(CHINESE.charAt(WESTERN.indexOf(sign)));
	}
}
