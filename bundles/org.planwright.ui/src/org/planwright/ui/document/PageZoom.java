package org.planwright.ui.document;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.planwright.ui.session.Settings;

/** Larger and smaller letters with Ctrl and the wheel, Ctrl+Plus, Ctrl+Minus, and Ctrl+0 for the usual size; remembered for all pages. */
final class PageZoom {

	/** Notches of the wheel that follow each other within this time are one step. */
	private static final int WHEEL_MILLISECONDS = 40;

	private final PageSurface page;
	private final Settings settings;
	private final Runnable turned = this::turn;
	private int notches;

	PageZoom(PageSurface page, Settings settings) {
		this.page = page;
		this.settings = settings;
		page.text().addListener(SWT.MouseVerticalWheel, this::wheel);
		page.text().addListener(SWT.KeyDown, this::key);
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
			event.doit = false;
			notches += Integer.signum(event.count);
			event.display.timerExec(WHEEL_MILLISECONDS, turned);
		}
	}

	private void turn() {
		int points = page.look().points() + notches;
		notches = 0;
		if (!page.text().isDisposed()) {
			zoomTo(points);
		}
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD2) != SWT.MOD1) {
			return;
		}
		switch (event.keyCode) {
		case '0', SWT.KEYPAD_0 -> zoomTo(PageLook.STANDARD_POINTS);
		case '+', '=', SWT.KEYPAD_ADD -> zoomTo(page.look().points() + 1);
		case '-', SWT.KEYPAD_SUBTRACT -> zoomTo(page.look().points() - 1);
		default -> { }
		}
	}

	private void zoomTo(int points) {
		page.setPoints(points);
		settings.setTextPoints(page.look().points());
	}
}
