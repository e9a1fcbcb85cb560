package org.planwright.app.window;

import java.util.function.Supplier;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The shell that a dialog belongs to: the one in front, or the window's. */
public final class MainShell implements Supplier<Shell> {

	private final IEclipseContext context;

	/** Looks in the application's context. */
	public MainShell(IEclipseContext context) {
		this.context = context;
	}

	@Override
	public Shell get() {
		Shell active = Display.getCurrent().getActiveShell();
		return active != null && active.isVisible() ? active : window();
	}

	/** The shell of the window. */
	public Shell window() {
		return (Shell) context.get(MApplication.class).getChildren().getFirst().getWidget();
	}
}
