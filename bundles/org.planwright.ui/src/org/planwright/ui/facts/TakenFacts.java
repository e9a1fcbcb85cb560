package org.planwright.ui.facts;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.planwright.core.project.PlanSnapshot;
import org.planwright.model.Plan;

/**
 * A plan as it was at one moment, with facts of it that are there already or are computed by whoever asks for them: for what is made of many
 * plans at once, as a report. For use on any thread.
 *
 * @param <T> what is computed of a plan
 */
public final class TakenFacts<T> {

	private final PlanSnapshot snapshot;
	private final Surroundings around;
	private final WideDerivation<T> derivation;
	private final T known;

	/** @param known the facts of the snapshot; null where they are still to be computed */
	TakenFacts(PlanSnapshot snapshot, Surroundings around, WideDerivation<T> derivation, T known) {
		this.snapshot = snapshot;
		this.around = around;
		this.derivation = derivation;
		this.known = known;
	}

	/** The plan as it was. */
	public Plan plan() {
		return snapshot.plan();
	}

	/** The plan that it answered to, as it was; null for none. */
	public Plan upper() {
		return snapshot.upperId().map(around.plans()::get).map(PlanSnapshot::plan).orElse(null);
	}

	/**
	 * The facts.
	 *
	 * @param cancelled turns true when nobody wants them any more
	 * @throws CancellationException when it stopped for that reason
	 */
	public T facts(BooleanSupplier cancelled) {
		return known != null ? known : derivation.derive(snapshot, around, cancelled);
	}
}
