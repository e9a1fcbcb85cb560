package org.planwright.ui.facts;

import java.util.concurrent.ExecutorService;

import org.eclipse.swt.widgets.Display;
import org.planwright.core.trace.TraceIndex;
import org.planwright.core.trace.TraceSettings;
import org.planwright.ui.session.OpenProject;

/** What hangs on what in each plan of the open project, brought up to date after every edit. One for the window. */
public final class TraceFacts extends DerivedFacts<TraceIndex> {

	/** Words are searched again when the typing has paused for so long. */
	private static final int QUIET_MILLIS = 400;

	/** The window is on the screen first. */
	private static final int READY_MILLIS = 1000;

	private final ExecutorService background;

	/** Facts for the plans of the project that is open in a window. */
	public TraceFacts(OpenProject project, Display display) {
		this(project, display, FactsThread.create("trace"));
	}

	private TraceFacts(OpenProject project, Display display, ExecutorService background) {
		super(project, (snapshot, around, cancelled) -> TraceIndex.of(snapshot.plan(), new TraceSettings(around.settings())), background, UiTurn.of(display), QUIET_MILLIS);
		this.background = background;
		keepReady(READY_MILLIS);
	}

	@Override
	public void dispose() {
		super.dispose();
		background.shutdownNow();
	}
}
