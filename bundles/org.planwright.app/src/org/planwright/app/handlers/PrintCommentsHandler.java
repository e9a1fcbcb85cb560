package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.review.ReviewReport;
import org.planwright.ui.session.OpenProject;

/** 审阅 → 输出批注汇总: the remarks on all plans as one page. */
public final class PrintCommentsHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(ReviewReport report) {
		report.print(null);
	}
}
