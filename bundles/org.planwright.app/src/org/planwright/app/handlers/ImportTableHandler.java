package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.sheets.SheetDesk;

/** 文件 → 导入 Excel 表格…. */
public final class ImportTableHandler {

	@Execute
	void execute(SheetDesk desk) {
		desk.choose();
	}
}
