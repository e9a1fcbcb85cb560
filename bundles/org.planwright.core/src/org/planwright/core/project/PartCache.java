package org.planwright.core.project;

import java.util.IdentityHashMap;
import java.util.Map;

import org.planwright.core.project.FileManifest.PlanEntry;
import org.planwright.model.Plan;

/**
 * The packed parts of plans that did not change since they were read or written: a save makes only the others anew. Belongs to the
 * session's thread.
 */
final class PartCache {

	/**
	 * A plan as it stands in a file.
	 *
	 * @param entry what the manifest says of it
	 */
	record Kept(PackedPart part, PlanEntry entry) {
	}

	private final Map<Plan, Kept> kept = new IdentityHashMap<>();
	/** Those that were read again after they were written, or read in the first place. */
	private final Map<Plan, PackedPart> proven = new IdentityHashMap<>();

	/** What is known of a plan; null when it changed or was never packed. */
	Kept get(Plan plan) {
		return kept.get(plan);
	}

	/** Keeps what was made of a plan, which is still to be proven. */
	void put(Plan plan, Kept made) {
		kept.put(plan, made);
		proven.remove(plan);
	}

	/** Tells whether what is kept of a plan stood in a file and was read from there. */
	boolean isProven(Plan plan) {
		Kept now = kept.get(plan);
		return now != null && proven.get(plan) == now.part();
	}

	/** What was made of a plan has been read from a file. It may have changed since: then this says nothing of what it is now. */
	void prove(Plan plan, PackedPart part) {
		if (kept.containsKey(plan) && kept.get(plan).part() == part) {
			proven.put(plan, part);
		}
	}

	/** Something in a plan changed. */
	void drop(Plan plan) {
		kept.remove(plan);
		proven.remove(plan);
	}

	/** Anything may have changed. */
	void clear() {
		kept.clear();
		proven.clear();
	}
}
