package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.sharing.SharingDesk;

/** 衔接 → 指标分解…. */
public final class SharingHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(SharingDesk desk) {
		desk.open();
	}
}
