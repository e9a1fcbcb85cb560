package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.editor.PlanEditorPart;
import org.planwright.ui.editor.PlanEditors;

import jakarta.inject.Named;

/** 编辑 → 查找下一个 and 查找上一个. */
public final class FindAgainHandler {

	@CanExecute
	boolean canExecute(PlanEditors editors) {
		return editors.current().filter(PlanEditorPart::canFind).isPresent();
	}

	@Execute
	void execute(@Named("direction") String direction, PlanEditors editors) {
		editors.current().ifPresent(editor -> editor.findAgain(direction.equals("forward")));
	}
}
