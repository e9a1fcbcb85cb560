package org.planwright.ui.facts;

import java.util.Collection;
import java.util.List;
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
 * The latest facts of each plan of the open project. After an edit they are computed anew from a snapshot, in the background: an older
 * request of the same plan is cancelled, and its result never seen. Where an edit outdates the facts of many plans, a few are computed at
 * a time, the one that was asked for last first. Every method is called on the UI thread, and so are the listeners.
 *
 * @param <T> what is computed of a plan
 */
public class DerivedFacts<T> {

	private static final int NEVER = -1;
	/** The facts of so many plans are on the way at once; each waits with a snapshot of its own. */
	private static final int FEW = 4;

	private final OpenProject project;
	private final WideDerivation<T> derivation;
	private final boolean isWide;
	private final Executor background;
	private final UiTurn ui;
	private final int quietMillis;
	private final FactsStates<T> states = new FactsStates<>();
	private final Runnable unfollow;
	private final FactsNews news;
	private int readyAfterMillis = NEVER;
	private boolean stopped;
	private int lanes = 1;
	/** Whose facts come before these; null where none do. */
	private DerivedFacts<?> before;
	/** What waits for these to be there. */
	private final List<Runnable> behind = new CopyOnWriteArrayList<>();

	/**
	 * @param project whose plans
	 * @param derivation what is computed
	 * @param background runs computations, as many at a time as it likes
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
		news = new FactsNews(ui);
		unfollow = project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				clear();
				getReady();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				outdate(outdatedBy(change));
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
			ui.after(readyAfterMillis, this::computeNext);
		}
	}

	/**
	 * Has facts that nobody asks for computed of several plans at a time.
	 *
	 * @param plans as many as are computed at a time in the background
	 */
	public void computeAtOnce(int plans) {
		lanes = plans;
	}

	/**
	 * Puts off what nobody asks for while others have plans to compute.
	 *
	 * @param others those of the same project
	 */
	public void giveWayTo(DerivedFacts<?> others) {
		before = others;
		others.behind.add(this::computeNext);
	}

	/** A few plans at a time, so that somebody who asks in between does not wait for all of them. */
	private void computeNext() {
		if (before != null && before.isBusy()) {
			return;
		}
		Optional<Plan> next = next();
		while (next.isPresent() && states.running() < lanes) {
			request(next.get(), states.of(next.get()), 0);
			next = next();
		}
		if (!isBusy()) {
			behind.forEach(Runnable::run);
		}
	}

	private Optional<Plan> next() {
		return project.session().flatMap(session -> states.next(session, readyAfterMillis != NEVER)).filter(plan -> !stopped || states.isLastAsked(plan));
	}

	private boolean isBusy() {
		return states.running() > 0 || next().isPresent();
	}

	/**
	 * Computes no more facts than those of the plan that is asked for last, until {@link #goOn()}. Another project begins anew.
	 */
	public void stop() {
		stopped = true;
		states.postponeOthers();
		computeNext();
	}

	/** Goes on where {@link #stop()} ended it. */
	public void goOn() {
		stopped = false;
		computeNext();
	}

	/** Whether facts that nobody asks for are not computed, since the user had that stopped. */
	public boolean isStopped() {
		return stopped;
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
		FactsState<T> state = states.ask(plan);
		if (!isLoaded(plan)) {
			// Loading tells of a change, which has them computed.
			return Optional.empty();
		}
		if (!state.isRunning() && !state.isCurrent()) {
			if (states.running() < FEW) {
				request(plan, state, 0);
			} else {
				state.want();
			}
		}
		return Optional.ofNullable(state.latest());
	}

	/** The latest facts of a plan, without having newer ones computed; empty while there are none. */
	public Optional<Derived<T>> latest(Plan plan) {
		return Optional.ofNullable(states.find(plan)).map(FactsState::latest);
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
	 * Hears of new facts of plans; those of several that come one after the other are told of together.
	 *
	 * @return what ends that
	 */
	public Runnable addListener(Consumer<Set<Plan>> listener) {
		return news.addListener(listener);
	}

	/**
	 * Hears that the facts of plans are out of date, at once: what stands on the screen is not to be taken for current any more.
	 *
	 * @return what ends that
	 */
	public Runnable onOutdated(Consumer<Set<Plan>> watcher) {
		return news.onOutdated(watcher);
	}

	/** Cancels what is being computed and follows the project no more. */
	public void dispose() {
		readyAfterMillis = NEVER;
		unfollow.run();
		news.end();
		clear();
	}

	private void clear() {
		states.clear();
		news.forget();
		stopped = false;
	}

	private boolean isOpen(Plan plan) {
		return project.session().filter(session -> plan.eContainer() == session.project()).isPresent();
	}

	private boolean isLoaded(Plan plan) {
		return project.session().filter(session -> session.isLoaded(plan)).isPresent();
	}

	/** The plans whose facts an edit outdates, each once. */
	private Collection<Plan> outdatedBy(ProjectChange change) {
		Set<Plan> plans = FactsNews.newSet();
		plans.addAll(change.plans());
		if (change.kind() == ProjectChange.Kind.LOAD) {
			// Plans are told of some time after they arrived: what is known of one is known since then.
			plans.removeIf(plan -> states.find(plan) != null && states.find(plan).isKnown());
		}
		if (!isWide) {
			return plans;
		}
		Predicate<Plan> isTouched = derivation.restsOnRemarks() ? change::touches : change::touchesMoreThanRemarks;
		plans.removeIf(isTouched.negate());
		Surroundings.Said said = change.objects().stream().anyMatch(Surroundings::mayBeSaid)
				? project.session().map(session -> Surroundings.Said.by(session.project())).orElse(Surroundings.Said.NOTHING) : null;
		states.restingOn(isTouched, said).forEach(plans::add);
		return plans;
	}

	private void outdate(Collection<Plan> plans) {
		Set<Plan> outdated = FactsNews.newSet();
		for (Plan plan : plans) {
			FactsState<T> state = states.find(plan);
			if (state != null && !isOpen(plan)) {
				states.remove(plan);
			} else if (state != null && !isLoaded(plan)) {
				state.cancel();
			} else if (state != null) {
				state.outdate();
				outdated.add(plan);
			}
		}
		if (outdated.isEmpty()) {
			// One that is gone may be the one that others waited for.
			ui.after(quietMillis, this::computeNext);
			return;
		}
		if (outdated.size() <= FEW) {
			outdated.forEach(plan -> request(plan, states.find(plan), quietMillis));
		} else {
			// The one that somebody looks at does not wait for its turn.
			Plan lookedAt = states.lastAsked(outdated);
			request(lookedAt, states.find(lookedAt), quietMillis);
		}
		news.outdated(outdated);
	}

	/** The snapshot is taken when the edits that are being made now are done: several in one go, as of typing, cost one. */
	private void request(Plan plan, FactsState<T> state, int afterMillis) {
		FactsState.Request request = state.begin();
		ui.after(afterMillis, () -> {
			if (!request.isCancelled() && isOpen(plan)) {
				ProjectSession session = project.session().orElseThrow();
				PlanSnapshot snapshot = session.snapshot(plan);
				Collection<Plan> others = isWide ? Surroundings.others(session, plan, snapshot) : List.of();
				Surroundings around = isWide ? Surroundings.of(session, others) : Surroundings.NONE;
				state.rest(others, around.said());
				background.execute(() -> compute(plan, request, snapshot, around));
			}
		});
	}

	private void compute(Plan plan, FactsState.Request request, PlanSnapshot snapshot, Surroundings around) {
		if (request.isCancelled()) {
			return;
		}
		try {
			T facts = derivation.derive(snapshot, around, request::isCancelled);
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

	private void accept(Plan plan, FactsState.Request request, Derived<T> facts) {
		FactsState<T> state = states.find(plan);
		if (!request.isCancelled() && state != null && state.isRunning(request)) {
			state.accept(facts);
			news.came(plan);
			computeNext();
		}
	}

	private void giveUp(Plan plan, FactsState.Request request) {
		FactsState<T> state = states.find(plan);
		if (state != null && state.isRunning(request)) {
			state.giveUp();
			computeNext();
		}
	}
}
