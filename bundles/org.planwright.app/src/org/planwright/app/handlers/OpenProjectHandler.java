package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.session.ProjectDesk;

/** 文件 → 打开…. */
public final class OpenProjectHandler {

	@Execute
	void execute(ProjectDesk desk) {
		desk.choose();
	}
}
