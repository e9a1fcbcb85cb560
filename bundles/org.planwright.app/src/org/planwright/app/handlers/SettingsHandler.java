package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.SettingsDialog;
import org.planwright.app.window.Colours;
import org.planwright.app.window.MainShell;
import org.planwright.ui.session.Settings;

/** 工具 → 设置…. */
public final class SettingsHandler {

	@Execute
	void execute(MainShell shell, Colours colours, Settings settings) {
		new SettingsDialog(shell.window(), colours, settings).open();
	}
}
