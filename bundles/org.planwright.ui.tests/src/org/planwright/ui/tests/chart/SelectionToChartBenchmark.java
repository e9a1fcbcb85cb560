package org.planwright.ui.tests.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.chart.ChartFacts;
import org.planwright.ui.chart.ChartPart;
import org.planwright.ui.dialog.StartFolders;
import org.planwright.ui.dialog.SystemFileChooser;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.LinkTools;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;
import org.planwright.ui.trace.TracePart;

/** How long it takes from a pick to the trace and the charts on the screen, with both views side by side and the national plan. */
class SelectionToChartBenchmark {

	private static final int ROUNDS = 3;

	@Test
	void fromAPickToTheChartsOnTheScreen() {
		ProjectSession session = RealPlans.open("national");
		Plan plan = RealPlans.plan(session);
		OpenProject project = new OpenProject();
		SelectionHub hub = new SelectionHub();
		TestWindow window = new TestWindow(420, 1000);
		project.show(session);
		TraceFacts traces = new TraceFacts(project, window.display());
		ChartFacts charts = new ChartFacts(project, window.display());
		AlignFacts alignments = new AlignFacts(project, window.display());
		SashForm halves = new SashForm(window.shell(), SWT.VERTICAL);
		TracePart trace = new TracePart(project, hub, traces, LinkTools.making(project, hub, traces, window.theme(), window.icons(), window.shell()),
				window.theme(), window.icons());
		trace.create(new Composite(halves, SWT.NONE));
		ChartPart chart = new ChartPart(project, hub, traces, charts, alignments, window.theme(), window.icons(), new SystemFileChooser(new StartFolders(Optional::empty)));
		chart.create(new Composite(halves, SWT.NONE));
		window.open();
		window.await("facts", () -> traces.of(plan).isPresent() && charts.of(plan).isPresent());

		List<Double> millis = new ArrayList<>();
		List<Identified> picks = picks(plan, traces);
		for (int round = 0; round < ROUNDS; round++) {
			picks.forEach(pick -> millis.add(measure(window, hub, pick)));
		}
		double first = millis.getFirst();
		double[] later = millis.stream().skip(picks.size()).mapToDouble(Double::doubleValue).sorted().toArray();
		System.out.printf("bench selection-to-chart-first: %.0f ms (goal 150)%n", first);
		System.out.printf("bench selection-to-chart: %.0f ms (goal 150)%n", later[later.length / 2]);
		System.out.printf("bench selection-to-chart-slowest: %.0f ms (goal 150)%n", later[later.length - 1]);
		trace.dispose();
		chart.dispose();
		traces.dispose();
		charts.dispose();
		alignments.dispose();
		window.close();
	}

	/** Every section, box and indicator that charts belong to. */
	private static List<Identified> picks(Plan plan, TraceFacts traces) {
		List<Identified> picks = new ArrayList<>();
		RealPlans.all(plan, Indicator.class).limit(6).forEach(picks::add);
		RealPlans.all(plan, KeyProject.class).filter(box -> serves(plan, traces, box)).forEach(picks::add);
		RealPlans.all(plan, Section.class).filter(section -> serves(plan, traces, section)).forEach(picks::add);
		return picks;
	}

	private static boolean serves(Plan plan, TraceFacts traces, Identified source) {
		return traces.of(plan).orElseThrow().facts().downstream(source.getId()).stream()
				.anyMatch(reach -> RealPlans.all(plan, Indicator.class).anyMatch(row -> row.getId().equals(reach.id())));
	}

	/** Until a chart was painted; what is out of sight is filled after that. */
	private static double measure(TestWindow window, SelectionHub hub, Identified pick) {
		boolean[] painted = { false };
		Listener watch = event -> painted[0] |= isChart(event.widget);
		window.display().addFilter(SWT.Paint, watch);
		long start = System.nanoTime();
		hub.select(PlanSelection.of(pick, null));
		while (!painted[0]) {
			if (!window.display().readAndDispatch()) {
				window.display().sleep();
			}
		}
		double millis = (System.nanoTime() - start) / 1e6;
		window.display().removeFilter(SWT.Paint, watch);
		window.settle();
		return millis;
	}

	private static boolean isChart(Object widget) {
		return widget instanceof Composite composite && (composite instanceof Chart || Arrays.stream(composite.getChildren()).anyMatch(Chart.class::isInstance)
				|| composite.getParent() instanceof Chart);
	}
}
