package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Colours;

/** 视图 → 深色: changes between the light and the dark colours. */
public final class DarkHandler {

	@Execute
	void execute(Colours colours) {
		colours.setDark(!colours.isDark());
	}
}
