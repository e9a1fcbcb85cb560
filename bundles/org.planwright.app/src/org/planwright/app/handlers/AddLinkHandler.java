package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.trace.LinkMaking;

/** 追溯 → 添加追溯…: asks what the selection is to be linked with. */
public final class AddLinkHandler {

	@CanExecute
	boolean canExecute(SelectionHub hub) {
		return hub.current().filter(LinkMaking::canAdd).isPresent();
	}

	@Execute
	void execute(SelectionHub hub, LinkMaking links) {
		hub.current().ifPresent(links::add);
	}
}
