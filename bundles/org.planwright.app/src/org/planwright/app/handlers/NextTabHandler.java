package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.CentreStack;

import jakarta.inject.Named;

/** 视图 → 下一个标签, and the one before: goes round the open plans. */
public final class NextTabHandler {

	@CanExecute
	boolean canExecute(CentreStack centre) {
		return centre.count() > 1;
	}

	@Execute
	void execute(@Named("step") String step, CentreStack centre) {
		centre.step(Integer.parseInt(step));
	}
}
