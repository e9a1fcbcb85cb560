package org.planwright.ui.tests.align;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.ui.align.AlignJudging;
import org.planwright.ui.align.SideBySidePage;
import org.planwright.ui.align.SideCanvas;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.PageWindow;
import org.planwright.ui.tests.table.ScrollTimes;

/** Shows the tasks of the national plan beside those of Zhejiang, folded and whole, and scrolls them, in a window of 1280 × 1000. */
class SideScrollBenchmark {

	@Test
	void scroll() throws Exception {
		Settings settings = new Settings(new EclipsePreferences());
		settings.setTable("sideBySide", "kind", Kind.BOX.name());
		try (PageWindow page = new PageWindow("浙江", settings, room -> {
			AlignFacts facts = new AlignFacts(room.project(), room.window().display());
			room.window().onClose(facts::dispose);
			return new SideBySidePage(room.project(), room.hub(), settings, facts, new AlignJudging(room.project(), settings),
					new QuickOpen(room.project(), room.hub(), room.window().theme(), room.window().icons()), room.window().theme(), room.window().icons());
		})) {
			SideCanvas canvas = ((SideBySidePage) page.page()).canvas();
			page.window().await("the pairs", () -> !canvas.rows().shown().isEmpty());
			SegmentedBar kinds = page.controls(SegmentedBar.class).getFirst();
			long start = System.nanoTime();
			Event key = new Event();
			key.keyCode = SWT.ARROW_RIGHT;
			kinds.notifyListeners(SWT.KeyDown, key);
			page.window().settle();
			ScrollTimes.print("side-show-tasks", (System.nanoTime() - start) / 1e6, "ms", 300);
			start = System.nanoTime();
			canvas.unfoldAll(true);
			page.window().settle();
			ScrollTimes.print("side-unfold-tasks", (System.nanoTime() - start) / 1e6, "ms", 300);
			ScrollTimes.print("side-scroll-tasks", canvas, canvas.getVerticalBar(), 1);
		}
	}
}
