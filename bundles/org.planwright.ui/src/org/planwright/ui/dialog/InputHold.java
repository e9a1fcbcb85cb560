package org.planwright.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Takes keys and clicks from the shells that are there, while they cannot be answered: what the user does in the moment before a dialog says
 * so would begin something else in the middle of what goes on. Shells that open meanwhile take theirs.
 */
final class InputHold {

	private static final int[] INPUT = { SWT.KeyDown, SWT.Traverse, SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick, SWT.MenuDetect, SWT.DragDetect, SWT.Selection,
			SWT.DefaultSelection, SWT.Close };
	private static final String HOLDS = InputHold.class.getName();

	private final Set<Shell> held;
	private final List<InputHold> holds;

	InputHold(Display display) {
		held = Set.of(display.getShells());
		holds = of(display);
		holds.add(this);
	}

	/** Those of a display, which hears of input before whoever begins to listen after the first question for them. */
	@SuppressWarnings("unchecked")
	static List<InputHold> of(Display display) {
		if (display.getData(HOLDS) == null) {
			List<InputHold> all = new ArrayList<>();
			display.setData(HOLDS, all);
			for (int kind : INPUT) {
				display.addFilter(kind, event -> take(event, all));
			}
		}
		return (List<InputHold>) display.getData(HOLDS);
	}

	private static void take(Event event, List<InputHold> holds) {
		if (holds.isEmpty()) {
			return;
		}
		Shell shell = shell(event.widget);
		if (shell == null || holds.stream().anyMatch(hold -> hold.held.contains(shell))) {
			event.type = SWT.None;
			event.doit = false;
		}
	}

	private static Shell shell(Widget widget) {
		return switch (widget) {
		case Control control -> control.getShell();
		case Menu menu -> menu.getShell();
		case MenuItem item -> item.getParent().getShell();
		case ToolItem item -> item.getParent().getShell();
		// The display itself is to close, as at the end of the system's session.
		case null -> null;
		default -> null;
		};
	}

	/** Lets them take input again. */
	void end() {
		holds.remove(this);
	}
}
