package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.session.ProjectDesk;

/** 文件 → 新建. */
public final class NewProjectHandler {

	@Execute
	void execute(ProjectDesk desk) {
		desk.create();
	}
}
