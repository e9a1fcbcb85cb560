package org.planwright.app;

import java.util.concurrent.TimeUnit;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Display;

/**
 * For benchmark and check of the start: with {@code -Dplanwright.reportStart=true}, the program says on standard output when its window was
 * usable and when nothing was left to be done (milliseconds of the system's clock), and which class loader its classes are of, and ends.
 *
 * <p>A window is usable as soon as all of it is painted and it answers without a delay that anybody notices, which it must do several times
 * in a row: the time of the first of these answers is the one reported. What the start leaves to be done after that is done in short slices
 * between the answers.
 */
final class StartReport {

	private static final String WANTED = "planwright.reportStart";
	/** A delay up to this is not noticed, in milliseconds. */
	private static final long UNNOTICED = 100;
	private static final int ANSWERS = 5;

	private final IWorkbench workbench;
	private final Display display;
	private int answers;
	private long usable;

	private StartReport(IWorkbench workbench, Display display) {
		this.workbench = workbench;
		this.display = display;
	}

	static boolean isWanted() {
		return Boolean.getBoolean(WANTED);
	}

	/** To be called when the window is on the screen. */
	static void print(IWorkbench workbench, Display display) {
		display.asyncExec(() -> {
			display.update();
			new StartReport(workbench, display).ask();
		});
	}

	private void ask() {
		long asked = System.nanoTime();
		display.asyncExec(() -> {
			answers = System.nanoTime() - asked <= TimeUnit.MILLISECONDS.toNanos(UNNOTICED) ? answers + 1 : 0;
			if (answers == 1) {
				usable = System.currentTimeMillis();
			}
			if (answers < ANSWERS) {
				ask();
			} else {
				System.out.println("usable " + usable);
				end();
			}
		});
	}

	private void end() {
		while (display.readAndDispatch()) {
			// until nothing waits any more
		}
		System.out.println("quiet " + System.currentTimeMillis());
		System.out.println("loader " + StartReport.class.getClassLoader().getName());
		workbench.close();
	}
}
