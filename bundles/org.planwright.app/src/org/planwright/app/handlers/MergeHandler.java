package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.merging.MergeDesk;
import org.planwright.ui.session.OpenProject;

/** 文件 → 合并…. */
public final class MergeHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(MergeDesk desk) {
		desk.open();
	}
}
