package org.planwright.ui.dialog;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
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

	private final Display display;
	private final Set<Shell> held;
	private final Listener filter = this::take;

	InputHold(Display display) {
		this.display = display;
		held = Set.of(display.getShells());
		for (int kind : INPUT) {
			display.addFilter(kind, filter);
		}
	}

	private void take(Event event) {
		Shell shell = shell(event.widget);
		if (shell == null || held.contains(shell)) {
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
		default -> null;
		};
	}

	/** Lets them take input again. */
	void end() {
		if (!display.isDisposed()) {
			for (int kind : INPUT) {
				display.removeFilter(kind, filter);
			}
		}
	}
}
