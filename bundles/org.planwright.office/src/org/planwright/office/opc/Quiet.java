package org.planwright.office.opc;

import org.apache.logging.log4j.LogManager;

/**
 * Keeps the libraries from printing: what they log goes to standard error, which in the terminal belongs to the messages of this program.
 * What is the matter with a document is told by exceptions.
 */
public final class Quiet {

	private static final String[] SWITCHES = { "log4j2.StatusLogger.level", "log4j2.statusLoggerLevel", "org.apache.logging.log4j.simplelog.level",
			"org.apache.logging.log4j.simplelog.StatusLogger.level" };

	static {
		for (String name : SWITCHES) {
			if (System.getProperty(name) == null) {
				System.setProperty(name, "OFF");
			}
		}
		// Log4j locks itself for all threads but the one that uses it first, until it is ready: here it becomes ready before anybody else may.
		LogManager.getRootLogger();
	}

	private Quiet() {
	}

	/** To be called before anything of the libraries is loaded. */
	public static void begin() {
		// The work is done when this class is loaded, once.
	}
}
