package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.CentreStack;

/** 帮助 → 欢迎页. */
public final class WelcomeHandler {

	@Execute
	void execute(CentreStack centre) {
		centre.showWelcome();
	}
}
