package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Views;
import org.planwright.ui.trace.TracePart;

/** 追溯 → 确认: of the links that are picked in the view. */
public final class AcceptLinkHandler {

	@CanExecute
	boolean canExecute(Views views) {
		return views.object("trace", TracePart.class).filter(part -> part.actions().accept().enabled().getAsBoolean()).isPresent();
	}

	@Execute
	void execute(Views views) {
		views.object("trace", TracePart.class).ifPresent(part -> part.actions().accept().runIfEnabled());
	}
}
