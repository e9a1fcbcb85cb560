package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.frozen.CopyDesk;

/** 衔接 → 检查原文是否有更新. */
public final class CheckCopyHandler {

	@CanExecute
	boolean canExecute(CopyDesk copies) {
		return copies.picked().isPresent();
	}

	@Execute
	void execute(CopyDesk copies) {
		copies.picked().ifPresent(copies::check);
	}
}
