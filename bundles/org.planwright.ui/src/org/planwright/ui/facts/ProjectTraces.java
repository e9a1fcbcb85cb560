package org.planwright.ui.facts;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.PlanTrace;
import org.planwright.core.trace.ProjectTraceIndex;
import org.planwright.core.trace.TraceIndex;
import org.planwright.core.trace.TraceSettings;
import org.planwright.model.Plan;
import org.planwright.ui.session.OpenProject;

/**
 * The index of all plans of the open project. Another thread makes the parts of the plans; whoever asks before the part of a plan that was
 * just edited is there has it made at once, which takes some milliseconds since no words are searched: an answer of yesterday would let things
 * be deleted that others speak of.
 */
final class ProjectTraces {

	/** The window and the first plans' links come first. */
	private static final int READY_MILLIS = 1500;
	private static final int QUIET_MILLIS = 40;

	private final OpenProject project;
	private final Function<Plan, Optional<Derived<TraceIndex>>> searched;
	private final DerivedFacts<PlanTrace> stored;
	private final ExecutorService background = FactsThread.create("project-traces");
	private final Runnable unfollow;
	private final Set<Plan> outdated = Collections.newSetFromMap(new IdentityHashMap<>());
	private ProjectTraceIndex index = ProjectTraceIndex.EMPTY;
	private Map<String, String> settings = Map.of();

	/** @param searched the links of a plan as they were found last */
	ProjectTraces(OpenProject project, Display display, Function<Plan, Optional<Derived<TraceIndex>>> searched) {
		this.project = project;
		this.searched = searched;
		stored = new DerivedFacts<>(project, (snapshot, around, cancelled) -> stored(snapshot, new TraceSettings(around.settings())), background,
				UiTurn.of(display), QUIET_MILLIS);
		stored.addListener(outdated::addAll);
		unfollow = project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				index = ProjectTraceIndex.EMPTY;
				outdated.clear();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				outdated.addAll(change.plans());
			}
		});
		stored.keepReady(READY_MILLIS);
	}

	private static PlanTrace stored(PlanSnapshot snapshot, TraceSettings settings) {
		return PlanTrace.ofStored(snapshot.plan(), snapshot.outwardReferences(), settings);
	}

	/** The links of plans were searched again. */
	void found(Set<Plan> plans) {
		outdated.addAll(plans);
	}

	/** The index of the project as it is now; that of a project without plans while none is open. */
	ProjectTraceIndex index() {
		project.session().ifPresent(this::bringUpToDate);
		return index;
	}

	private void bringUpToDate(ProjectSession session) {
		List<Plan> plans = session.project().getPlans().stream().filter(session::isLoaded).toList();
		Map<String, String> now = Surroundings.settingsOf(session.project());
		if (!now.equals(settings)) {
			settings = now;
			outdated.addAll(plans);
		}
		List<String> order = plans.stream().map(Plan::getId).toList();
		if (!order.equals(index.plans().stream().map(PlanTrace::plan).toList())) {
			Map<String, PlanTrace> kept = new HashMap<>();
			index.plans().forEach(trace -> kept.put(trace.plan(), trace));
			index = ProjectTraceIndex.of(plans.stream().map(plan -> outdated.contains(plan) || !kept.containsKey(plan.getId()) ? trace(session, plan)
					: kept.get(plan.getId())).toList());
		} else {
			plans.stream().filter(outdated::contains).forEach(plan -> index = index.with(trace(session, plan)));
		}
		outdated.clear();
		index = index.withComments(session.project().getComments());
	}

	private PlanTrace trace(ProjectSession session, Plan plan) {
		TraceSettings counting = new TraceSettings(settings);
		Optional<Derived<TraceIndex>> links = searched.apply(plan);
		PlanTrace made = stored.latest(plan).filter(Derived::isCurrent).map(Derived::facts).orElse(null);
		if (made != null && links.filter(Derived::isCurrent).isPresent()) {
			return made.with(links.get().facts());
		}
		if (made != null && links.isEmpty()) {
			return made;
		}
		PlanSnapshot snapshot = session.snapshot(plan);
		TraceIndex latest = links.map(Derived::facts).map(known -> known.withoutSearch(snapshot.plan(), counting))
				.orElseGet(() -> TraceIndex.ofStored(snapshot.plan(), counting));
		return PlanTrace.of(snapshot.plan(), snapshot.outwardReferences(), latest);
	}

	void dispose() {
		unfollow.run();
		stored.dispose();
		background.shutdownNow();
	}
}
