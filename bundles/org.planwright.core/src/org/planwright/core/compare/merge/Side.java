package org.planwright.core.compare.merge;

/** One of the three states that a merge is made of. */
public enum Side {
	/** What both others grew out of. */
	BASE,
	/** The state that the result is written into. */
	MINE,
	/** The state that comes in. */
	THEIRS;

	/** The other one of the two that grew out of the base. */
	Side other() {
		return this == MINE ? THEIRS : MINE;
	}
}
