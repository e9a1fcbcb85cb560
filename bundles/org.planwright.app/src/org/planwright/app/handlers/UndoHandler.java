package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.FocusField;
import org.planwright.core.project.ProjectSession;
import org.planwright.ui.session.OpenProject;

/** 编辑 → 撤销. While words are typed into a field, the keys belong to the field. */
public final class UndoHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return !FocusField.isTypedIn() && project.session().filter(ProjectSession::canUndo).isPresent();
	}

	@Execute
	void execute(OpenProject project) {
		project.session().ifPresent(ProjectSession::undo);
	}
}
