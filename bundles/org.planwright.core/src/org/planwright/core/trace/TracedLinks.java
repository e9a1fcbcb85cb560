package org.planwright.core.trace;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.planwright.core.PlanLinks;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;

/** The links of a plan as checks ask about them. */
public final class TracedLinks implements PlanLinks {

	private final TraceSettings settings;
	private final CompletableFuture<TraceIndex> index;

	private TracedLinks(TraceSettings settings, CompletableFuture<TraceIndex> index) {
		this.settings = settings;
		this.index = index;
	}

	/**
	 * Reads the links of any plan. Its words are searched from now on, on another thread: what the rules ask of links comes after much else,
	 * and one plan alone leaves a processor free.
	 */
	public static Function<Plan, PlanLinks> reader(TraceMemory memory, TraceSettings settings) {
		return plan -> new TracedLinks(settings, CompletableFuture.supplyAsync(() -> memory.index(plan, settings)));
	}

	@Override
	public boolean mayJoin(TraceLink link) {
		return LinkKinds.allows(link.getKind(), link.getSource(), link.getTarget());
	}

	@Override
	public List<Change> changes(TraceLink link) {
		return Judgements.changes(link, settings).stream().map(change -> new Change(change.from(), change.to())).toList();
	}

	@Override
	public List<String> unserved() {
		return index.join().coverage().indicatorsWithoutAny();
	}
}
