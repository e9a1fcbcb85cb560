package org.planwright.core.compare.merge;

import java.util.Objects;
import java.util.Set;

/**
 * Something that both sides changed, and not to the same.
 *
 * @param id names it among the conflicts of one merge; the same when sides are swapped
 * @param kind what it is about
 * @param planId id of the plan that it is in; null for the project itself
 * @param elementId id of what it is about, or of what that stands in; null for the project itself
 * @param place where that is, in words
 * @param field which field, in words
 * @param base what was there; null where there was nothing
 * @param mine what is there on the side that the result is written into; null where there is nothing
 * @param theirs what comes in; null where there is nothing
 * @param mineTime when mine was said, as an ISO instant or date; null when nobody knows
 * @param theirsTime when theirs was said
 * @param choices how it can be decided
 */
public record Conflict(String id, ConflictKind kind, String planId, String elementId, String place, String field, String base, String mine, String theirs,
		String mineTime, String theirsTime, Set<Choice> choices) {

	public Conflict {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(kind, "kind");
		choices = Set.copyOf(choices);
	}
}
