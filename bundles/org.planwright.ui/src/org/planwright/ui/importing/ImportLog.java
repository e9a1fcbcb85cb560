package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.planwright.model.Plan;

/** What became of the documents of the last import of this session of the program. Every method is called on the UI thread. */
public final class ImportLog {

	/**
	 * A document that did not become a plan.
	 *
	 * @param file its name
	 * @param problem why, and how to go on
	 */
	public record Refusal(String file, String problem) {
	}

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Plan> plans = List.of();
	private List<Refusal> refusals = List.of();

	/** Remembers an import. */
	void record(List<Plan> inserted, List<Refusal> refused) {
		plans = List.copyOf(inserted);
		refusals = List.copyOf(refused);
		tell();
	}

	/** Forgets it, as when another project is opened. */
	public void clear() {
		plans = List.of();
		refusals = List.of();
		tell();
	}

	/** Marks that a document did not become a plan as dealt with. */
	void settle(List<Refusal> done) {
		List<Refusal> left = new ArrayList<>(refusals);
		left.removeAll(done);
		refusals = List.copyOf(left);
		tell();
	}

	/** The plans that were inserted; some may be deleted by now. */
	public List<Plan> plans() {
		return plans;
	}

	/** The documents that were not. */
	public List<Refusal> refusals() {
		return refusals;
	}

	/**
	 * Follows the log.
	 *
	 * @return what ends the following
	 */
	public Runnable addListener(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
