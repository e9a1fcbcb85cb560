package org.planwright.core.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.planwright.core.PlanCounterparts;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.Relation;

/** The pairs of rows of two plans as checks ask about them; boxes and tasks are not read. */
public final class RowCounterparts implements PlanCounterparts {

	/** The conversion of prices that two rows of one quantity lack does not make them two quantities. */
	private static final String OTHER_PRICES = "align.reason.prices";

	private final AlignedPlan upper;
	private final List<Pairing> living;
	private final Map<String, List<String>> above = new HashMap<>();

	private RowCounterparts(AlignedPlan upper, List<Pairing> living) {
		this.upper = upper;
		this.living = living;
		living.stream().filter(RowCounterparts::isOneQuantity).forEach(pairing -> pairing.lower().forEach(row -> above.put(row, pairing.upper())));
	}

	/**
	 * Pairs the rows of two plans that nobody changes meanwhile.
	 *
	 * @param lower the plan that answers
	 */
	public static PlanCounterparts of(Plan lower, Plan upper, PlanAlignment.Grounds grounds) {
		AlignedPlan above = AlignedPlan.rowsOf(upper);
		AlignedPlan below = AlignedPlan.rowsOf(lower);
		List<StoredPairs.Stored> stored = StoredPairs.of(lower, grounds.outward(), above::find).stream().filter(pair -> pair.kind() == Kind.INDICATOR).toList();
		return new RowCounterparts(above, new RowAlignment(above, below, grounds, stored, RowJudge::pricesAlone).pairings().stream()
				.filter(pairing -> pairing.state() != LinkState.REJECTED).toList());
	}

	/** The pairs of rows of plans that are aligned already. */
	public static PlanCounterparts of(PlanAlignment alignment) {
		return new RowCounterparts(alignment.upper(), alignment.living(Kind.INDICATOR));
	}

	/** Pairs the rows of any lower plan with those of its upper plan. */
	public static BiFunction<Plan, Plan, PlanCounterparts> reader(Function<Plan, PlanAlignment.Grounds> grounds) {
		return (lower, upper) -> of(lower, upper, grounds.apply(lower));
	}

	/** The same for live plans, which go by what their project says. */
	public static BiFunction<Plan, Plan, PlanCounterparts> reader() {
		return reader(plan -> plan.eContainer() instanceof Project project ? PlanAlignment.Grounds.of(project) : PlanAlignment.Grounds.NONE);
	}

	private static boolean isOneQuantity(Pairing pairing) {
		return pairing.relation() == Relation.SAME || pairing.relation() == Relation.UNIT_DIFFERS
				|| pairing.figures().filter(figures -> figures.reason().key().equals(OTHER_PRICES)).isPresent();
	}

	@Override
	public List<String> above(String row) {
		return above.getOrDefault(row, List.of());
	}

	@Override
	public List<String> unanswered() {
		return living.stream().filter(pairing -> !pairing.isAnswered()).flatMap(pairing -> pairing.upper().stream())
				.filter(id -> upper.row(id).isPresent()).toList();
	}
}
