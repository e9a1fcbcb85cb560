package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.selection.SelectionHub;

/** 视图 → 前进. */
public final class ForwardHandler {

	@CanExecute
	boolean canExecute(SelectionHub hub) {
		return hub.history().canGoForward();
	}

	@Execute
	void execute(SelectionHub hub) {
		hub.forward();
	}
}
