package org.planwright.core.figure.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the words before a figure down to those that name what is measured. */
final class Subjects {

	private static final Pattern YEAR_PHRASE = Pattern
			.compile("(?:到|至|截至|截止到?|自|从|比|较)?\\s*(?:" + Years.PHRASE.pattern().replace("?<year>", "?:").replace("?<ordinal>", "?:") + ")");
	private static final Pattern ORIGIN_AT_END = Pattern.compile("(?:由|从)\\s*(?:的\\s*)?$");

	/** No verb of reaching is longer; looking for one at the end of a subject begins there. */
	private static final int LONGEST_REACHING = 8;
	private static final Pattern JOINTS = Pattern.compile("^[\\s、和与]+|[\\s、和与]+$");

	private Subjects() {
	}

	/** Takes off years, and the verbs and bounds at the end: 2020年电信业务收入达 becomes 电信业务收入. */
	static String clean(String words) {
		String subject = withoutYears(words).strip();
		boolean cut = true;
		while (cut) {
			Matcher reaching = Lexicon.REACHING_AT_END.matcher(subject).region(Math.max(0, subject.length() - LONGEST_REACHING), subject.length())
					.useTransparentBounds(true);
			Matcher origin = ORIGIN_AT_END.matcher(subject);
			cut = false;
			if (reaching.find() && reaching.start() < subject.length()) {
				subject = subject.substring(0, reaching.start()).stripTrailing();
				cut = true;
			} else if (origin.find()) {
				subject = subject.substring(0, origin.start()).stripTrailing();
				cut = true;
			}
		}
		return JOINTS.matcher(subject).replaceAll("");
	}

	static String withoutYears(String words) {
		if (!Years.mayNameOne(words, new Sentences.Span(0, words.length()))) {
			return words;
		}
		return YEAR_PHRASE.matcher(words).replaceAll(" ");
	}
}
