package org.planwright.core;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Words for people that are put into a language only when they are shown: a finding made in Chinese can be read in English.
 *
 * @param key a key of the message files
 * @param arguments what stands in the message's places; a {@link Wording} among them is put into the same language
 */
public record Wording(String key, List<Object> arguments) {

	public Wording {
		Objects.requireNonNull(key, "key");
		arguments = List.copyOf(arguments);
	}

	/** Words with what stands in their places, none of it null. */
	public static Wording of(String key, Object... arguments) {
		return new Wording(key, List.of(arguments));
	}

	/** The words in the language of the program. */
	public String text() {
		return Messages.text(key, arguments.stream().map(argument -> argument instanceof Wording words ? words.text() : argument).toArray());
	}

	/** The words in a given language. */
	public String text(Locale language) {
		return Messages.text(language, key,
				arguments.stream().map(argument -> argument instanceof Wording words ? words.text(language) : argument).toArray());
	}

	/** Prints the words in the language of the program. */
	@Override
	public String toString() {
		return text();
	}
}
