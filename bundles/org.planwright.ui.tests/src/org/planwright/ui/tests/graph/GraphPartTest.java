package org.planwright.ui.tests.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.KeyProjectEdits;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.graph.GraphCanvas;
import org.planwright.ui.graph.GraphPart;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** The graph with real widgets and the plan of Zhejiang. */
class GraphPartTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);
	private final SelectionHub hub = new SelectionHub();
	private final OpenProject project = new OpenProject();
	private Path answer;
	private final FileChooser files = new FileChooser() {
		@Override
		public List<Path> open(Shell parent, String title, Path folder, boolean several, Kind... kinds) {
			throw new AssertionError("nothing is opened here");
		}

		@Override
		public Optional<Path> save(Shell parent, String title, Path folder, String name, Kind... kinds) {
			assertEquals("专栏1 5G网络部署工程", name);
			return Optional.ofNullable(answer);
		}
	};
	private final List<PlanSelection> revealed = new ArrayList<>();
	private final KeyProject box = RealPlans.box(plan, "5G网络部署工程");
	private final Identified stations = RealPlans.indicator(plan, "5G基站数");
	private TestWindow window;
	private TraceFacts facts;
	private GraphPart part;

	@TempDir
	private Path folder;

	@BeforeEach
	void open() {
		window = new TestWindow(1000, 420);
		project.show(session);
		facts = new TraceFacts(project, window.display());
		part = new GraphPart(project, hub, facts, window.theme(), window.icons(), files);
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

	private GraphCanvas canvas() {
		return (GraphCanvas) find(window.shell());
	}

	private static Control find(Composite parent) {
		for (Control child : parent.getChildren()) {
			Control found = child instanceof GraphCanvas ? child : child instanceof Composite inner ? find(inner) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private void select(Identified object) {
		hub.select(PlanSelection.of(object, null));
		window.await("the graph of " + object.getId(), () -> object.getId().equals(canvas().root()) && canvas().isVisible());
	}

	private void mouse(int type, Point where, int mask, int count) {
		Event event = new Event();
		event.x = where.x;
		event.y = where.y;
		event.button = 1;
		event.stateMask = mask;
		event.count = count;
		canvas().notifyListeners(type, event);
		window.settle();
	}

	@Test
	void theGraphFollowsTheSelectionAndPicksInIt() {
		select(box);
		int things = canvas().picture().nodes().size();
		assertTrue(things > 4, () -> "things: " + things);
		mouse(SWT.MouseDown, canvas().place(stations.getId()).orElseThrow(), 0, 1);
		assertEquals(stations, hub.current().orElseThrow().object());
		assertEquals(box.getId(), canvas().root(), "a pick of its own leaves the graph where it is");
		assertEquals(stations.getId(), canvas().chosen());
		mouse(SWT.MouseDoubleClick, canvas().place(stations.getId()).orElseThrow(), 0, 2);
		assertEquals(stations, revealed.getLast().object());
	}

	@Test
	void arrowsWalkSpaceOpensEnterGoes() {
		select(stations);
		canvas().setFocus();
		window.press(canvas(), 0, SWT.ARROW_LEFT);
		assertNotNull(canvas().chosen());
		assertTrue(!canvas().chosen().equals(stations.getId()));
		mouse(SWT.MouseDown, canvas().place(box.getId()).orElseThrow(), 0, 1);
		int before = canvas().picture().nodes().size();
		window.press(canvas(), 0, ' ');
		window.await("more things", () -> canvas().picture().nodes().size() > before);
		window.press(canvas(), 0, SWT.CR);
		assertEquals(box, revealed.getLast().object());
		item("收起").notifyListeners(SWT.Selection, new Event());
		window.await("as before", () -> canvas().picture().nodes().size() == before);
	}

	@Test
	void theWheelZoomsWhereTheMouseIs() {
		select(RealPlans.section(plan, "高水平推进云网融合"));
		Point place = canvas().place(box.getId()).orElseThrow();
		double zoom = canvas().zoom();
		mouse(SWT.MouseVerticalWheel, place, SWT.MOD1, 1);
		assertEquals(zoom + 0.1, canvas().zoom(), 0.001);
		window.press(canvas(), SWT.MOD1, '0');
		assertEquals(zoom, canvas().zoom(), 0.001);
	}

	@Test
	void anEditIsDrawn() {
		select(box);
		new KeyProjectEdits(session).delete(List.of(box));
		window.await("nothing any more", () -> !canvas().isVisible());
		session.undo();
		window.await("the box again", () -> canvas().isVisible() && canvas().place(box.getId()).isPresent());
	}

	@Test
	void theGraphIsWrittenToAFile() throws Exception {
		select(box);
		Path file = folder.resolve("graph.svg");
		answer = file;
		item("保存为 SVG…").notifyListeners(SWT.Selection, new Event());
		window.await("the file", () -> Files.exists(file));
		String svg = Files.readString(file, StandardCharsets.UTF_8);
		assertTrue(svg.contains("5G基站数"), svg);
	}

	private MenuItem item(String words) {
		Menu menu = canvas().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(words)).findFirst().orElseThrow();
	}
}
