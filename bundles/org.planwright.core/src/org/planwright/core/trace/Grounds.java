package org.planwright.core.trace;

/** What a link rests on. */
public enum Grounds {
	/** The box stands inside the section. */
	CONTAINMENT,
	/** A figure of the words is the indicator's. */
	FIGURE,
	/** The words name the target. */
	NAME,
	/** The words speak of what moves the target. */
	TOPIC,
	/** A person linked the two. */
	DECISION
}
