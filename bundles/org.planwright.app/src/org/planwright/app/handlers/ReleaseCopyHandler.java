package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.frozen.CopyDesk;

/** 衔接 → 解除冻结. */
public final class ReleaseCopyHandler {

	@CanExecute
	boolean canExecute(CopyDesk copies) {
		return copies.picked().isPresent();
	}

	@Execute
	void execute(CopyDesk copies) {
		copies.picked().ifPresent(copies::release);
	}
}
