package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.CentreStack;

/** 文件 → 关闭标签: closes the page in front, where it is one that can be closed. */
public final class CloseTabHandler {

	@CanExecute
	boolean canExecute(CentreStack centre) {
		return centre.canClose();
	}

	@Execute
	void execute(CentreStack centre) {
		centre.close();
	}
}
