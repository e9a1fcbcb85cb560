package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words around a figure, made comparable once for all the indicators that it is compared with. */
final class FigureWords {

	/**
	 * One stretch of words that may name what the figure measures.
	 *
	 * @param words as they stand in the text
	 * @param phrase the same, comparable
	 * @param part whether it is one of several subjects of a clause
	 * @param topic whether it is an earlier clause, since the figure's own has no subject
	 * @param latin the technologies that it names
	 * @param qualifiers what narrows it, of the whole clause where it is a part
	 */
	record Naming(String words, Phrase phrase, boolean part, boolean topic, Set<String> latin, Qualifiers qualifiers) {
	}

	private static final Pattern PART = Pattern.compile("[、和与]|以及|(?<![普涉])及(?!以上)");

	private final ProseFigure figure;
	/** What the sentence said before. */
	private final String context;
	/** Words in their context; made when asked for, since most figures have no word of any indicator's name. */
	private final Map<String, Phrase> inContext = new HashMap<>();
	private final List<Naming> namings = new ArrayList<>();

	FigureWords(ProseFigure figure, NameMatch.Neutral neutral) {
		this.figure = figure;
		context = String.join("，", figure.topics());
		add(figure.subject(), true, neutral);
		add(figure.object(), false, neutral);
		if (namings.isEmpty()) {
			figure.topics().stream().filter(topic -> !neutral.coversAll(Phrase.of(topic))).findFirst().ifPresent(topic -> {
				Phrase phrase = Phrase.of(topic);
				namings.add(new Naming(topic, phrase, false, true, latin(phrase), Qualifiers.of(topic)));
			});
		}
	}

	private void add(String words, boolean divisible, NameMatch.Neutral neutral) {
		Phrase phrase = Phrase.of(words);
		if (phrase.isEmpty() || neutral.coversAll(phrase)) {
			return;
		}
		Set<String> latin = latin(phrase);
		Qualifiers qualifiers = Qualifiers.of(words);
		namings.add(new Naming(words, phrase, false, false, latin, qualifiers));
		String[] parts = divisible ? PART.split(words) : new String[0];
		for (int i = 0; parts.length > 1 && i < parts.length; i++) {
			namings.add(new Naming(words, Phrase.of(parts[i]), true, false, latin, qualifiers));
		}
	}

	private static Set<String> latin(Phrase phrase) {
		Set<String> latin = Set.of();
		for (String token : phrase.tokens()) {
			if (Phrase.isLatin(token)) {
				latin = latin.isEmpty() ? new HashSet<>() : latin;
				latin.add(token);
			}
		}
		return latin;
	}

	ProseFigure figure() {
		return figure;
	}

	/** The words of a naming, comparable, with what the sentence said before. */
	Phrase inContext(Naming naming) {
		return naming.topic() ? naming.phrase() : inContext.computeIfAbsent(naming.words(), words -> Phrase.of(context + "，" + words));
	}

	/** The ways in which the figure's words may name an indicator; empty where nothing but neutral words stands beside it. */
	List<Naming> namings() {
		return namings;
	}
}
