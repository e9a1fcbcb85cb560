package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.review.ReviewReport;
import org.planwright.ui.session.OpenProject;

/** 审阅 → 输出意见汇总表: what was said of all plans, place by place, with who said it and what was answered. */
public final class PrintRegisterHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(ReviewReport report) {
		report.printRegister(null);
	}
}
