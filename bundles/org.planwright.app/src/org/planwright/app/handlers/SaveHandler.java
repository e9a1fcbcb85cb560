package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;

/** 文件 → 保存. */
public final class SaveHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().filter(session -> session.isDirty() || session.file().isEmpty()).isPresent();
	}

	@Execute
	void execute(ProjectDesk desk) {
		desk.save();
	}
}
