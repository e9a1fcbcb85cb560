package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.export.ReportExport;
import org.planwright.ui.session.OpenProject;

/** 文件 → 导出 → 检查报告…, 检查 → 输出检查报告…. */
public final class ExportChecksHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().filter(session -> !session.project().getPlans().isEmpty()).isPresent();
	}

	@Execute
	void execute(ReportExport export) {
		export.exportChecks();
	}
}
