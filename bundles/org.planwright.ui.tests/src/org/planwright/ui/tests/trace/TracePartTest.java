package org.planwright.ui.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.LinkTools;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;
import org.planwright.ui.trace.TracePart;

/** The view of traces with real widgets and the plan of Zhejiang. */
class TracePartTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);
	private final SelectionHub hub = new SelectionHub();
	private final OpenProject project = new OpenProject();
	private final List<PlanSelection> revealed = new ArrayList<>();
	private TestWindow window;
	private TraceFacts facts;
	private TracePart part;

	@BeforeEach
	void open() {
		window = new TestWindow(420, 700);
		project.show(session);
		facts = new TraceFacts(project, window.display());
		part = new TracePart(project, hub, facts, LinkTools.making(project, hub, facts, window.theme(), window.icons(), window.shell()), window.theme(),
				window.icons());
		part.create(window.shell());
		window.open();
		hub.setRevealer(revealed::add);
	}

	@AfterEach
	void close() {
		part.dispose();
		facts.dispose();
		window.close();
	}

	private Tree tree() {
		return (Tree) find(window.shell());
	}

	private static Control find(Composite parent) {
		for (Control child : parent.getChildren()) {
			Control found = child instanceof Tree ? child : child instanceof Composite inner ? find(inner) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private void select(Identified object, String group) {
		hub.select(PlanSelection.of(object, null));
		window.await(group, () -> tree().isVisible() && texts(tree().getItems()).contains(group));
	}

	/** Without the room for bars. */
	private static List<String> texts(TreeItem... items) {
		return Arrays.stream(items).map(item -> item.getText().replaceAll(" {3,}", "  ")).toList();
	}

	private void tell(int type, TreeItem item) {
		tree().setSelection(item);
		Event event = new Event();
		event.item = item;
		tree().notifyListeners(type, event);
		window.settle();
	}

	@Test
	void speaksOfTheFirstPlanBeforeAnythingIsSelected() {
		window.await("the plan", () -> tree().isVisible() && texts(tree().getItems()).stream().anyMatch(text -> text.startsWith("待判断的关系")));
	}

	@Test
	void saysWhatBelongsHereWhileThereIsNoPlan() {
		project.show(ProjectSession.create("empty"));
		assertFalse(tree().isVisible());
	}

	@Test
	void followsTheSelection() {
		select(RealPlans.box(plan, "5G网络部署工程"), "服务的指标  3");
		TreeItem first = tree().getItem(0).getItem(0);
		assertEquals(List.of("5G基站数  6.26 → 20 万  点名 · 建议 · 很可靠"), texts(first));
		assertTrue(first.getExpanded(), "the words that prove it are seen at once");
		assertEquals("数值  到2025年，全省建成5G基站20万个，实现行政村以上地区5G网络全覆盖。", first.getItem(0).getText());
		select(RealPlans.indicator(plan, "5G用户普及率"), "支撑它的任务  0");
	}

	@Test
	void aClickPicksAndASecondOneGoesThere() {
		select(RealPlans.box(plan, "5G网络部署工程"), "服务的指标  3");
		TreeItem indicator = tree().getItem(0).getItem(0);
		TreeItem words = indicator.getItem(0);
		tell(SWT.Selection, indicator);
		assertEquals(RealPlans.indicator(plan, "5G基站数"), hub.current().orElseThrow().object());
		assertEquals("服务的指标  3", tree().getItem(0).getText(), "a pick made here leaves the tree where it is");
		assertEquals(List.of(), revealed);
		tell(SWT.DefaultSelection, words);
		assertEquals(RealPlans.passage(plan, "全省建成5G基站20万个"), revealed.getFirst().object());
		assertEquals("全省建成5G基站20万个".length(), revealed.getFirst().words().end() - revealed.getFirst().words().start());
	}

	@Test
	void anEditIsFollowedAndWhatIsOpenStaysOpen() {
		Indicator row = RealPlans.indicator(plan, "5G基站数");
		select(RealPlans.box(plan, "5G网络部署工程"), "服务的指标  3");
		tree().getItem(0).getItem(1).setExpanded(false);
		new IndicatorEdits(session).set(row, IndicatorField.TARGET, "25");
		window.await("the new target", () -> tree().getItem(0).getItem(0).getText().contains("6.26 → 25 万"));
		assertTrue(tree().getItem(0).getExpanded());
		assertFalse(tree().getItem(0).getItem(1).getExpanded());
	}

	@Test
	void theTreeOfADeletedThingGoesAtOnce() {
		Indicator row = RealPlans.indicator(plan, "5G基站数");
		select(row, "支撑它的重点工程  1");
		new IndicatorEdits(session).delete(List.of(row));
		assertFalse(tree().isVisible());
	}

	@Test
	void aHiddenViewIsBroughtUpToDateWhenItIsSeenAgain() {
		select(RealPlans.box(plan, "5G网络部署工程"), "服务的指标  3");
		Control view = window.shell().getChildren()[0];
		view.setVisible(false);
		window.settle();
		hub.select(PlanSelection.of(RealPlans.indicator(plan, "5G基站数"), null));
		window.settle();
		assertEquals("服务的指标  3", tree().getItem(0).getText());
		view.setVisible(true);
		window.await("the indicator", () -> tree().getItem(0).getText().startsWith("支撑它的任务"));
	}
}
