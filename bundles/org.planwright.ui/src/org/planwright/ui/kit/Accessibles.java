package org.planwright.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

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

	/**
	 * Lets a field of a bar give way to what stands beside it, down to half its width: what buttons do could not be found otherwise.
	 *
	 * @param bar lays its children out in one row of a grid
	 * @param characters so many Chinese ones the field has room for where there is enough
	 */
	public static void giveWay(Composite bar, Text field, int characters) {
		GridLayout layout = (GridLayout) bar.getLayout();
		int widest = textWidth(field, "规".repeat(characters));
		int others = 2 * layout.marginWidth + field.computeSize(widest, SWT.DEFAULT).x - widest;
		for (Control each : bar.getChildren()) {
			others += each == field ? 0 : each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + layout.horizontalSpacing;
		}
		int width = Math.clamp(bar.getClientArea().width - others, widest / 2, widest);
		GridData data = (GridData) field.getLayoutData();
		if (data.widthHint != width) {
			data.widthHint = width;
			bar.layout();
		}
	}
}
