package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.export.PlanExport;
import org.planwright.ui.session.OpenProject;

import jakarta.inject.Named;

/** 文件 → 导出 → Word 文档…, PDF…, 网页…. */
public final class ExportHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().filter(session -> !session.project().getPlans().isEmpty()).isPresent();
	}

	@Execute
	void execute(PlanExport export, @Named("ending") String ending) {
		export.export(ending);
	}
}
