package org.planwright.ui.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.ui.session.OpenProject;

/**
 * The latest facts of each plan of the open project. After an edit they are computed anew from a snapshot, on one background thread, the
 * newest request first and alone: an older one of the same plan is cancelled, and its result never seen. Every method is called on the
 * UI thread, and so are the listeners.
 *
 * @param <T> what is computed of a plan
 */
public class DerivedFacts<T> {

	private static final int NEVER = -1;

	/** What is known of one plan. */
	private static final class State<T> {
		private Derived<T> latest;
		private Request running;
		/** Other plans that the latest snapshot refers to, and what the project said then; nothing where the facts rest on neither. */
		private Collection<Plan> restsOn = List.of();
		private Surroundings.Said said = Surroundings.Said.NOTHING;
	}

	/** One computation. Written by the UI thread, looked at by the one that computes. */
	private static final class Request {
		private volatile boolean cancelled;
	}

	private final OpenProject project;
	private final WideDerivation<T> derivation;
	private final boolean isWide;
	private final Executor background;
	private final UiTurn ui;
	private final int quietMillis;
	private final Map<Plan, State<T>> states = new IdentityHashMap<>();
	private final List<Consumer<Plan>> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<Plan>> watchers = new CopyOnWriteArrayList<>();
	private final Runnable unfollow;
	private int readyAfterMillis = NEVER;

	/**
	 * @param project whose plans
	 * @param derivation what is computed
	 * @param background runs computations, one after the other
	 * @param ui runs things on the UI thread, later
	 * @param quietMillis how long there has to be no further edit of a plan before its facts are computed anew, in milliseconds
	 */
	public DerivedFacts(OpenProject project, Derivation<T> derivation, Executor background, UiTurn ui, int quietMillis) {
		this(project, (plan, around, cancelled) -> derivation.derive(plan, cancelled), false, background, ui, quietMillis);
	}

	/** Facts that rest on the plans that a plan refers to and on the settings of the project as well; otherwise the same. */
	public DerivedFacts(OpenProject project, WideDerivation<T> derivation, Executor background, UiTurn ui, int quietMillis) {
		this(project, derivation, true, background, ui, quietMillis);
	}

	private DerivedFacts(OpenProject project, WideDerivation<T> derivation, boolean isWide, Executor background, UiTurn ui, int quietMillis) {
		this.project = project;
		this.derivation = derivation;
		this.isWide = isWide;
		this.background = background;
		this.ui = ui;
		this.quietMillis = quietMillis;
		unfollow = project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				states.values().forEach(DerivedFacts::cancel);
				states.clear();
				getReady();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				outdatedBy(change).forEach(DerivedFacts.this::outdate);
				if (change.kind() == ProjectChange.Kind.LOAD || change.added().stream().anyMatch(Plan.class::isInstance)) {
					getReady();
				}
			}
		});
	}

	/**
	 * Has the facts of all plans computed without being asked for, so that they are there when somebody asks.
	 *
	 * @param afterMillis how long after a project was opened or plans were added, in milliseconds
	 */
	public void keepReady(int afterMillis) {
		readyAfterMillis = afterMillis;
		getReady();
	}

	private void getReady() {
		if (readyAfterMillis != NEVER) {
			ui.after(readyAfterMillis, this::readyNext);
		}
	}

	/** One plan at a time, so that somebody who asks in between does not wait for all of them. */
	private void readyNext() {
		if (readyAfterMillis != NEVER && states.values().stream().allMatch(state -> state.running == null)) {
			project.session().flatMap(session -> session.project().getPlans().stream().filter(plan -> !states.containsKey(plan) && session.isLoaded(plan)).findFirst())
					.ifPresent(this::of);
		}
	}

	/**
	 * The latest facts of a plan. Asking for facts that are not there, or not current, has them computed; listeners are told when they
	 * are.
	 *
	 * @return empty while the first ones are on the way, for a plan that is not loaded, and for one that is not part of the open project
	 */
	public Optional<Derived<T>> of(Plan plan) {
		if (!isOpen(plan)) {
			return Optional.empty();
		}
		State<T> state = states.computeIfAbsent(plan, first -> new State<>());
		if (!isLoaded(plan)) {
			// Loading tells of a change, which has them computed.
			return Optional.empty();
		}
		if (state.running == null && (state.latest == null || !state.latest.isCurrent())) {
			request(plan, state, 0);
		}
		return Optional.ofNullable(state.latest);
	}

	/** The latest facts of a plan, without having newer ones computed; empty while there are none. */
	public Optional<Derived<T>> latest(Plan plan) {
		return Optional.ofNullable(states.get(plan)).map(state -> state.latest);
	}

	/**
	 * The plans as they are now, with what is derived of each: where that is known, it is not computed again.
	 *
	 * @throws IllegalArgumentException when one is not part of the open project
	 */
	public List<TakenFacts<T>> take(List<Plan> plans) {
		ProjectSession session = project.session().orElseThrow(() -> new IllegalArgumentException("No project is open"));
		return plans.stream().map(plan -> {
			PlanSnapshot snapshot = session.snapshot(plan);
			Surroundings around = isWide ? Surroundings.of(session, Surroundings.others(session, plan, snapshot)) : Surroundings.NONE;
			return new TakenFacts<>(snapshot, around, derivation, latest(plan).filter(Derived::isCurrent).map(Derived::facts).orElse(null));
		}).toList();
	}

	/**
	 * Hears of new facts of a plan.
	 *
	 * @return what ends that
	 */
	public Runnable addListener(Consumer<Plan> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/**
	 * Hears that the facts of a plan are out of date: what stands on the screen is not to be taken for current any more.
	 *
	 * @return what ends that
	 */
	public Runnable onOutdated(Consumer<Plan> watcher) {
		watchers.add(watcher);
		return () -> watchers.remove(watcher);
	}

	/** Cancels what is being computed and follows the project no more. */
	public void dispose() {
		readyAfterMillis = NEVER;
		unfollow.run();
		listeners.clear();
		watchers.clear();
		states.values().forEach(DerivedFacts::cancel);
		states.clear();
	}

	private boolean isOpen(Plan plan) {
		return project.session().filter(session -> plan.eContainer() == session.project()).isPresent();
	}

	private boolean isLoaded(Plan plan) {
		return project.session().filter(session -> session.isLoaded(plan)).isPresent();
	}

	/** The plans whose facts an edit outdates, each once. */
	private Collection<Plan> outdatedBy(ProjectChange change) {
		if (!isWide) {
			return change.plans();
		}
		Predicate<Plan> isTouched = derivation.restsOnRemarks() ? change::touches : change::touchesMoreThanRemarks;
		Set<Plan> plans = Collections.newSetFromMap(new IdentityHashMap<>());
		change.plans().stream().filter(isTouched).forEach(plans::add);
		Surroundings.Said said = change.objects().stream().anyMatch(Surroundings::mayBeSaid)
				? project.session().map(session -> Surroundings.Said.by(session.project())).orElse(Surroundings.Said.NOTHING) : null;
		states.forEach((plan, state) -> {
			if (state.restsOn.stream().anyMatch(isTouched) || said != null && !said.equals(state.said)) {
				plans.add(plan);
			}
		});
		return plans;
	}

	private void outdate(Plan plan) {
		State<T> state = states.get(plan);
		if (state == null) {
			return;
		}
		cancel(state);
		if (!isOpen(plan)) {
			states.remove(plan);
			return;
		}
		if (!isLoaded(plan)) {
			return;
		}
		if (state.latest != null) {
			state.latest = new Derived<>(state.latest.facts(), state.latest.revision(), false);
		}
		request(plan, state, quietMillis);
		watchers.forEach(watcher -> watcher.accept(plan));
	}

	/** The snapshot is taken when the edits that are being made now are done: several in one go, as of typing, cost one. */
	private void request(Plan plan, State<T> state, int afterMillis) {
		Request request = new Request();
		state.running = request;
		ui.after(afterMillis, () -> {
			if (!request.cancelled && isOpen(plan)) {
				ProjectSession session = project.session().orElseThrow();
				PlanSnapshot snapshot = session.snapshot(plan);
				state.restsOn = isWide ? Surroundings.others(session, plan, snapshot) : List.of();
				Surroundings around = isWide ? Surroundings.of(session, state.restsOn) : Surroundings.NONE;
				state.said = around.said();
				background.execute(() -> compute(plan, request, snapshot, around));
			}
		});
	}

	private void compute(Plan plan, Request request, PlanSnapshot snapshot, Surroundings around) {
		if (request.cancelled) {
			return;
		}
		try {
			T facts = derivation.derive(snapshot, around, () -> request.cancelled);
			ui.after(0, () -> accept(plan, request, new Derived<>(facts, snapshot.revision(), true)));
		} catch (CancellationException e) {
			System.getLogger(DerivedFacts.class.getName()).log(System.Logger.Level.TRACE, "A newer request took its place", e);
		} catch (RuntimeException e) {
			ILog.of(DerivedFacts.class).error("Facts of a plan could not be computed", e);
			ui.after(0, () -> giveUp(plan, request));
		} catch (Error e) {
			// For others to judge; here the plan must not stay on the way for good.
			ui.after(0, () -> giveUp(plan, request));
			throw e;
		}
	}

	private void accept(Plan plan, Request request, Derived<T> facts) {
		State<T> state = states.get(plan);
		if (request.cancelled || state == null || state.running != request) {
			return;
		}
		state.running = null;
		state.latest = facts;
		listeners.forEach(listener -> listener.accept(plan));
		readyNext();
	}

	private void giveUp(Plan plan, Request request) {
		State<T> state = states.get(plan);
		if (state != null && state.running == request) {
			state.running = null;
			readyNext();
		}
	}

	private static void cancel(State<?> state) {
		if (state.running != null) {
			state.running.cancelled = true;
			state.running = null;
		}
	}
}
