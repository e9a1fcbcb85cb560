package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.Guide;
import org.planwright.app.window.MainShell;

/** 帮助 → 快捷键. */
public final class ShortcutsHandler {

	@Execute
	void execute(MainShell shell) {
		Guide.open(shell.get(), "keys");
	}
}
