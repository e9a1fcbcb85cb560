package org.planwright.ui.tests.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.TraceLink;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.indicators.IndicatorPage;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.Drags;
import org.planwright.ui.tests.LinkTools;
import org.planwright.ui.tests.PageWindow;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.trace.TracePart;

/** From a drag to a doubt and back: the table of indicators of Zhejiang beside the view of traces. */
class LinkDragTest {

	private PageWindow page;
	private TraceFacts facts;
	private TracePart part;
	private Composite room;
	private Indicator users;
	private Indicator stations;
	private KeyProject box;

	@BeforeEach
	void open() throws IOException, ProjectFileException {
		Settings settings = new Settings(new EclipsePreferences());
		page = new PageWindow("浙江", settings, room -> new IndicatorPage(room.tools()));
		facts = page.traces();
		part = new TracePart(page.project(), page.hub(), facts, LinkTools.making(page.project(), page.hub(), facts, page.window().theme(), page.window().icons(),
				page.window().shell()), page.window().theme(), page.window().icons());
		room = new Composite(page.window().shell(), SWT.NONE);
		room.setLayout(new FillLayout());
		part.create(room);
		page.window().shell().layout(true, true);
		page.window().settle();
		users = RealPlans.indicator(page.plan(), "5G用户普及率");
		stations = RealPlans.indicator(page.plan(), "5G基站数");
		box = RealPlans.box(page.plan(), "5G网络部署工程");
	}

	@AfterEach
	void close() throws IOException {
		part.dispose();
		page.close();
	}

	private Tree tree() {
		return find(room);
	}

	private static Tree find(Composite parent) {
		for (Control child : parent.getChildren()) {
			Tree found = child instanceof Tree tree ? tree : child instanceof Composite inner ? find(inner) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private Control view() {
		return room.getChildren()[0];
	}

	private TraceIndex index() {
		return facts.of(page.plan()).filter(Derived::isCurrent).map(Derived::facts).orElse(TraceIndex.EMPTY);
	}

	private static List<String> texts(TreeItem[] items) {
		return Arrays.stream(items).map(TreeItem::getText).map(text -> text.replaceAll(" {3,}", "  ")).toList();
	}

	/** The row of an indicator in the first group. */
	private TreeItem row(String name) {
		return Arrays.stream(tree().getItem(0).getItems()).filter(item -> item.getText().startsWith(name)).findFirst()
				.orElseThrow(() -> new AssertionError(texts(tree().getItem(0).getItems())));
	}

	private void showBox() {
		page.hub().select(PlanSelection.of(box, null));
		page.window().await("the box", () -> tree().isVisible() && texts(tree().getItems()).getFirst().startsWith("服务的指标"));
	}

	private Point cell(String name) {
		NatTable table = page.table();
		int row = page.row("指标名称", name);
		Rectangle bounds = table.getBoundsByPosition(page.position("指标名称"), row);
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	private int dragToTrace(String name) {
		page.select(page.row("指标名称", name), "指标名称");
		int answer = Drags.drag(page.table(), cell(name), view(), null);
		page.window().settle();
		return answer;
	}

	private void accept(TreeItem row) {
		tree().setSelection(row);
		page.window().press(tree(), SWT.MOD1, SWT.CR);
	}

	private List<String> suspects() {
		return index().suspects().stream().map(FoundLink::target).toList();
	}

	private void setTarget(String name, String value) {
		page.select(page.row("指标名称", name), "目标");
		page.press(0, SWT.F2);
		page.typeAndPress(value, SWT.CR);
	}

	@Test
	void aDragLinksAChangeOfTheTargetBringsThatLinkIntoDoubtAndEachStepIsUndone() {
		showBox();
		assertEquals(DND.DROP_LINK, dragToTrace("5G用户普及率"));
		page.window().await("the link", () -> page.plan().getLinks().size() == 1);
		TraceLink made = page.plan().getLinks().getFirst();
		assertEquals(List.of(box, users, LinkKind.SUPPORTS, LinkState.ACCEPTED, "张三"),
				List.of(made.getSource(), made.getTarget(), made.getKind(), made.getState(), made.getAuthor()));
		page.window().await("the row", () -> texts(tree().getItem(0).getItems()).contains("5G用户普及率  14.6 → 70 %  支撑 · 已确认"));

		accept(row("5G基站数"));
		page.window().await("the accepted row", () -> texts(tree().getItem(0).getItems()).contains("5G基站数  6.26 → 20 万  点名 · 已确认"));
		assertEquals(2, page.plan().getLinks().size());

		setTarget("5G用户普及率", "75");
		page.window().await("a doubt", () -> !suspects().isEmpty());
		assertEquals(List.of(users.getId()), suspects());
		showBox();
		page.window().await("the row in doubt", () -> row("5G用户普及率").getText().contains("支撑 · 存疑"));
		assertTrue(texts(row("5G用户普及率").getItems()).contains("目标值 70 → 75"), () -> texts(row("5G用户普及率").getItems()).toString());
		assertTrue(row("5G基站数").getText().endsWith("点名 · 已确认"), "the other indicator has not changed");

		accept(row("5G用户普及率"));
		page.window().await("no doubt", () -> index() != TraceIndex.EMPTY && suspects().isEmpty());
		assertTrue(row("5G用户普及率").getText().endsWith("支撑 · 已确认"));

		page.session().undo();
		page.window().await("the doubt again", () -> suspects().equals(List.of(users.getId())));
		page.session().undo();
		page.window().await("the old target", () -> index() != TraceIndex.EMPTY && suspects().isEmpty());
		assertEquals("70", users.getTarget().getText());
		page.session().undo();
		page.session().undo();
		assertEquals(List.of(), page.plan().getLinks());
	}

	@Test
	void aDropThatMakesNoLinkIsRefusedByTheCursor() {
		page.hub().select(PlanSelection.of(stations, null));
		page.window().await("the indicator", () -> tree().isVisible() && texts(tree().getItems()).getFirst().startsWith("支撑它的任务"));
		assertEquals(DND.DROP_NONE, dragToTrace("5G用户普及率"));
		assertEquals(List.of(), page.plan().getLinks());
	}

	@Test
	void aCellThatIsNotFramedIsNotDragged() {
		showBox();
		page.select(page.row("指标名称", "5G用户普及率"), "指标名称");
		assertEquals(DND.DROP_NONE, Drags.drag(page.table(), cell("5G基站数"), view(), null), "there the mouse draws a selection of cells");
		assertEquals(List.of(), page.plan().getLinks());
	}
}
