package org.planwright.ui.facts;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.planwright.core.align.AlignMemory;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Plan;
import org.planwright.ui.session.OpenProject;

/** Each plan of the open project against its upper plan, brought up to date after every edit of either; empty for one that has none. */
public final class AlignFacts extends DerivedFacts<Optional<PlanAlignment>> {

	/** A judgement shows at once; while somebody types, each key puts it off. */
	private static final int QUIET_MILLIS = 60;

	private final ExecutorService background;
	private final Runnable unfollow;

	/** Facts for the plans of the project that is open in a window. They are computed when somebody asks. */
	public AlignFacts(OpenProject project, Display display) {
		this(project, display, FactsThread.create("align"), new Aligning());
	}

	private AlignFacts(OpenProject project, Display display, ExecutorService background, Aligning aligning) {
		super(project, aligning, background, UiTurn.of(display), QUIET_MILLIS);
		this.background = background;
		unfollow = project.addListener(aligning);
	}

	@Override
	public void dispose() {
		super.dispose();
		unfollow.run();
		background.shutdownNow();
	}

	/** Aligns a plan with its upper plan; of plans that no edit changed nothing is read again. */
	private static final class Aligning implements WideDerivation<Optional<PlanAlignment>>, OpenProject.Listener {

		private final AlignMemory memory = new AlignMemory();

		@Override
		public Optional<PlanAlignment> derive(PlanSnapshot plan, Surroundings around, BooleanSupplier cancelled) {
			return plan.upperId().map(around.plans()::get).map(upper -> memory.align(upper.plan(), plan.plan(),
					new PlanAlignment.Grounds(around.said().names(), around.said().references(), plan.outwardReferences())));
		}

		@Override
		public boolean restsOnRemarks() {
			return false;
		}

		@Override
		public void projectSwitched() {
			memory.clear();
		}

		@Override
		public void projectChanged(ProjectChange change) {
			change.removed().stream().filter(Plan.class::isInstance).map(Plan.class::cast).forEach(plan -> memory.forget(plan.getId()));
		}
	}
}
