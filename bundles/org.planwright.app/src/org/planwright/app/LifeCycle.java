package org.planwright.app;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

import jakarta.inject.Inject;

/** What happens around the life of the window: called by the workbench, once each. */
public final class LifeCycle {

	/** The application's context key under which this object can be found. */
	public static final String KEY = "org.planwright.app.lifeCycle";

	@PostContextCreate
	void contextCreated(IEclipseContext application) {
		application.set(KEY, this);
	}

	@Inject
	@Optional
	void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, IWorkbench workbench) {
		if (StartReport.isWanted()) {
			// Behind everything that the start has left to be done in the UI thread.
			Display.getCurrent().asyncExec(() -> StartReport.print(workbench));
		}
	}
}
