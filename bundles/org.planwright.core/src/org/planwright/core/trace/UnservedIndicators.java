package org.planwright.core.trace;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.IndicatorTables;
import org.planwright.core.PlanWords;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.Plan;

/**
 * The indicators that no task and no box serves: what {@link Coverage#indicatorsWithoutAny()} says, without the search for all that serves
 * them. Most are served by a link somebody made or by a figure in the text; only for the others words are searched, and no further than to
 * the first that serve.
 */
final class UnservedIndicators {

	private UnservedIndicators() {
	}

	/**
	 * Ids of those of a plan, in order.
	 *
	 * @param whole the index of the plan, asked for only where a person rejected what may be the last link to an indicator
	 */
	static List<String> of(Plan plan, Supplier<TraceIndex> whole) {
		Set<Indicator> open = new LinkedHashSet<>(IndicatorTables.rows(plan));
		Set<EObject> disputed = new HashSet<>();
		plan.getLinks().stream().filter(StoredLinks::isWhole).forEach(link -> {
			if (link.getState() == LinkState.REJECTED) {
				disputed.add(served(link.getTarget()));
			} else {
				open.remove(served(link.getTarget()));
			}
		});
		if (!Collections.disjoint(open, disputed)) {
			return whole.get().coverage().indicatorsWithoutAny();
		}
		open.removeAll(Holders.mentioned(plan));
		return LinkFinder.unserved(plan, PlanWords.of(plan), open).stream().map(Indicator::getId).toList();
	}

	private static EObject served(EObject target) {
		return target instanceof Mention mention ? mention.getIndicator() : target;
	}
}
