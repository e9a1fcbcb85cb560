package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.opinions.OpinionDesk;

/** 衔接 → 输出审核意见…: writes the review of the plan that the user is at. */
public final class PrintReviewHandler {

	@CanExecute
	boolean canExecute(OpinionDesk desk) {
		return desk.plan().isPresent();
	}

	@Execute
	void execute(OpinionDesk desk) {
		desk.plan().ifPresent(desk::print);
	}
}
