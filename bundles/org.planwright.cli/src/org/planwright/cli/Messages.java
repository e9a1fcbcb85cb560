package org.planwright.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of the terminal, Chinese in {@code messages.properties}, English in {@code messages_en.properties}. Keys that begin with
 * {@code say.} are messages with places as {@link MessageFormat} has them; the others are those of the usage help, read by picocli.
 * The language is that of {@link org.planwright.core.Messages}.
 */
final class Messages {

	static final String BUNDLE = "org.planwright.cli.messages";
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	/** A message in the current language; {@code key} is given without {@code say.}. */
	static String text(String key, Object... arguments) {
		Locale language = org.planwright.core.Messages.locale();
		return new MessageFormat(bundle().getString("say." + key), language).format(arguments);
	}

	/** All words in the current language. */
	static ResourceBundle bundle() {
		return ResourceBundle.getBundle(BUNDLE, org.planwright.core.Messages.locale(), Messages.class.getClassLoader(), NO_FALLBACK);
	}
}
