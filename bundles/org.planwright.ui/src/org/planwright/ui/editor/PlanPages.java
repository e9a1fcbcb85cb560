package org.planwright.ui.editor;

import java.util.List;

import org.planwright.ui.align.SideBySidePage;
import org.planwright.ui.align.VerdictPage;
import org.planwright.ui.boxes.KeyProjectPage;
import org.planwright.ui.document.DocumentPage;
import org.planwright.ui.glossary.GlossaryPage;
import org.planwright.ui.indicators.IndicatorPage;
import org.planwright.ui.matrix.MatrixPage;
import org.planwright.ui.tasks.TaskPage;

/** The pages of a plan's editor, in the order of their buttons. */
final class PlanPages {

	/** One line a page. */
	static final List<Class<? extends PlanPage>> ALL = List.of(
			DocumentPage.class,
			IndicatorPage.class,
			KeyProjectPage.class,
			GlossaryPage.class,
			TaskPage.class,
			MatrixPage.class,
			SideBySidePage.class,
			VerdictPage.class);

	private PlanPages() {
	}
}
