package org.planwright.ui.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;

/**
 * The plans whose facts are known, asked for or on the way, and which of them has its turn next. Used on the UI thread.
 *
 * @param <T> what is computed of a plan
 */
final class FactsStates<T> {

	private final Map<Plan, FactsState<T>> states = new IdentityHashMap<>();
	private long asked;

	/** That of a plan; null where nothing was ever asked or computed of it. */
	FactsState<T> find(Plan plan) {
		return states.get(plan);
	}

	/** That of a plan, the first one where there was none. */
	FactsState<T> of(Plan plan) {
		return states.computeIfAbsent(plan, first -> new FactsState<>());
	}

	/** That of a plan somebody asks for. */
	FactsState<T> ask(Plan plan) {
		FactsState<T> state = of(plan);
		state.setAsked(++asked);
		return state;
	}

	/** Of how many plans facts are being computed. */
	int running() {
		return (int) states.values().stream().filter(FactsState::isRunning).count();
	}

	/**
	 * Of the plans that wait the one that was asked for last; where none does, the first loaded one that nothing is known of.
	 *
	 * @param unknownToo whether those that nothing is known of have a turn
	 */
	Optional<Plan> next(ProjectSession session, boolean unknownToo) {
		Plan next = null;
		Plan unknown = null;
		for (Plan plan : session.project().getPlans()) {
			FactsState<T> state = states.get(plan);
			if (state != null && state.isWaiting() && (next == null || state.asked() > states.get(next).asked())) {
				next = plan;
			} else if (state == null && unknown == null && unknownToo && session.isLoaded(plan)) {
				unknown = plan;
			}
		}
		return Optional.ofNullable(next == null ? unknown : next);
	}

	/** Of some plans that have a state the one that was asked for last. */
	Plan lastAsked(Collection<Plan> some) {
		return some.stream().max(Comparator.comparingLong(plan -> states.get(plan).asked())).orElseThrow();
	}

	/** What is on the way has to wait, but for the plan that was asked for last. */
	void postponeOthers() {
		states.forEach((plan, state) -> {
			if (!isLastAsked(plan)) {
				state.postpone();
			}
		});
	}

	/** Whether a plan is the one that was asked for last. */
	boolean isLastAsked(Plan plan) {
		FactsState<T> state = states.get(plan);
		return state != null && asked > 0 && state.asked() == asked;
	}

	/** The plans whose facts rest on such plans, or on other words of the project than these; null where the words are as they were. */
	Stream<Plan> restingOn(Predicate<Plan> such, Surroundings.Said said) {
		return states.entrySet().stream().filter(each -> each.getValue().restsOn().stream().anyMatch(such)
				|| said != null && !said.equals(each.getValue().said())).map(Map.Entry::getKey);
	}

	/** Cancels what is being computed of a plan that is no longer there, and forgets it. */
	void remove(Plan plan) {
		states.get(plan).cancel();
		states.remove(plan);
	}

	/** Cancels all and forgets all. */
	void clear() {
		states.values().forEach(FactsState::cancel);
		states.clear();
	}
}
