package org.planwright.ui.facts;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.planwright.core.project.PlanSnapshot;

/**
 * Computes facts of a plan. Runs on a thread of its own and must not touch anything but the snapshot.
 *
 * @param <T> what is computed; immutable
 */
@FunctionalInterface
public interface Derivation<T> {

	/**
	 * Computes the facts.
	 *
	 * @param plan the state of the plan
	 * @param cancelled turns true when nobody wants the result any more
	 * @throws CancellationException when it stopped for that reason
	 */
	T derive(PlanSnapshot plan, BooleanSupplier cancelled);
}
