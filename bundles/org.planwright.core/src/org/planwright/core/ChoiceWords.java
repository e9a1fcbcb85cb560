package org.planwright.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a cell may say one of some values by, in every language of the messages: a sheet may come back to where another language is
 * spoken than where it went out.
 */
final class ChoiceWords<V> {

	private final List<V> values;
	private final BiFunction<Locale, V, List<String>> words;

	/**
	 * @param values those that may be written
	 * @param words what a value is called in a language, first what a person is told
	 */
	ChoiceWords(List<V> values, BiFunction<Locale, V, List<String>> words) {
		this.values = List.copyOf(values);
		this.words = words;
	}

	/** The value that words say, in the language that is spoken now before others; empty for words that say none that may be written. */
	Optional<V> find(String typed) {
		return Stream.concat(Stream.of(Messages.locale()), Messages.LANGUAGES.stream())
				.flatMap(language -> values.stream().filter(value -> words.apply(language, value).contains(typed))).findFirst();
	}

	/** All that a value is called, in whatever language. */
	List<String> of(V value) {
		return Messages.LANGUAGES.stream().flatMap(language -> words.apply(language, value).stream()).distinct().toList();
	}

	/** Whether words say a value, which need not be one that may be written. */
	boolean says(String typed, V value) {
		return of(value).contains(typed.strip());
	}

	/** What a value is called in the language that is spoken now. */
	String word(V value) {
		return words.apply(Messages.locale(), value).getFirst();
	}

	/** Why words cannot be written; empty where they say a value. */
	Optional<String> refusal(String typed) {
		return find(typed).isPresent() ? Optional.empty() : Optional.of(Messages.text("sheet.return.choice", typed, values.stream()
				.map(this::word).filter(word -> !word.isEmpty()).collect(Collectors.joining(Messages.text("list.and")))));
	}
}
