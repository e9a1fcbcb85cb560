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

	/** The text, cut so that it fits with the sign of a cut behind it. */
	public static String shortened(Control control, String text, int width) {
		GC gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			String shown = text;
			int end = text.length();
			while (end > 0 && gc.textExtent(shown).x > width) {
				end = text.offsetByCodePoints(end, -1);
				shown = text.substring(0, end).stripTrailing() + "…";
			}
			return shown;
		} finally {
			gc.dispose();
		}
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
