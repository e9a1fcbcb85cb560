package org.planwright.core;

import java.util.List;
import java.util.Objects;

import org.planwright.model.Alignment;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Relation;

/**
 * A pair that somebody judges, with all that is kept of it. Made of live objects, by whoever knows pairs, for whoever edits the project.
 *
 * @param stored the alignment as it is stored already; null for one that was only proposed, or is new
 * @param plan the lower plan
 * @param upper elements of the upper plan, at least one
 * @param lower elements of the lower plan; empty to say that nothing answers
 * @param relation how they relate
 * @param basis what both sides say
 */
public record PairJudgement(Alignment stored, Plan plan, List<Identified> upper, List<Identified> lower, Relation relation, List<Field> basis) {

	public PairJudgement {
		Objects.requireNonNull(plan, "plan");
		Objects.requireNonNull(relation, "relation");
		upper = List.copyOf(upper);
		lower = List.copyOf(lower);
		basis = List.copyOf(basis);
		if (upper.isEmpty()) {
			throw new IllegalArgumentException("Nothing above");
		}
	}

	/** What a field says; which one, by the key of files. */
	public record Field(String key, String value) {
	}
}
