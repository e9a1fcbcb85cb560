package org.planwright.ui;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of the window: Chinese in {@code messages.properties}, English in {@code messages_en.properties}. Keys begin with the
 * package that uses them. The language is that of {@link org.planwright.core.Messages}.
 */
public final class Messages {

	private static final String BUNDLE = "org.planwright.ui.messages";
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	/**
	 * A message in the current language.
	 *
	 * @param key       a key of the message files
	 * @param arguments what is put into the message's places, in order; numbers are printed as the language groups them, so pass
	 *                  years and figures as text
	 * @throws java.util.MissingResourceException when there is no such message
	 */
	public static String text(String key, Object... arguments) {
		return text(org.planwright.core.Messages.locale(), key, arguments);
	}

	/** A message in a given language; see {@link #text(String, Object...)}. */
	public static String text(Locale language, String key, Object... arguments) {
		return new MessageFormat(pattern(language, key), language).format(arguments);
	}

	/** A message as it is written in its file, with its places. */
	public static String pattern(Locale language, String key) {
		return bundle(language).getString(key);
	}

	/** The keys of all messages, sorted. */
	public static List<String> keys() {
		return bundle(Locale.ROOT).keySet().stream().sorted().toList();
	}

	private static ResourceBundle bundle(Locale language) {
		return ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), NO_FALLBACK);
	}
}
