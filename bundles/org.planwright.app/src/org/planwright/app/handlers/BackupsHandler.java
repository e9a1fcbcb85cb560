package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;

/** 文件 → 备份与恢复…. */
public final class BackupsHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(ProjectDesk desk) {
		desk.backups();
	}
}
