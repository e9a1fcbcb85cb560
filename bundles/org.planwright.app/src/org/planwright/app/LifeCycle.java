package org.planwright.app;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;

/** What happens around the life of the window: called by the workbench, once each. */
public final class LifeCycle {

	/** The application's context key under which this object can be found. */
	public static final String KEY = "org.planwright.app.lifeCycle";

	@PostContextCreate
	void contextCreated(IEclipseContext application) {
		application.set(KEY, this);
	}
}
