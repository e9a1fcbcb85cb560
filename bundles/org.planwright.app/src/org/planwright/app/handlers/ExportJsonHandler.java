package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.export.PlanExport;
import org.planwright.ui.session.OpenProject;

/** 文件 → 导出 → JSON…. */
public final class ExportJsonHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().filter(session -> !session.project().getPlans().isEmpty()).isPresent();
	}

	@Execute
	void execute(PlanExport export) {
		export.exportJson();
	}
}
