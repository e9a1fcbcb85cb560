package org.planwright.ui.facts;

import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.trace.ProjectTraceIndex;
import org.planwright.core.trace.TraceIndex;
import org.planwright.core.trace.TraceMemory;
import org.planwright.core.trace.TraceSettings;
import org.planwright.model.Plan;
import org.planwright.ui.session.OpenProject;

/** What hangs on what in each plan of the open project, brought up to date after every edit. One for the window. */
public final class TraceFacts extends DerivedFacts<TraceIndex> {

	/** Words are searched again when the typing has paused for so long. */
	private static final int QUIET_MILLIS = 400;

	/** The window is on the screen first. */
	private static final int READY_MILLIS = 1000;

	private final ExecutorService background;
	private final TraceMemory memory;
	private final Runnable unfollow;
	private final ProjectTraces project;

	/** Facts for the plans of the project that is open in a window. */
	public TraceFacts(OpenProject project, Display display) {
		this(project, display, FactsThread.whenAtRest("trace", display));
	}

	private TraceFacts(OpenProject project, Display display, ExecutorService background) {
		this(project, display, background, new TraceMemory());
	}

	private TraceFacts(OpenProject project, Display display, ExecutorService background, TraceMemory memory) {
		super(project, new Searching(memory), background, UiTurn.of(display), QUIET_MILLIS);
		this.background = background;
		this.memory = memory;
		unfollow = project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				memory.clear();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				change.removed().stream().filter(Plan.class::isInstance).map(Plan.class::cast).forEach(plan -> memory.forget(plan.getId()));
			}
		});
		this.project = new ProjectTraces(project, display, this::latest);
		addListener(this.project::found);
		keepReady(READY_MILLIS);
	}

	/** Searches the words of a plan for links. */
	private record Searching(TraceMemory memory) implements WideDerivation<TraceIndex> {

		@Override
		public TraceIndex derive(PlanSnapshot plan, Surroundings around, BooleanSupplier cancelled) {
			return memory.index(plan.plan(), new TraceSettings(around.settings()));
		}

		@Override
		public boolean restsOnRemarks() {
			return false;
		}
	}

	/** The indexes as they were last made, for others who need them on their own threads. */
	TraceMemory memory() {
		return memory;
	}

	/**
	 * What hangs on what in the whole project as it is now; suggestions are those that were found last. What is stored is there from the first
	 * question on.
	 */
	public ProjectTraceIndex project() {
		return project.index();
	}

	@Override
	public void dispose() {
		super.dispose();
		project.dispose();
		unfollow.run();
		background.shutdownNow();
	}
}
