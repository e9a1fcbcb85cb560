package org.planwright.app.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.importing.ImportDesk;

/** 文件 → 导入…. */
public final class ImportHandler {

	@Execute
	void execute(ImportDesk desk) {
		desk.open(List.of());
	}
}
