package org.planwright.core.project;

import java.util.concurrent.CancellationException;

/**
 * Lets whoever needs all plans of a project wait for those that are not loaded, on the session's thread: in a window, which has to go on
 * painting, and where a person may not want to wait.
 */
@FunctionalInterface
public interface PlanWait {

	/**
	 * Returns when all plans of a session are loaded. What is edited meanwhile stays so.
	 *
	 * @throws CancellationException when nobody wants to wait, or the project is no longer open
	 * @throws UnreadablePlanException when a plan cannot be read
	 */
	void untilLoaded(ProjectSession session);
}
