package org.planwright.core.trace;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.planwright.model.Plan;

/** The latest index of each plan, for all who need one: the words of a plan are searched once, whoever asks first. For any thread. */
public final class TraceMemory {

	private static final class Known {
		private TraceIndex latest;
	}

	private final Map<String, Known> plans = new ConcurrentHashMap<>();

	/** The index of a plan that nobody changes meanwhile. */
	public TraceIndex index(Plan plan, TraceSettings settings) {
		Known known = plans.computeIfAbsent(plan.getId(), first -> new Known());
		synchronized (known) {
			known.latest = known.latest == null ? TraceIndex.of(plan, settings) : known.latest.after(plan, settings);
			return known.latest;
		}
	}

	/** Forgets a plan that is gone. */
	public void forget(String plan) {
		plans.remove(plan);
	}

	/** Forgets all plans. */
	public void clear() {
		plans.clear();
	}
}
