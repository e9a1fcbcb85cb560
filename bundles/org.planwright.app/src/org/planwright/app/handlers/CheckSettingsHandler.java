package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.findings.FindingActions;
import org.planwright.ui.session.OpenProject;

/** 检查 → 检查设置. */
public final class CheckSettingsHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(FindingActions actions) {
		actions.settings();
	}
}
