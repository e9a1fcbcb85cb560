package org.planwright.ui.kit;

import org.eclipse.swt.widgets.Control;

/** Where the keyboard is. */
public final class Keyboard {

	private Keyboard() {
	}

	/** Tells whether a control, or one in it, has the keyboard. */
	public static boolean isIn(Control area) {
		Control step = area.getDisplay().getFocusControl();
		while (step != null && step != area) {
			step = step.getParent();
		}
		return step == area;
	}
}
