package org.planwright.ui.facts;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

/** Says in a view that newer facts are on the way, but only where they take long enough for somebody to wonder: nothing flickers. */
public final class WaitingMark {

	private static final int NOTICED_AFTER_MILLIS = 300;

	private final Control control;
	private final Consumer<Boolean> show;
	private final Runnable notice = this::notice;
	private boolean waiting;
	private boolean shown;

	/**
	 * @param control the view
	 * @param show shows the mark or takes it away
	 */
	public WaitingMark(Control control, Consumer<Boolean> show) {
		this.control = control;
		this.show = show;
	}

	/** Newer facts are on the way, or what is shown is the newest. */
	public void set(boolean nowWaiting) {
		if (waiting == nowWaiting) {
			return;
		}
		waiting = nowWaiting;
		if (waiting) {
			control.getDisplay().timerExec(NOTICED_AFTER_MILLIS, notice);
		} else {
			control.getDisplay().timerExec(-1, notice);
			mark(false);
		}
	}

	private void notice() {
		if (waiting && !control.isDisposed()) {
			mark(true);
		}
	}

	private void mark(boolean visible) {
		if (shown != visible) {
			shown = visible;
			show.accept(visible);
		}
	}
}
