package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.selection.SelectionHub;

/** 视图 → 后退. */
public final class BackHandler {

	@CanExecute
	boolean canExecute(SelectionHub hub) {
		return hub.history().canGoBack();
	}

	@Execute
	void execute(SelectionHub hub) {
		hub.back();
	}
}
