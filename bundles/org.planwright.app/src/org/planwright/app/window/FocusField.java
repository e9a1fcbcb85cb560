package org.planwright.app.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Whatever has the keyboard now. */
public final class FocusField {

	private FocusField() {
	}

	/** Whether it is a field in which words are typed, such as a filter or the editor of a cell. */
	public static boolean isTypedIn() {
		Control focus = Display.getCurrent().getFocusControl();
		return focus instanceof Text || focus instanceof Combo;
	}

	/**
	 * Does what the usual keys do there. Fields of the system have methods for it; all others are given the key, as if it were
	 * pressed.
	 *
	 * @param action {@code cut}, {@code copy}, {@code paste} or {@code selectAll}
	 */
	public static void press(String action) {
		Control focus = Display.getCurrent().getFocusControl();
		switch (focus) {
		case null -> { }
		case Text text -> {
			switch (action) {
			case "cut" -> text.cut();
			case "copy" -> text.copy();
			case "paste" -> text.paste();
			case "selectAll" -> text.selectAll();
			default -> throw new IllegalArgumentException(action);
			}
		}
		case Combo combo -> {
			switch (action) {
			case "cut" -> combo.cut();
			case "copy" -> combo.copy();
			case "paste" -> combo.paste();
			default -> { }
			}
		}
		default -> pressKey(focus, switch (action) {
		case "cut" -> 'x';
		case "copy" -> 'c';
		case "paste" -> 'v';
		case "selectAll" -> 'a';
		default -> throw new IllegalArgumentException(action);
		});
		}
	}

	private static void pressKey(Control control, char letter) {
		Event event = new Event();
		event.keyCode = letter;
		event.character = (char) (letter - 'a' + 1);
		event.stateMask = SWT.MOD1;
		control.notifyListeners(SWT.KeyDown, event);
	}
}
