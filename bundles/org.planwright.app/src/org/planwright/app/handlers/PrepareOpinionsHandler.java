package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Views;
import org.planwright.ui.opinions.OpinionDesk;
import org.planwright.ui.opinions.OpinionsPart;

/** 衔接 → 由对照结果拟写意见: prepares opinions on the plan under review. */
public final class PrepareOpinionsHandler {

	@CanExecute
	boolean canExecute(OpinionDesk desk) {
		return desk.plan().isPresent();
	}

	@Execute
	void execute(Views views) {
		views.show("opinions");
		views.object("opinions", OpinionsPart.class).ifPresent(OpinionsPart::prepare);
	}
}
