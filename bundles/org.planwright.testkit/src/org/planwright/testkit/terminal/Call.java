package org.planwright.testkit.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.cli.Terminal;
import org.planwright.core.Messages;
import org.planwright.testkit.office.OfficeFile;

/**
 * What one call of the terminal gave. What it writes for Word or Excel is held against the schemas.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
public record Call(int status, String out, String err) {

	/** Calls the terminal in Chinese. */
	public static Call of(Object... arguments) {
		return in(Locale.SIMPLIFIED_CHINESE, arguments);
	}

	/** Calls the terminal in a language. The language of the process is what it was afterwards. */
	public static Call in(Locale locale, Object... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Locale before = Messages.locale();
		try {
			List<String> words = Arrays.stream(arguments).map(Object::toString).toList();
			int status = new Terminal(stream(out), stream(err), locale).run(words.toArray(String[]::new));
			if (status == Terminal.DONE || status == Terminal.FINDINGS) {
				written(words).ifPresent(OfficeFile::valid);
			}
			return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
		} finally {
			Messages.use(before);
		}
	}

	/** The file of Word or Excel that was to be written. */
	private static Optional<Path> written(List<String> words) {
		int to = words.indexOf("--to");
		return to < 0 || to + 1 == words.size() || !words.get(to + 1).matches(".*\\.(docx|xlsx)") ? Optional.empty() : Optional.of(Path.of(words.get(to + 1)));
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}
}
