package org.planwright.ui.tests.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.model.Plan;
import org.planwright.ui.coverage.CoveragePart;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** The view of coverage with real widgets and the plan of Zhejiang. */
class CoveragePartTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);
	private final SelectionHub hub = new SelectionHub();
	private final OpenProject project = new OpenProject();
	private TestWindow window;
	private TraceFacts facts;
	private CoveragePart part;

	@BeforeEach
	void open() {
		window = new TestWindow(1100, 420);
		project.show(session);
		facts = new TraceFacts(project, window.display());
		part = new CoveragePart(project, hub, facts, new Settings(new EclipsePreferences()), window.theme(), window.icons());
		part.create(window.shell());
		window.open();
		window.await("numbers", () -> rows(0) > 5);
	}

	@AfterEach
	void close() {
		part.dispose();
		facts.dispose();
		window.close();
	}

	private NatTable table(int place) {
		List<NatTable> found = new ArrayList<>();
		collect(window.shell(), found);
		return found.get(place);
	}

	private static void collect(Composite parent, List<NatTable> found) {
		for (Control child : parent.getChildren()) {
			if (child instanceof NatTable table) {
				found.add(table);
			} else if (child instanceof Composite inner) {
				collect(inner, found);
			}
		}
	}

	private int rows(int place) {
		return table(place).getRowCount() - 1;
	}

	private String cell(int place, int column, int row) {
		return String.valueOf(table(place).getDataValueByPosition(column, row + 1));
	}

	@Test
	void aNumberOpensItsListAndARowOfItIsPicked() {
		assertEquals("指标有任务或工程支撑", cell(0, 0, 1));
		assertEquals("85%", cell(0, 1, 1));
		assertEquals(3, rows(1), "the first number's list");
		select(0, 3);
		window.await("the indicators that no box serves", () -> rows(1) == 11);
		assertEquals("基础电信企业电信业务收入", cell(1, 0, 0));
		select(1, 0);
		assertSame(RealPlans.indicator(plan, "基础电信企业电信业务收入"), hub.current().orElseThrow().object());
	}

	@Test
	void numbersFollowAnEditAndItsUndo() {
		new IndicatorEdits(session).delete(List.of(RealPlans.indicator(plan, "电信业务总量")));
		window.await("one row less", () -> rows(1) == 2);
		session.undo();
		window.await("as before", () -> rows(1) == 3);
	}

	@Test
	void withoutAProjectItSaysWhatBelongsThere() {
		project.show(null);
		window.await("nothing", () -> !table(0).isVisible());
	}

	private void select(int place, int row) {
		table(place).doCommand(new SelectCellCommand(table(place), 0, row + 1, false, false));
		window.settle();
	}
}
