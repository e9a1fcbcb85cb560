package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Panes;

import jakarta.inject.Named;

/** 视图 → 下一个窗格, and the one before: goes round the areas of the window. */
public final class NextPaneHandler {

	@Execute
	void execute(@Named("step") String step, Panes panes) {
		panes.step(Integer.parseInt(step));
	}
}
