package org.planwright.ui.tests.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.model.Indicator;
import org.planwright.model.PlanFactory;
import org.planwright.ui.indicators.IndicatorPage;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.tests.PageWindow;
import org.planwright.ui.tests.Pixels;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.theme.Tint;

/** Remarks on rows of the sheet of indicators: the corner of the name, and the entry of the menu. */
class IndicatorCommentsTest {

	private PageWindow window;
	private IndicatorPage page;

	@BeforeEach
	void open() throws IOException {
		window = new PageWindow("浙江", new Settings(new EclipsePreferences()), made -> page = new IndicatorPage(made.tools()));
	}

	@AfterEach
	void close() throws IOException {
		window.close();
	}

	private int points() {
		return Pixels.of(window.table(), window.window().theme(), Tint.COMMENT);
	}

	@Test
	void aRemarkedRowHasACornerUntilTheThreadIsGone() {
		assertEquals(0, points());
		new CommentEdits(window.session()).add(RealPlans.indicator(window.plan(), "5G基站数"), "偏低。", "李工");
		window.window().await("the corner", () -> points() > 10);
		window.session().undo();
		window.window().await("no corner", () -> points() == 0);
	}

	@Test
	void theMenuOffersARemarkOnTheFramedRowOfAFrozenCopyToo() {
		CommentDesk desk = window.comments().desk();
		window.session().edit("冻结", null, () -> window.plan().setCopiedFrom(PlanFactory.eINSTANCE.createCopyOrigin()));
		Indicator row = RealPlans.indicator(window.plan(), "5G基站数");
		window.select(window.row("指标名称", row.getName()), "指标名称");
		SheetAction add = page.remarkActions().getFirst();
		assertEquals("新批注…", add.label());
		assertTrue(add.enabled().getAsBoolean());
		add.run().run();
		assertTrue(desk.isWriting());
		assertSame(row, window.hub().current().orElseThrow().object());
	}
}
