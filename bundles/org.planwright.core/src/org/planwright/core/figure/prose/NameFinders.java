package org.planwright.core.figure.prose;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes finders for the names of one plan, which share what they know of its neutral words. */
public final class NameFinders {

	private static final Pattern EITHER = Pattern.compile("(?<=\\p{IsHan})\\s*[/／]\\s*(?=\\p{IsHan})");
	/** The end of 千兆用户/家庭占比 alone would be found wherever families are spoken of. */
	private static final int SAYS_ENOUGH = 4;

	private final NameMatch.Neutral neutral;
	private final NameMatch.Neutral strict;

	/**
	 * Makes ready for one plan.
	 *
	 * @param wordsOfThePlan as for {@link MentionMatcher}
	 */
	public NameFinders(Collection<String> wordsOfThePlan) {
		neutral = new NameMatch.Neutral(Lexicon.neutral(wordsOfThePlan), Lexicon.measuring(wordsOfThePlan));
		strict = NameMatch.Neutral.of(wordsOfThePlan);
	}

	/**
	 * A finder for one thing.
	 *
	 * @param name its bare name
	 * @param aliases its other names
	 */
	public NameFinder of(String name, Collection<String> aliases) {
		return new NameFinder(Stream.concat(Stream.of(name), aliases.stream()).flatMap(this::readings).toList(), neutral, strict);
	}

	/** The name; of one for either of two things, as 工业园区/重点企业外网带宽, its end as well, which is a name by itself. */
	private Stream<String> readings(String name) {
		String[] either = EITHER.split(name);
		String end = either[either.length - 1];
		boolean two = either.length > 1 && Phrase.weightOf(neutral.inName().replaceIn(Phrase.of(end).toString(), " ")) >= SAYS_ENOUGH;
		return two ? Stream.of(name, end) : Stream.of(name);
	}
}
