package org.planwright.core.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.PairJudgement;
import org.planwright.model.Alignment;
import org.planwright.model.Identified;
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

	private static List<Identified> all(List<String> ids, Function<String, Optional<Identified>> find) {
		List<Identified> found = new ArrayList<>();
		ids.forEach(id -> find.apply(id).ifPresent(found::add));
		return found;
	}
}
