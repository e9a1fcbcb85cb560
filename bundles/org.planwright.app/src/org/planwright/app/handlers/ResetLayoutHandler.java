package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Views;

/** 视图 → 恢复默认布局. */
public final class ResetLayoutHandler {

	@Execute
	void execute(Views views) {
		views.reset();
	}
}
