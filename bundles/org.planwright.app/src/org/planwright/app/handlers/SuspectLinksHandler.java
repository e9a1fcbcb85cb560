package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Views;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.trace.TraceFilter;
import org.planwright.ui.trace.TracePart;

/** 追溯 → 存疑的关系: lists what is in doubt in the plan that the user is at. */
public final class SuspectLinksHandler {

	@CanExecute
	boolean canExecute(FindingsDesk desk) {
		return desk.plan().isPresent();
	}

	@Execute
	void execute(FindingsDesk desk, SelectionHub hub, Views views) {
		views.show("trace");
		desk.plan().ifPresent(plan -> hub.select(PlanSelection.of(plan, null)));
		views.object("trace", TracePart.class).ifPresent(part -> part.setFilter(TraceFilter.SUSPECT));
	}
}
