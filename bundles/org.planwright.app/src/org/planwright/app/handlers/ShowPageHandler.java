package org.planwright.app.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.planwright.ui.editor.PlanEditors;

import jakarta.inject.Named;

/** 视图 → 正文, 指标表 …: shows a page of the plan in front, by its number from 1. */
public final class ShowPageHandler {

	@CanExecute
	boolean canExecute(@Optional @Named("number") String number, PlanEditors editors) {
		return editors.current().filter(editor -> number == null || Integer.parseInt(number) <= editor.pageCount()).isPresent();
	}

	@Execute
	void execute(@Named("number") String number, PlanEditors editors) {
		editors.current().ifPresent(editor -> editor.goToPage(Integer.parseInt(number) - 1));
	}
}
