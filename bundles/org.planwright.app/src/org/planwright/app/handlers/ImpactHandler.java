package org.planwright.app.handlers;

import java.util.Optional;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.MainShell;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.trace.ImpactDialog;

/** 追溯 → 影响分析: what hangs on the selection. */
public final class ImpactHandler {

	@CanExecute
	boolean canExecute(OpenProject project, SelectionHub hub) {
		return selected(project, hub).isPresent();
	}

	@Execute
	void execute(OpenProject project, SelectionHub hub, TraceFacts facts, MainShell shell) {
		selected(project, hub).ifPresent(object -> {
			ImpactDialog.show(shell.get(), project.session().orElseThrow(), object, facts, target -> hub.goTo(PlanSelection.of(target, null)));
		});
	}

	private static Optional<Identified> selected(OpenProject project, SelectionHub hub) {
		return hub.current().map(PlanSelection::object).filter(Identified.class::isInstance).map(Identified.class::cast)
				.filter(object -> project.session().filter(session -> session.find(object.getId()).orElse(null) == object).isPresent())
				.filter(object -> ProjectSession.planOf(object) != null);
	}
}
