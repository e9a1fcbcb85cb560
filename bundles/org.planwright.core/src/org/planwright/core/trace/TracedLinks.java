package org.planwright.core.trace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import org.planwright.core.PlanLinks;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;

/** The links of a plan as checks ask about them. */
public final class TracedLinks implements PlanLinks {

	private final TraceSettings settings;
	private final Supplier<Optional<TraceIndex>> maker;
	private Optional<TraceIndex> index;

	private TracedLinks(TraceSettings settings, Supplier<Optional<TraceIndex>> maker) {
		this.settings = settings;
		this.maker = maker;
	}

	/**
	 * Reads the links of any plan. Its words are searched from now on, on another thread: what the rules ask of links comes after much else,
	 * and one plan alone leaves a processor free.
	 */
	public static Function<Plan, PlanLinks> reader(TraceSettings settings) {
		return plan -> {
			CompletableFuture<TraceIndex> index = CompletableFuture.supplyAsync(() -> TraceIndex.of(plan, settings));
			return new TracedLinks(settings, () -> Optional.of(index.join()));
		};
	}

	/**
	 * The links of a plan without searching its words again.
	 *
	 * @param before an index of the plan as it was at most some edits ago; null for none
	 */
	public static PlanLinks of(Plan plan, TraceIndex before, TraceSettings settings) {
		return new TracedLinks(settings, () -> Optional.ofNullable(before).map(known -> known.after(plan, settings)));
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
	public Optional<List<String>> unserved() {
		if (index == null) {
			index = maker.get();
		}
		return index.map(known -> known.coverage().indicatorsWithoutAny());
	}
}
