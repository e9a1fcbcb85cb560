package org.planwright.core.project.safety;

/** Runs things on the thread that a session belongs to, never at once. */
@FunctionalInterface
public interface Turns {

	/**
	 * Runs something later. May be called on any thread.
	 *
	 * @param millis how long to wait, in milliseconds; 0 for the next turn
	 */
	void after(int millis, Runnable action);
}
