package org.planwright.app.handlers;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.session.ProjectDesk;

import jakarta.inject.Named;

/** 文件 → 最近打开: opens the project file that the command names. */
public final class OpenRecentHandler {

	@Execute
	void execute(@Named("file") String file, ProjectDesk desk) {
		desk.open(Path.of(file));
	}
}
