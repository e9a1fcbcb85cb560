package org.planwright.ui.editor;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.selection.PlanSelection;

/**
 * One page of a plan's editor (正文, 指标表, 重点工程, 名词解释, 任务分解, 追溯矩阵). Made by injection; the plan, the
 * {@link org.planwright.ui.selection.SelectionHub} and the {@link org.planwright.ui.session.OpenProject} are in its context. Its
 * control is made when the page is first shown.
 */
public interface PlanPage {

	/** What the page's button says. */
	String title();

	/** Makes the page; called once. */
	Control createControl(Composite parent, Plan plan);

	/** Whether the page has a place for the object of its plan, so that it can {@link #reveal} it. */
	boolean canShow(Identified object);

	/** Scrolls to the place and marks it, without taking the focus. Places that it has none for are passed over. */
	void reveal(PlanSelection place);

	/** Brings the page up to date after an edit of its plan, keeping scroll position and caret. */
	void planChanged(ProjectChange change);

	/** Takes the keyboard. */
	void setFocus();

	/** What Ctrl+F searches in on this page; empty where there is nothing to search. */
	default Optional<FindTarget> findTarget() {
		return Optional.empty();
	}

	/** Where on the page the keyboard is; empty where it is at nothing of the plan. */
	default Optional<PageCaret> caret() {
		return Optional.empty();
	}

	/** Lets go of listeners and resources; the control is disposed by then. */
	default void dispose() {
	}
}
