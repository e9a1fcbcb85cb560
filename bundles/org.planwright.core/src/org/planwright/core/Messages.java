package org.planwright.core;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words that the core says to a person: Chinese in {@code messages.properties}, English in {@code messages_en.properties}.
 *
 * <p>Keys are named by role ({@code edit.target}, {@code file.damaged}). Places in a message are those of {@link MessageFormat};
 * numbers are passed as text where they must be printed plainly. The language is one for the whole process and may be changed
 * while it runs.
 */
public final class Messages {

	/** Names the language of the program, {@code zh} or {@code en}, where the locale of the machine shall not decide. */
	public static final String LANGUAGE_PROPERTY = "planwright.language";

	/** The languages that messages are written in. */
	public static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	private static final String BUNDLE = "org.planwright.core.messages";
	/** Looks up exactly the language asked for, then the Chinese base; never the machine's default in between. */
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private static volatile Locale locale = preferred(System.getProperty(LANGUAGE_PROPERTY), Locale.getDefault());

	private Messages() {
	}

	/**
	 * The language to begin with.
	 *
	 * @param wanted the value of {@link #LANGUAGE_PROPERTY}, or null
	 * @param machine the machine's locale
	 * @return English when it was asked for, or when the machine's locale says English of some country. A bare {@code en} is
	 *         what Java makes of the C locale: nobody chose it
	 */
	static Locale preferred(String wanted, Locale machine) {
		if (wanted != null && !wanted.isBlank()) {
			return Locale.forLanguageTag(wanted.strip().replace('_', '-'));
		}
		boolean english = machine.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !machine.getCountry().isEmpty();
		return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	/** The language that messages are given in. */
	public static Locale locale() {
		return locale;
	}

	/** Gives all messages in another language from now on. Texts that were fetched before stay as they are. */
	public static void use(Locale language) {
		locale = Objects.requireNonNull(language, "language");
	}

	/**
	 * A message in the current language.
	 *
	 * @param key a key of the message files
	 * @param arguments what is put into the message's places, in order; null prints as nothing
	 * @throws java.util.MissingResourceException when there is no such message
	 */
	public static String text(String key, Object... arguments) {
		return text(locale, key, arguments);
	}

	/** A message in a given language; see {@link #text(String, Object...)}. */
	public static String text(Locale language, String key, Object... arguments) {
		Object[] shown = arguments.clone();
		for (int i = 0; i < shown.length; i++) {
			shown[i] = shown[i] == null ? "" : shown[i];
		}
		return new MessageFormat(bundle(language).getString(key), language).format(shown);
	}

	/** The keys of all messages, sorted. */
	public static List<String> keys() {
		return bundle(Locale.ROOT).keySet().stream().sorted().toList();
	}

	private static ResourceBundle bundle(Locale language) {
		return ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), NO_FALLBACK);
	}
}
