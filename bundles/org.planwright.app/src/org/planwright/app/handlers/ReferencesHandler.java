package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.MainShell;
import org.planwright.ui.references.ReferencesDialog;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** 衔接 → 参照数据与名称对照…. */
public final class ReferencesHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(OpenProject project, MainShell shell, Settings settings, Theme theme, Icons icons) {
		project.session().ifPresent(session -> new ReferencesDialog(shell.get(), session, settings, theme, icons).open());
	}
}
