package org.planwright.core.check.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.PlanCounterparts;

/** The rows of the upper plan that speak of the same quantities as those of this one, and those that nothing here answers. */
public final class UpperRows {

	private final PlanCounterparts counterparts;
	private final Map<String, RowFacts> byId = new HashMap<>();

	private UpperRows(PlanFacts plan) {
		counterparts = plan.counterparts().orElse(null);
		if (counterparts != null) {
			plan.upper().ifPresent(upper -> upper.rows().forEach(row -> byId.put(row.indicator().getId(), row)));
		}
	}

	/** The upper plan's row of the same quantity and a unit of the same kind; empty where there is none. */
	public static Optional<RowFacts> of(PlanFacts plan, RowFacts row) {
		return of(plan).paired(row).stream().filter(above -> above.unit().speaksOf(row.unit())).findFirst();
	}

	/** The upper plan's row of the same quantity whatever its unit. */
	public static Optional<RowFacts> ofAnyUnit(PlanFacts plan, RowFacts row) {
		return of(plan).paired(row).stream().findFirst();
	}

	/** The upper plan's rows that nothing in this one answers, in order; none where nobody pairs rows. */
	public static List<RowFacts> unanswered(PlanFacts plan) {
		UpperRows rows = of(plan);
		return rows.counterparts == null ? List.of() : rows.find(rows.counterparts.unanswered());
	}

	private static UpperRows of(PlanFacts plan) {
		return plan.derived(UpperRows.class, UpperRows::new);
	}

	private List<RowFacts> paired(RowFacts row) {
		return counterparts == null ? List.of() : find(counterparts.above(row.indicator().getId()));
	}

	private List<RowFacts> find(List<String> ids) {
		return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
	}
}
