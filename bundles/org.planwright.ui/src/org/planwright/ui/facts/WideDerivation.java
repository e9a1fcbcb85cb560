package org.planwright.ui.facts;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.planwright.core.project.PlanSnapshot;

/**
 * Computes facts of a plan that rest on other plans and on the project's settings as well: they are out of date, too, when one of those
 * changes. Runs on a thread of its own and must not touch anything but what it is given.
 *
 * @param <T> what is computed; immutable
 */
@FunctionalInterface
public interface WideDerivation<T> {

	/**
	 * Computes the facts.
	 *
	 * @param plan the state of the plan
	 * @param around what it may rest on beside the plan
	 * @param cancelled turns true when nobody wants the result any more
	 * @throws CancellationException when it stopped for that reason
	 */
	T derive(PlanSnapshot plan, Surroundings around, BooleanSupplier cancelled);

	/** Whether the facts rest on remarks, too: those that do not stay as they are when something is remarked or settled. */
	default boolean restsOnRemarks() {
		return true;
	}
}
