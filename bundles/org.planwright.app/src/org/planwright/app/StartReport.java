package org.planwright.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.e4.ui.workbench.IWorkbench;

/**
 * For the benchmark of the start: with {@code -Dplanwright.reportStart=true}, the program says on standard output how long the
 * process ran until the window was usable, and ends.
 */
final class StartReport {

	private static final String WANTED = "planwright.reportStart";

	private StartReport() {
	}

	static boolean isWanted() {
		return Boolean.getBoolean(WANTED);
	}

	/** To be called when nothing of the start waits to be done any more. */
	static void print(IWorkbench workbench) {
		Instant begin = ProcessHandle.current().info().startInstant().orElseThrow();
		System.out.printf(Locale.ROOT, "started %.2f%n", Duration.between(begin, Instant.now()).toMillis() / 1000.0);
		workbench.close();
	}
}
