package org.planwright.cli.tests;

import java.util.Locale;

import org.planwright.cli.Terminal;

/** The terminal as a process of its own, for tools that call it. */
final class TerminalMain {

	private TerminalMain() {
	}

	public static void main(String[] arguments) {
		System.exit(new Terminal(System.out, System.err, Locale.SIMPLIFIED_CHINESE).run(arguments));
	}
}
