package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.trace.LinkMaking;

/** 追溯 → 追溯设置…. */
public final class TraceSettingsHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(LinkMaking links) {
		links.settings();
	}
}
