package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.review.CommentActions;
import org.planwright.ui.session.OpenProject;

/** 审阅 → 删除已处理的批注, of the whole project. */
public final class DeleteResolvedHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(CommentActions actions) {
		actions.deleteResolved(null);
	}
}
