package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.states.StateDesk;

/** 文件 → 留存版本…. */
public final class KeepStateHandler {

	@CanExecute
	boolean canExecute(StateDesk desk) {
		return desk.mayMake();
	}

	@Execute
	void execute(StateDesk desk) {
		desk.make();
	}
}
