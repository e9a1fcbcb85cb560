package org.planwright.app;

import org.eclipse.e4.ui.workbench.IWorkbench;

/**
 * For the benchmark of the start: with {@code -Dplanwright.reportStart=true}, the program says on standard output when its window
 * was usable (milliseconds of the system's clock), and ends.
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
		System.out.println("usable " + System.currentTimeMillis());
		workbench.close();
	}
}
