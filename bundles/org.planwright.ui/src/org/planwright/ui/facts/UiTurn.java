package org.planwright.ui.facts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Runs things on the UI thread, never at once. */
@FunctionalInterface
public interface UiTurn {

	/**
	 * Runs something on the UI thread later. May be called on any thread; after the end of the display nothing is run any more.
	 *
	 * @param millis how long to wait, in milliseconds; 0 for the next turn
	 */
	void after(int millis, Runnable action);

	/** The turns of a display. */
	static UiTurn of(Display display) {
		return (millis, action) -> {
			try {
				display.asyncExec(millis == 0 ? action : () -> display.timerExec(millis, action));
			} catch (SWTException e) {
				// A computation may outlive the window: nobody is there any more to be told.
				if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
					throw e;
				}
			}
		};
	}
}
