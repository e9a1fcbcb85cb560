package org.planwright.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine;

/** One call of the program from a terminal: arguments in, text on two streams out, an exit status back. */
public final class Terminal {

	/** Exit status: done and nothing to report. */
	public static final int DONE = 0;
	/** Exit status: findings at or above the wanted severity, or conflicts left. */
	public static final int FINDINGS = 1;
	/** Exit status: a call that this program does not understand. */
	public static final int WRONG_CALL = 2;
	/** Exit status: an input that cannot be read. */
	public static final int UNREADABLE = 3;
	/** Exit status: a fault of the program. */
	public static final int FAULT = 4;

	private final PrintStream out;
	private final PrintStream err;
	private final Locale locale;

	public Terminal(PrintStream out, PrintStream err, Locale locale) {
		this.out = out;
		this.err = err;
		this.locale = locale;
	}

	/** Runs one call. Both streams are flushed when it returns. */
	public int run(String... arguments) {
		PrintWriter outWriter = new PrintWriter(out);
		PrintWriter errWriter = new PrintWriter(err);
		CommandLine line = new CommandLine(new PlanwrightCommand())
				.setResourceBundle(messages())
				.setOut(outWriter)
				.setErr(errWriter)
				.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		line.getCommandSpec().exitCodeOnInvalidInput(WRONG_CALL).exitCodeOnExecutionException(FAULT);
		int status = line.execute(arguments);
		outWriter.flush();
		errWriter.flush();
		return status;
	}

	/** The texts in the wanted language, else the Chinese base; never in the language of the machine instead. */
	private ResourceBundle messages() {
		return ResourceBundle.getBundle("org.planwright.cli.messages", locale, Terminal.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
	}
}
