package org.planwright.core.trace;

import java.util.Map;
import java.util.Optional;
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

	/** The index of a plan where its words were searched before and did not change since; empty where they would have to be searched. */
	Optional<TraceIndex> known(Plan plan, TraceSettings settings) {
		Known known = plans.get(plan.getId());
		if (known == null) {
			return Optional.empty();
		}
		synchronized (known) {
			return Optional.ofNullable(known.latest).filter(latest -> latest.isOfWords(plan)).map(latest -> latest.withoutSearch(plan, settings));
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
