package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.editor.PlanEditorPart;
import org.planwright.ui.editor.PlanEditors;

/** 编辑 → 替换…. */
public final class ReplaceHandler {

	@CanExecute
	boolean canExecute(PlanEditors editors) {
		return editors.current().filter(PlanEditorPart::canReplace).isPresent();
	}

	@Execute
	void execute(PlanEditors editors) {
		editors.current().ifPresent(editor -> editor.find(true));
	}
}
