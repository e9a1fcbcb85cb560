package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.planwright.ui.session.ProjectDesk;

/** 文件 → 退出, after the question about unsaved edits. */
public final class ExitHandler {

	@Execute
	void execute(ProjectDesk desk, IWorkbench workbench) {
		if (desk.mayLeave()) {
			workbench.close();
		}
	}
}
