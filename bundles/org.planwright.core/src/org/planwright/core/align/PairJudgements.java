package org.planwright.core.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.PairJudgement;
import org.planwright.model.Alignment;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.Relation;

/** Writes down what a pair rests on when it is judged. */
public final class PairJudgements {

	private PairJudgements() {
	}

	/**
	 * A derived pair as something to judge.
	 *
	 * @param plan the live lower plan
	 * @param find finds live objects of the project by id
	 * @return empty where one of its elements is gone
	 */
	public static Optional<PairJudgement> of(Pairing pairing, Plan plan, Function<String, Optional<Identified>> find) {
		List<Identified> upper = all(pairing.upper(), find);
		List<Identified> lower = all(pairing.lower(), find);
		if (upper.size() < pairing.upper().size() || lower.size() < pairing.lower().size()) {
			return Optional.empty();
		}
		Alignment stored = pairing.judged().flatMap(find).filter(Alignment.class::isInstance).map(Alignment.class::cast).orElse(null);
		return Optional.of(of(stored, plan, upper, lower, pairing.relation()));
	}

	/**
	 * A pair that somebody makes, or makes anew.
	 *
	 * @param stored the alignment that it takes the place of; null for none
	 * @param lower empty to say that nothing answers
	 */
	public static PairJudgement of(Alignment stored, Plan plan, List<? extends Identified> upper, List<? extends Identified> lower, Relation relation) {
		return new PairJudgement(stored, plan, List.copyOf(upper), List.copyOf(lower), relation, PairBasis.of(upper, lower));
	}

	/**
	 * How two sides that a person puts together relate, as far as that can be told: rows by their units and prices, several rows as the parts that
	 * they must be; boxes and tasks speak of one thing, since the person says so.
	 */
	public static Relation relation(List<? extends Identified> upper, List<? extends Identified> lower) {
		if (lower.isEmpty()) {
			return Relation.NONE;
		}
		if (!(upper.getFirst() instanceof Indicator above && lower.getFirst() instanceof Indicator below)) {
			return Relation.SAME;
		}
		return lower.size() > 1 ? Relation.DEFINITION_DIFFERS
				: RowPairs.relationByFigures(new AlignedRow(above, 0, 0, 0), new AlignedRow(below, 0, 0, 0));
	}

	private static List<Identified> all(List<String> ids, Function<String, Optional<Identified>> find) {
		List<Identified> found = new ArrayList<>();
		ids.forEach(id -> find.apply(id).ifPresent(found::add));
		return found;
	}
}
