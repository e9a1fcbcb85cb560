package org.planwright.app;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Display;

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

	/** To be called when the window is on the screen. What the start has left to be done in the UI thread is done first. */
	static void print(IWorkbench workbench, Display display) {
		display.asyncExec(() -> {
			while (display.readAndDispatch()) {
				// until nothing waits any more
			}
			System.out.println("usable " + System.currentTimeMillis());
			workbench.close();
		});
	}
}
