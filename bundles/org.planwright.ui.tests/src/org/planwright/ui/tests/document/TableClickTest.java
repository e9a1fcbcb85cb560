package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.tests.RealPlans;

/** A table of a real plan that is higher than the window: for the text of the page it is one line, of which only a part is seen. */
class TableClickTest {

	@TempDir
	Path folder;

	@Test
	void aClickTakesTheCellThatItFallsOnAndThePageStaysWhereItIs() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		ProjectSession session = ProjectSession.open(file);
		Plan plan = session.project().getPlans().stream().filter(each -> "浙江".equals(each.getRegion())).findFirst().orElseThrow();
		try (PageHost host = new PageHost(session, plan, 700, 420)) {
			Indicator seen = RealPlans.indicator(plan, "互联网信息服务投诉处理及时率");
			host.page.reveal(PlanSelection.of(seen, null));
			host.settle();
			int top = host.text.getTopPixel();
			assertTrue(top > 0, "the page is scrolled to the end of the table");
			host.text.setSelection(0);
			host.text.setTopPixel(top);
			host.settle();
			click(host);
			assertEquals(top, host.text.getTopPixel(), "the page ran away from under the click");
			Object clicked = picked(host);
			assertTrue(clicked instanceof Indicator, String.valueOf(clicked));
			// With the caret in the table already nothing can scroll.
			click(host);
			assertSame(clicked, picked(host));
			assertEquals(top, host.text.getTopPixel());
		}
	}

	private static Object picked(PageHost host) {
		host.until("the row is picked", () -> host.hub.current().filter(place -> place.object() instanceof Indicator).isPresent());
		return host.hub.current().orElseThrow().object();
	}

	private static void click(PageHost host) {
		for (int kind : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event click = new Event();
			click.button = 1;
			click.count = 1;
			click.x = host.text.getClientArea().width / 2;
			click.y = host.text.getClientArea().height / 2;
			host.text.notifyListeners(kind, click);
		}
		host.settle();
	}
}
