package org.planwright.core.figure.prose;

import java.util.Collection;
import java.util.stream.Stream;

/** Makes finders for the names of one plan, which share what they know of its neutral words. */
public final class NameFinders {

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
		return new NameFinder(Stream.concat(Stream.of(name), aliases.stream()).toList(), neutral, strict);
	}
}
