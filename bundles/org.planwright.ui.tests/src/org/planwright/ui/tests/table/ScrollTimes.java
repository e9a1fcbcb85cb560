package org.planwright.ui.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** Scrolls a table, or another surface, by the wheel and prints how long it takes to draw what is seen after each step. */
public final class ScrollTimes {

	private static final int WARM = 60;
	private static final int FRAMES = 300;

	private ScrollTimes() {
	}

	/**
	 * Prints the mean time of a frame and the longest one.
	 *
	 * @param steps how many steps of the bar a frame goes on
	 */
	public static void print(String name, Control table, ScrollBar bar, int steps) {
		int step = bar.getIncrement() * steps;
		Image screen = new Image(table.getDisplay(), table.getSize().x, table.getSize().y);
		GC gc = new GC(screen);
		for (int warm = 0; warm < WARM; warm++) {
			frame(table, bar, step, gc);
		}
		int before = bar.getSelection();
		long worst = 0;
		long worstBusy = 0;
		long start = System.nanoTime();
		long busy = busy();
		for (int i = 0; i < FRAMES; i++) {
			long from = System.nanoTime();
			long busyFrom = busy();
			frame(table, bar, step, gc);
			worst = Math.max(worst, System.nanoTime() - from);
			worstBusy = Math.max(worstBusy, busy() - busyFrom);
		}
		print(name, (System.nanoTime() - start) / 1e6 / FRAMES, "ms/frame", 16);
		// What the machine does beside the test does not count here.
		print(name + "-cpu", (busy() - busy) / 1e6 / FRAMES, "ms/frame", 16);
		print(name + "-worst", worst / 1e6, "ms", 50);
		print(name + "-worst-cpu", worstBusy / 1e6, "ms", 50);
		assertEquals(before + FRAMES * step, bar.getSelection(), "it did not scroll");
		gc.dispose();
		screen.dispose();
	}

	private static long busy() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** One step of the wheel and the drawing of all that is seen then, without waiting for the system's next frame. */
	private static void frame(Control table, ScrollBar bar, int step, GC gc) {
		bar.setSelection(bar.getSelection() + step);
		bar.notifyListeners(SWT.Selection, new Event());
		Event paint = new Event();
		paint.gc = gc;
		paint.width = table.getSize().x;
		paint.height = table.getSize().y;
		table.notifyListeners(SWT.Paint, paint);
	}

	/** Prints one figure. */
	public static void print(String name, double value, String unit, int goal) {
		System.out.println(String.format(Locale.ROOT, "bench %s: %.2f %s (goal %d)", name, value, unit, goal));
	}
}
