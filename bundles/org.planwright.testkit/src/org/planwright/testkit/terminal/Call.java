package org.planwright.testkit.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.planwright.cli.Terminal;
import org.planwright.core.Messages;

/**
 * What one call of the terminal gave.
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
			int status = new Terminal(stream(out), stream(err), locale).run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
			return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
		} finally {
			Messages.use(before);
		}
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}
}
