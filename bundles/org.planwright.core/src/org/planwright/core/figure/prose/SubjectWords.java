package org.planwright.core.figure.prose;

import java.util.Collection;
import java.util.List;

/** What the words beside a figure say beyond the name of the indicator that it was tied to. */
public final class SubjectWords {

	private final WordSet neutral;

	/**
	 * Makes ready for one plan.
	 *
	 * @param wordsThatSayNothing words, besides those of the language, that make no other thing of a subject
	 */
	public SubjectWords(Collection<String> wordsThatSayNothing) {
		neutral = Lexicon.neutral(wordsThatSayNothing);
	}

	/**
	 * The words of a subject that are not in a name, different words for one thing counting as one.
	 *
	 * @return the words, run by run, separated by blanks; empty where there are none
	 */
	public String beyond(String name, String subject) {
		Phrase phrase = Phrase.of(subject);
		Tiling tiling = new Tiling(Phrase.of(name), phrase);
		List<String> tokens = phrase.tokens();
		StringBuilder rest = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			rest.append(tiling.inProse().get(i) ? " " : tokens.get(i));
		}
		return neutral.replaceIn(rest.toString(), " ").replaceAll("\\s+", " ").strip();
	}
}
