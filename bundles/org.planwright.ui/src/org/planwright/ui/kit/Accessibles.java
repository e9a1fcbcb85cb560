package org.planwright.ui.kit;

import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** What controls need so that everybody can use them, whatever the eyes and the size of the letters. */
public final class Accessibles {

	private Accessibles() {
	}

	/** Gives a control the name that a screen reader says. */
	public static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
	}

	/** Width that a text takes in the control's font. */
	public static int textWidth(Control control, String text) {
		GC gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			return gc.textExtent(text).x;
		} finally {
			gc.dispose();
		}
	}
}
