package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.Views;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.session.OpenProject;

import jakarta.inject.Named;

/** 审阅 → 下一条批注 and 上一条批注; where all are settled, the view says so. */
public final class NextCommentHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(@Named("direction") String direction, CommentDesk desk, Views views) {
		if (!desk.goToNext(direction.equals("forward"))) {
			views.show("comments");
		}
	}
}
