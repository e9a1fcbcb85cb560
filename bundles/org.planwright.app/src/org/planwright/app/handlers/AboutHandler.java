package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.AboutDialog;
import org.planwright.app.window.MainShell;
import org.planwright.ui.theme.Theme;

/** 帮助 → 关于. */
public final class AboutHandler {

	@Execute
	void execute(MainShell shell, Theme theme) {
		new AboutDialog(shell.window(), theme).open();
	}
}
