package org.planwright.office;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words that this room says to a person: Chinese in {@code messages.properties}, English in {@code messages_en.properties}. The
 * language is that of {@link org.planwright.core.Messages}.
 */
public final class Messages {

	private static final String BUNDLE = "org.planwright.office.messages";
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	/**
	 * A message in the current language.
	 *
	 * @param arguments what is put into the message's places, in order
	 * @throws java.util.MissingResourceException when there is no such message
	 */
	public static String text(String key, Object... arguments) {
		Locale language = org.planwright.core.Messages.locale();
		return new MessageFormat(bundle(language).getString(key), language).format(arguments);
	}

	/** The keys of all messages, sorted. */
	static List<String> keys() {
		return bundle(Locale.ROOT).keySet().stream().sorted().toList();
	}

	private static ResourceBundle bundle(Locale language) {
		return ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), NO_FALLBACK);
	}
}
