package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Views;
import org.planwright.ui.editor.PlanEditorPart;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.findings.FindingActions;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.findings.FindingsPart;
import org.planwright.ui.session.OpenProject;

/** 检查 → 改正: a small menu of what can be done about the findings at the caret. */
public final class FixHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(FindingsDesk desk, FindingActions actions, PlanEditors editors, Views views) {
		boolean inList = views.object("findings", FindingsPart.class).filter(FindingsPart::openFixes).isPresent();
		if (!inList) {
			editors.current().flatMap(PlanEditorPart::caret).ifPresent(caret -> actions.openMenu(desk.at(caret.place()), caret.display()));
		}
	}
}
