package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Views;

import jakarta.inject.Named;

/** 视图 → 导航, 追溯 …: shows or hides a view. */
public final class ToggleViewHandler {

	@Execute
	void execute(@Named("part") String part, Views views) {
		views.toggle(part);
	}
}
