package org.planwright.ui.facts;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.RowCounterparts;
import org.planwright.core.check.CheckMemory;
import org.planwright.core.check.CheckResult;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Checker;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.trace.TraceMemory;
import org.planwright.core.trace.TraceSettings;
import org.planwright.core.trace.TracedLinks;
import org.planwright.model.Plan;
import org.planwright.ui.session.OpenProject;

/** What the checks find in each plan of the open project, brought up to date after every edit. One for the window. */
public final class CheckFacts extends DerivedFacts<PlanFindings> {

	/** Findings follow an edit before anybody looks for them; while somebody types, each key puts them off. */
	private static final int QUIET_MILLIS = 40;

	/** The window is on the screen first. */
	private static final int READY_MILLIS = 600;

	/** More would take from the window what it is drawn with. */
	private static final int MOST_AT_ONCE = 4;

	private final Runnable end;

	/** Findings of the plans of the project that is open in a window, without those about links. */
	public CheckFacts(OpenProject project, Display display) {
		this(project, display, (TraceMemory) null);
	}

	/**
	 * Findings, those about links too.
	 *
	 * @param traces whose search for links is shared
	 */
	public CheckFacts(OpenProject project, Display display, TraceFacts traces) {
		this(project, display, traces.memory());
		traces.giveWayTo(this);
	}

	private CheckFacts(OpenProject project, Display display, TraceMemory traces) {
		this(project, traces, FactsThread.whenAtRest("checks", display, atOnce()), display);
		computeAtOnce(atOnce());
	}

	private CheckFacts(OpenProject project, TraceMemory traces, ExecutorService background, Display display) {
		this(project, new Checking(traces), background, UiTurn.of(display), background::shutdownNow);
	}

	/**
	 * Findings that somebody else's threads compute.
	 *
	 * @param end lets go of them
	 */
	public CheckFacts(OpenProject project, Executor background, UiTurn ui, Runnable end) {
		this(project, new Checking(null), background, ui, end);
	}

	private CheckFacts(OpenProject project, Checking checking, Executor background, UiTurn ui, Runnable end) {
		super(project, checking, background, ui, QUIET_MILLIS);
		Runnable unfollow = project.addListener(checking);
		this.end = () -> {
			unfollow.run();
			end.run();
		};
		keepReady(READY_MILLIS);
	}

	private static int atOnce() {
		return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AT_ONCE);
	}

	@Override
	public void dispose() {
		super.dispose();
		end.run();
	}

	/** Checks a plan against itself and against the plan that it answers to; what no edit changed is not read again. */
	private static final class Checking implements WideDerivation<PlanFindings>, OpenProject.Listener {

		private volatile CheckMemory memory = new CheckMemory();
		/** Null where nothing is said about links. */
		private final TraceMemory traces;

		Checking(TraceMemory traces) {
			this.traces = traces;
		}

		@Override
		public PlanFindings derive(PlanSnapshot plan, Surroundings around, BooleanSupplier cancelled) {
			PlanSnapshot upper = plan.upperId().map(around.plans()::get).orElse(null);
			Checker checker = new Checker(new CheckSettings(around.settings())).with(memory);
			if (traces != null) {
				checker = checker.with(TracedLinks.reader(traces, new TraceSettings(around.settings())));
			}
			// A snapshot knows the upper sides of its stored pairs by id only.
			checker = checker.aligning(RowCounterparts.reader(lower -> new PlanAlignment.Grounds(around.said().names(), around.said().references(),
					plan.outwardReferences())));
			CheckResult result = checker.check(plan.plan(), upper == null ? null : upper.plan(), cancelled);
			return PlanFindings.of(plan.plan(), result);
		}

		@Override
		public boolean restsOnRemarks() {
			return false;
		}

		@Override
		public void projectSwitched() {
			memory = new CheckMemory();
		}

		@Override
		public void projectChanged(ProjectChange change) {
			change.removed().stream().filter(Plan.class::isInstance).map(Plan.class::cast).forEach(plan -> memory.forget(plan.getId()));
		}
	}
}
