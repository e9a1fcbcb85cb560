package org.planwright.ui.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.ui.chart.ChartFacts;
import org.planwright.ui.chart.ChartPart;
import org.planwright.ui.dialog.StartFolders;
import org.planwright.ui.dialog.SystemFileChooser;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** A chart that is scrolled half out of sight draws nothing over its neighbours. */
class ChartEdgesTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);

	@Test
	void theScalesOfAChartStayInsideItsPane() {
		OpenProject project = new OpenProject();
		project.show(session);
		SelectionHub hub = new SelectionHub();
		try (TestWindow window = new TestWindow(420, 500)) {
			((FillLayout) window.shell().getLayout()).type = SWT.VERTICAL;
			TraceFacts traces = new TraceFacts(project, window.display());
			ChartFacts charts = new ChartFacts(project, window.display());
			AlignFacts alignments = new AlignFacts(project, window.display());
			ChartPart part = new ChartPart(project, hub, traces, charts, alignments, window.theme(), window.icons(),
					new SystemFileChooser(new StartFolders(Optional::empty)));
			part.create(new Composite(window.shell(), SWT.NONE));
			Composite neighbour = new Composite(window.shell(), SWT.NONE);
			neighbour.setBackground(window.display().getSystemColor(SWT.COLOR_WHITE));
			window.open();
			hub.select(PlanSelection.of(RealPlans.box(plan, "5G网络部署工程"), null));
			window.await("a chart at the edge", () -> reachesBelow(window.shell(), neighbour));
			window.shell().redraw(0, 0, 420, 500, true);
			window.settle();
			assertEquals(1, coloursOf(neighbour).size(), "something was drawn over the neighbour");
			part.dispose();
			traces.dispose();
			charts.dispose();
			alignments.dispose();
		}
	}

	private static boolean reachesBelow(Composite parent, Control neighbour) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Chart && child.isVisible() && child.toDisplay(0, child.getSize().y).y > neighbour.toDisplay(0, 0).y
					|| child instanceof Composite inner && reachesBelow(inner, neighbour)) {
				return true;
			}
		}
		return false;
	}

	private static Set<Integer> coloursOf(Control control) {
		Point size = control.getSize();
		Image picture = new Image(control.getDisplay(), size.x, size.y);
		GC gc = new GC(control);
		try {
			gc.copyArea(picture, 0, 0);
			ImageData data = picture.getImageData();
			Set<Integer> colours = new TreeSet<>();
			for (int y = 0; y < data.height; y++) {
				for (int x = 0; x < data.width; x++) {
					colours.add(data.getPixel(x, y));
				}
			}
			return colours;
		} finally {
			gc.dispose();
			picture.dispose();
		}
	}
}
