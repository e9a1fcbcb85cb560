package org.planwright.ui.facts;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectChange;
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
	private static final System.Logger LOG = System.getLogger(DerivedFacts.class.getName());

	/** What is known of one plan. */
	private static final class State<T> {
		private Derived<T> latest;
		private Request running;
	}

	/** One computation. Written by the UI thread, looked at by the one that computes. */
	private static final class Request {
		private volatile boolean cancelled;
	}

	private final OpenProject project;
	private final Derivation<T> derivation;
	private final Executor background;
	private final UiTurn ui;
	private final int quietMillis;
	private final Map<Plan, State<T>> states = new IdentityHashMap<>();
	private final List<Consumer<Plan>> listeners = new CopyOnWriteArrayList<>();
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
		this.project = project;
		this.derivation = derivation;
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
				change.plans().forEach(DerivedFacts.this::outdate);
				if (change.added().stream().anyMatch(Plan.class::isInstance)) {
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
			ui.after(readyAfterMillis, () -> project.session().filter(session -> readyAfterMillis != NEVER)
					.ifPresent(session -> session.project().getPlans().forEach(this::of)));
		}
	}

	/**
	 * The latest facts of a plan. Asking for facts that are not there, or not current, has them computed; listeners are told when they
	 * are.
	 *
	 * @return empty while the first ones are on the way, and for a plan that is not part of the open project
	 */
	public Optional<Derived<T>> of(Plan plan) {
		if (!isOpen(plan)) {
			return Optional.empty();
		}
		State<T> state = states.computeIfAbsent(plan, first -> new State<>());
		if (state.running == null && (state.latest == null || !state.latest.isCurrent())) {
			request(plan, state, 0);
		}
		return Optional.ofNullable(state.latest);
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

	/** Cancels what is being computed and follows the project no more. */
	public void dispose() {
		readyAfterMillis = NEVER;
		unfollow.run();
		listeners.clear();
		states.values().forEach(DerivedFacts::cancel);
		states.clear();
	}

	private boolean isOpen(Plan plan) {
		return project.session().filter(session -> plan.eContainer() == session.project()).isPresent();
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
		if (state.latest != null) {
			state.latest = new Derived<>(state.latest.facts(), state.latest.revision(), false);
		}
		request(plan, state, quietMillis);
	}

	/** The snapshot is taken when the edits that are being made now are done: several in one go, as of typing, cost one. */
	private void request(Plan plan, State<T> state, int afterMillis) {
		Request request = new Request();
		state.running = request;
		ui.after(afterMillis, () -> {
			if (!request.cancelled && isOpen(plan)) {
				PlanSnapshot snapshot = project.session().map(session -> session.snapshot(plan)).orElseThrow();
				background.execute(() -> compute(plan, request, snapshot));
			}
		});
	}

	private void compute(Plan plan, Request request, PlanSnapshot snapshot) {
		if (request.cancelled) {
			return;
		}
		try {
			T facts = derivation.derive(snapshot, () -> request.cancelled);
			ui.after(0, () -> accept(plan, request, new Derived<>(facts, snapshot.revision(), true)));
		} catch (CancellationException e) {
			LOG.log(System.Logger.Level.TRACE, "A newer request took its place", e);
		} catch (RuntimeException e) {
			LOG.log(System.Logger.Level.ERROR, "Facts of a plan could not be computed", e);
			ui.after(0, () -> giveUp(plan, request));
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
	}

	private void giveUp(Plan plan, Request request) {
		State<T> state = states.get(plan);
		if (state != null && state.running == request) {
			state.running = null;
		}
	}

	private static void cancel(State<?> state) {
		if (state.running != null) {
			state.running.cancelled = true;
			state.running = null;
		}
	}
}
