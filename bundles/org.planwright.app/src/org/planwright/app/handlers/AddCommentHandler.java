package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.editor.PageCaret;
import org.planwright.ui.editor.PlanEditorPart;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.editor.PlanPage;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;

/** 审阅 → 新批注: a remark on what is picked, to be written in the view. */
public final class AddCommentHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().filter(session -> !session.project().getPlans().isEmpty()).isPresent();
	}

	/** A page tells what is picked when the caret has come to rest; whoever selects words and presses the key at once means these words. */
	@Execute
	void execute(CommentDesk desk, SelectionHub hub, PlanEditors editors) {
		boolean isOnPage = hub.current().filter(place -> place.origin() instanceof PlanPage).isPresent();
		editors.current().filter(editor -> isOnPage).flatMap(PlanEditorPart::caret).map(PageCaret::place).filter(desk::canBegin)
				.ifPresentOrElse(desk::begin, desk::begin);
	}
}
