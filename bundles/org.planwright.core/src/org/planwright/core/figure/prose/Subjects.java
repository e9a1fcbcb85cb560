package org.planwright.core.figure.prose;

import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;
import org.planwright.core.figure.SignedPattern;

/** Cuts the words before a figure down to those that name what is measured. */
final class Subjects {

	private static final Pattern YEAR_PHRASE = Pattern
			.compile("(?:到|至|截至|截止到?|自|从|比|较)?\\s*(?:" + Years.PHRASE.pattern().replace("?<year>", "?:").replace("?<han>", "?:").replace("?<ordinal>", "?:") + ")");
	private static final SignedPattern ORIGIN_AT_END = SignedPattern.of("(?:由|从)\\s*(?:的\\s*)?$", "由从");
	private static final String JOINTS = " \t\n\u000B\f\r、和与";

	private Subjects() {
	}

	/** Takes off years, and the verbs and bounds at the end: 2020年电信业务收入达 becomes 电信业务收入. */
	static String clean(String words) {
		String subject = withoutYears(words).strip();
		boolean cut = true;
		while (cut) {
			int reaching = Lexicon.reachingAtEnd(subject);
			SignedPattern.Search origin = ORIGIN_AT_END.in(subject);
			cut = false;
			if (reaching >= 0) {
				subject = subject.substring(0, reaching).stripTrailing();
				cut = true;
			} else if (origin.find()) {
				subject = subject.substring(0, origin.start()).stripTrailing();
				cut = true;
			}
		}
		return StringUtils.strip(subject, JOINTS);
	}

	static String withoutYears(String words) {
		if (!Years.mayNameOne(words, new Sentences.Span(0, words.length()))) {
			return words;
		}
		return YEAR_PHRASE.matcher(words).replaceAll(" ");
	}
}
