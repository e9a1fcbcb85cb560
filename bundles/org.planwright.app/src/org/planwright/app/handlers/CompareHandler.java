package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.compare.CompareDesk;

/** 工具 → 比较…. */
public final class CompareHandler {

	@Execute
	void execute(CompareDesk desk) {
		desk.open();
	}
}
