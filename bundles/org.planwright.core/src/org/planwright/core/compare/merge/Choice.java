package org.planwright.core.compare.merge;

/** How a conflict can be decided. */
public enum Choice {
	/** As the state has it that the result is written into. */
	MINE,
	/** As the state has it that comes in. */
	THEIRS,
	/** As it was before both. */
	BASE,
	/** Both, one after the other. */
	BOTH,
	/** As somebody writes it now. */
	OWN
}
