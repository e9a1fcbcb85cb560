package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Views;
import org.planwright.ui.opinions.OpinionDesk;
import org.planwright.ui.opinions.OpinionsPart;

/** 衔接 → 添加衔接意见: an opinion about what is picked, to be written at once. */
public final class AddOpinionHandler {

	@CanExecute
	boolean canExecute(OpinionDesk desk) {
		return desk.plan().isPresent();
	}

	@Execute
	void execute(Views views) {
		views.show("opinions");
		views.object("opinions", OpinionsPart.class).ifPresent(OpinionsPart::add);
	}
}
