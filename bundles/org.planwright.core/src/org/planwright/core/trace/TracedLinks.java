package org.planwright.core.trace;

import java.util.List;
import java.util.function.Function;

import org.planwright.core.PlanLinks;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;

/** The links of a plan as checks ask about them. */
public final class TracedLinks implements PlanLinks {

	private final Plan plan;
	private final TraceMemory memory;
	private final TraceSettings settings;

	private TracedLinks(Plan plan, TraceMemory memory, TraceSettings settings) {
		this.plan = plan;
		this.memory = memory;
		this.settings = settings;
	}

	/** Reads the links of any plan. */
	public static Function<Plan, PlanLinks> reader(TraceMemory memory, TraceSettings settings) {
		return plan -> new TracedLinks(plan, memory, settings);
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
		return memory.known(plan, settings).map(index -> index.coverage().indicatorsWithoutAny())
				.orElseGet(() -> UnservedIndicators.of(plan, () -> memory.index(plan, settings)));
	}
}
