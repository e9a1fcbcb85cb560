package org.planwright.ui.tests.align;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.ui.align.AlignJudging;
import org.planwright.ui.align.SideBySidePage;
import org.planwright.ui.align.SideCanvas;
import org.planwright.ui.align.SideRow;
import org.planwright.ui.editor.FindTarget.FindOptions;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.PageWindow;
import org.planwright.ui.tests.table.ScrollTimes;

/** Shows tasks of the national plan beside those of Zhejiang, folded and whole, judges and scrolls them, in a window of 1280 × 1000. */
class SideScrollBenchmark {

	private static final int TIMES = 8;

	@Test
	void scroll() throws Exception {
		measure("tasks", session -> { });
	}

	/** Several hundred lines: both plans with their tasks many times over. */
	@Test
	void manyRows() throws Exception {
		measure("many", session -> session.edit("many", session.project(), () -> session.project().getPlans().stream().filter(plan -> plan.getRegion().matches("全国|浙江"))
				.forEach(SideScrollBenchmark::multiply)));
	}

	private static void multiply(Plan plan) {
		for (Section chapter : List.copyOf(plan.getSections())) {
			List<Section> tasks = chapter.getSections().stream().filter(Task.class::isInstance).toList();
			for (int i = 1; i < TIMES; i++) {
				EcoreUtil.copyAll(tasks).forEach(copy -> {
					withoutIds(copy);
					chapter.getSections().add(copy);
				});
			}
		}
	}

	private static void withoutIds(Section section) {
		section.setId(null);
		section.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				identified.setId(null);
			}
		});
	}

	private static void measure(String name, Consumer<ProjectSession> change) throws Exception {
		Settings settings = new Settings(new EclipsePreferences());
		settings.setTable("sideBySide", "kind", Kind.BOX.name());
		try (PageWindow page = new PageWindow("浙江", settings, room -> {
			change.accept(room.session());
			AlignFacts facts = new AlignFacts(room.project(), room.window().display());
			room.window().onClose(facts::dispose);
			return new SideBySidePage(room.project(), room.hub(), settings, facts, new AlignJudging(room.project(), settings),
					new QuickOpen(room.project(), room.hub(), room.window().theme(), room.window().icons()), room.tools().remarks().desk(), room.window().theme(), room.window().icons());
		})) {
			SideCanvas canvas = ((SideBySidePage) page.page()).canvas();
			page.window().await("the pairs", () -> !canvas.rows().shown().isEmpty());
			SegmentedBar kinds = page.controls(SegmentedBar.class).getFirst();
			busy("side-show-" + name, 300, () -> {
				press(kinds, SWT.ARROW_RIGHT, SWT.NONE);
				page.window().settle();
			});
			System.out.println("bench side-rows-" + name + ": " + canvas.rows().shown().size() + " rows");
			busy("side-unfold-" + name, 300, () -> {
				canvas.unfoldAll(true);
				page.window().settle();
			});
			ScrollTimes.print("side-scroll-" + name, canvas, canvas.getVerticalBar(), 1);
			busy("side-key-" + name, 50, () -> press(canvas, SWT.ARROW_DOWN, SWT.NONE));
			busy("side-find-" + name, 100, () -> page.page().findTarget().orElseThrow().find("网络", true, new FindOptions(false)));
			busy("side-pick-all-" + name, 100, () -> press(canvas, 'a', SWT.MOD1));
			List<SideRow> before = canvas.rows().shown();
			press(canvas, SWT.HOME, SWT.NONE);
			press(canvas, SWT.CR, SWT.MOD1);
			busy("side-judged-" + name, 200, () -> page.window().await("the judgement", () -> canvas.rows().shown() != before));
		}
	}

	private static void press(Control control, int key, int mask) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = mask;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** What the UI thread does itself: what the machine does beside it does not count. */
	private static void busy(String name, int goal, Executable what) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		try {
			what.execute();
		} catch (Throwable e) {
			throw new AssertionError(name, e);
		}
		ScrollTimes.print(name, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6, "ms", goal);
	}
}
