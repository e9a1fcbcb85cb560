package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.app.window.FocusField;

import jakarta.inject.Named;

/** 编辑 → 剪切, 复制, 粘贴, 全选: what the keys do in whatever has the keyboard. */
public final class ClipboardHandler {

	@Execute
	void execute(@Named("action") String action) {
		FocusField.press(action);
	}
}
