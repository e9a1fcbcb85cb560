package org.planwright.core.project;

import java.util.Map;

/**
 * Reads some of the plans that a project was opened without: {@link #read} on any thread, {@link #end} on the session's. Whatever was
 * edited or loaded in between stays as it is.
 */
public final class PlanLoading {

	private final SessionPlans plans;
	private final UnreadPlans.Reading reading;
	private Map<String, UnreadPlan> read = Map.of();

	PlanLoading(SessionPlans plans, UnreadPlans.Reading reading) {
		this.plans = plans;
		this.reading = reading;
	}

	/**
	 * Reads them. Takes a hundredth of a second a plan.
	 *
	 * @throws UnreadablePlanException when one cannot be read
	 */
	public void read() {
		read = reading.read();
	}

	/**
	 * Makes what was read part of the project.
	 *
	 * @throws UnreadablePlanException when one of them refers to what is not there
	 */
	public void end() {
		plans.attach(read);
	}
}
