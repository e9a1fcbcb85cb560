package org.planwright.ui.editor;

import java.util.List;

/** The pages of a plan's editor, in the order of their buttons. */
final class PlanPages {

	/** One line a page. */
	static final List<Class<? extends PlanPage>> ALL = List.of();

	private PlanPages() {
	}
}
