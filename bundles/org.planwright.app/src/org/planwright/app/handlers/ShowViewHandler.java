package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Views;

import jakarta.inject.Named;

/** 追溯 → 追溯 and 图表: brings a view to the front and gives it the keyboard. */
public final class ShowViewHandler {

	@Execute
	void execute(@Named("part") String part, Views views) {
		views.show(part);
	}
}
