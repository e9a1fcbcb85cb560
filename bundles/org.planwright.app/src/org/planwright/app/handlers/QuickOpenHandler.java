package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.MainShell;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.session.OpenProject;

/** 编辑 → 快速打开…. */
public final class QuickOpenHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(QuickOpen quickOpen, MainShell shell) {
		quickOpen.open(shell.window());
	}
}
