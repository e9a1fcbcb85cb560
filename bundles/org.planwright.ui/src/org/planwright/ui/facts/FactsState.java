package org.planwright.ui.facts;

import java.util.Collection;
import java.util.List;

import org.planwright.model.Plan;

/**
 * What is known of the facts of one plan, and what is being done about them. Used on the UI thread.
 *
 * @param <T> what is computed of a plan
 */
final class FactsState<T> {

	/** One computation. Written by the UI thread, looked at by the one that computes. */
	static final class Request {
		private volatile boolean cancelled;

		boolean isCancelled() {
			return cancelled;
		}
	}

	private Derived<T> latest;
	private Request running;
	private boolean wanted;
	private long asked;
	private Collection<Plan> restsOn = List.of();
	private Surroundings.Said said = Surroundings.Said.NOTHING;

	/** The facts that were computed last; null while there are none. */
	Derived<T> latest() {
		return latest;
	}

	boolean isCurrent() {
		return latest != null && latest.isCurrent();
	}

	boolean isRunning() {
		return running != null;
	}

	boolean isRunning(Request request) {
		return running == request;
	}

	/** Whether they are current, or will be. */
	boolean isKnown() {
		return isRunning() || isCurrent();
	}

	/** Whether they are to be computed when their turn comes. */
	boolean isWaiting() {
		return wanted && running == null;
	}

	/** Greater, the later somebody asked for them; 0 where nobody did. */
	long asked() {
		return asked;
	}

	void setAsked(long when) {
		asked = when;
	}

	/** Other plans that the latest snapshot refers to; none where the facts rest on none. */
	Collection<Plan> restsOn() {
		return restsOn;
	}

	/** What the project said then; nothing where the facts do not rest on it. */
	Surroundings.Said said() {
		return said;
	}

	void rest(Collection<Plan> plans, Surroundings.Said words) {
		restsOn = plans;
		said = words;
	}

	/** They are computed when their turn comes. */
	void want() {
		wanted = true;
	}

	Request begin() {
		running = new Request();
		return running;
	}

	/** They came. */
	void accept(Derived<T> facts) {
		running = null;
		wanted = false;
		latest = facts;
	}

	/** They cannot be computed of the plan as it is. */
	void giveUp() {
		running = null;
		wanted = false;
	}

	/** What is being computed is not waited for; it is computed when its turn comes. */
	void postpone() {
		if (running != null) {
			cancel();
			wanted = true;
		}
	}

	/** What was computed, or is being computed, is of the past. */
	void outdate() {
		cancel();
		wanted = true;
		if (latest != null) {
			latest = new Derived<>(latest.facts(), latest.revision(), false);
		}
	}

	void cancel() {
		if (running != null) {
			running.cancelled = true;
			running = null;
		}
	}
}
