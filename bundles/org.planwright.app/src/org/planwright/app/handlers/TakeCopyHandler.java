package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.frozen.CopyDesk;
import org.planwright.ui.session.OpenProject;

/** 衔接 → 引用其他项目的上位规划…. */
public final class TakeCopyHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(CopyDesk copies) {
		copies.take();
	}
}
