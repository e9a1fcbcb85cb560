package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.Guide;
import org.planwright.app.window.MainShell;

/** 帮助 → 用户指南. */
public final class GuideHandler {

	@Execute
	void execute(MainShell shell) {
		Guide.open(shell.get(), "");
	}
}
