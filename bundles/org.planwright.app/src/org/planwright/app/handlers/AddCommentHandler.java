package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.session.OpenProject;

/** 审阅 → 新批注: a remark on what is picked, to be written in the view. */
public final class AddCommentHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().filter(session -> !session.project().getPlans().isEmpty()).isPresent();
	}

	@Execute
	void execute(CommentDesk desk) {
		desk.begin();
	}
}
