package org.planwright.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;

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

	/**
	 * @param out takes results
	 * @param err takes messages
	 * @param locale the language of everything that is said, by this terminal and the core under it
	 */
	public Terminal(PrintStream out, PrintStream err, Locale locale) {
		this.out = out;
		this.err = err;
		this.locale = locale;
	}

	/** Runs one call. Both streams are flushed when it returns. */
	public int run(String... arguments) {
		org.planwright.core.Messages.use(locale);
		PrintWriter outWriter = new PrintWriter(out);
		PrintWriter errWriter = new PrintWriter(err);
		CallProblems problems = new CallProblems();
		CommandLine line = new CommandLine(new PlanwrightCommand(out))
				.setResourceBundle(Messages.bundle())
				.setOut(outWriter)
				.setErr(errWriter)
				.setParameterExceptionHandler(problems)
				.setExecutionExceptionHandler(problems)
				.setCaseInsensitiveEnumValuesAllowed(true)
				.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		try {
			return line.execute(arguments);
		} catch (Error e) {
			// Memory that ran out, or a class that is missing: the caller's script must see the status of a fault all the same.
			errWriter.println(Messages.text("call.fault"));
			e.printStackTrace(errWriter);
			return FAULT;
		} finally {
			outWriter.flush();
			errWriter.flush();
		}
	}
}
