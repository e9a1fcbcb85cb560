package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.FindingNotices;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.table.Notice;

import jakarta.inject.Named;

/** 检查 → 下一条 and 上一条. */
public final class NextFindingHandler {

	@CanExecute
	boolean canExecute(OpenProject project) {
		return project.session().isPresent();
	}

	@Execute
	void execute(@Named("direction") String direction, FindingsDesk desk, FindingNotices notices) {
		if (desk.goToNext(direction.equals("forward")).isEmpty()) {
			notices.accept(Notice.done(Messages.text("findings.none.next")));
		}
	}
}
