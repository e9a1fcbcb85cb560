package org.planwright.ui.chart;

import java.util.concurrent.ExecutorService;

import org.eclipse.swt.widgets.Display;
import org.planwright.ui.chart.model.PlanCharts;
import org.planwright.ui.facts.DerivedFacts;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.session.OpenProject;

/** The charts of each plan of the open project, brought up to date after every edit. One for the window. */
public final class ChartFacts extends DerivedFacts<PlanCharts> {

	/** Charts are quickly made: the one that is looked at should follow at once. */
	private static final int QUIET_MILLIS = 30;

	/** The window is on the screen first. */
	private static final int READY_MILLIS = 1000;

	private final ExecutorService background;

	/** Facts for the plans of the project that is open in a window. */
	public ChartFacts(OpenProject project, Display display) {
		this(project, display, FactsThread.create("charts"));
	}

	private ChartFacts(OpenProject project, Display display, ExecutorService background) {
		super(project, (snapshot, cancelled) -> PlanCharts.of(snapshot.plan()), background, UiTurn.of(display), QUIET_MILLIS);
		this.background = background;
		keepReady(READY_MILLIS);
	}

	@Override
	public void dispose() {
		super.dispose();
		background.shutdownNow();
	}
}
