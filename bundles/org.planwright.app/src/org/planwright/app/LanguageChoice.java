package org.planwright.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.planwright.core.Messages;

/**
 * The language of the program. It has to be known before the first class of the platform is loaded, so it is kept in a file that the
 * start script reads: {@code language}, beside the folder of the program's data.
 */
final class LanguageChoice {

	private static final String FILE = "language";

	private LanguageChoice() {
	}

	/** The language of this run. */
	static Locale current() {
		return Messages.locale();
	}

	/**
	 * Chooses the language from the next start on.
	 *
	 * @return false when the choice could not be kept
	 */
	static boolean set(Locale language) {
		try {
			Path data = Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()));
			Files.writeString(data.toAbsolutePath().normalize().resolveSibling(FILE), language.getLanguage() + "\n");
			return true;
		} catch (IOException | URISyntaxException e) {
			ILog.of(LanguageChoice.class).warn("the language could not be kept", e);
			return false;
		}
	}
}
