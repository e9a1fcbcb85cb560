package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.states.StateDesk;

/** 文件 → 版本列表…. */
public final class StatesHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(StateDesk desk) {
		desk.show();
	}
}
