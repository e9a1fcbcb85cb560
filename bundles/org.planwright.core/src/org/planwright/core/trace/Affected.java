package org.planwright.core.trace;

import java.util.LinkedList;
import java.util.List;
import java.util.Objects;

import org.planwright.model.LinkState;

/**
 * Something that hangs on something else, and the last step of the way to it.
 *
 * @param id the object
 * @param plan id of the plan that it stands in
 * @param step how it hangs on what comes before it
 * @param link the link of that step; null for a step that is none
 * @param from what comes before it; null where that is the object that was asked about
 * @param distance how many steps it is away, from 1
 */
public record Affected(String id, String plan, Step step, FoundLink link, Affected from, int distance) {

	/** How one thing hangs on another. */
	public enum Step {
		/** It serves it: a task whose indicator is changed. */
		SERVES,
		/** It is served by it: an indicator whose task goes. */
		SERVED,
		/** It stands in it: a box in a section. */
		INSIDE,
		/** It stands around it: the box of an item. */
		AROUND,
		/** A figure in prose repeats the indicator. */
		MENTION,
		/** A part of the row. */
		PART,
		/** The row that it is a part of. */
		WHOLE,
		/** Something of a lower plan that answers to it. */
		ANSWERS,
		/** Something of the upper plan that it answers to. */
		ANSWERED,
		/** A plan below it. */
		LOWER_PLAN,
		/** The plan above it. */
		UPPER_PLAN,
		/** A link that its words prove; it itself is what that link leads to. */
		PROVES,
		/** An actual value of it. */
		OBSERVATION,
		/** A finding about it that was accepted. */
		WAIVER,
		/** A comment on it. */
		COMMENT
	}

	public Affected {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(plan, "plan");
		Objects.requireNonNull(step, "step");
		if (distance < 1) {
			throw new IllegalArgumentException("Not reached by a step: " + distance);
		}
	}

	/** The steps that lead to it, the first one first, it itself last. */
	public List<Affected> way() {
		LinkedList<Affected> way = new LinkedList<>();
		for (Affected at = this; at != null; at = at.from) {
			way.addFirst(at);
		}
		return List.copyOf(way);
	}

	/** Tells whether a link of the last step is in doubt. */
	public boolean isInDoubt() {
		return link != null && link.state() == LinkState.SUSPECT;
	}
}
