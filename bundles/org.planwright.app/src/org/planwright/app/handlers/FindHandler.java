package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.editor.PlanEditorPart;
import org.planwright.ui.editor.PlanEditors;

/** 编辑 → 查找…. */
public final class FindHandler {

	@CanExecute
	boolean canExecute(PlanEditors editors) {
		return editors.current().filter(PlanEditorPart::canFind).isPresent();
	}

	@Execute
	void execute(PlanEditors editors) {
		editors.current().ifPresent(editor -> editor.find(false));
	}
}
