package org.planwright.core.compare.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was decided about the conflicts of a merge, by their ids. Does not change. */
public final class Decisions {

	/** Nothing is decided. */
	public static final Decisions NONE = new Decisions(Map.of());

	private final Map<String, Decision> byConflict;

	private Decisions(Map<String, Decision> byConflict) {
		this.byConflict = byConflict;
	}

	/** The decision about a conflict; empty while there is none. */
	public Optional<Decision> about(String conflict) {
		return Optional.ofNullable(byConflict.get(conflict));
	}

	/** These and one more, which takes the place of an earlier one. */
	public Decisions with(String conflict, Decision decision) {
		Map<String, Decision> more = new LinkedHashMap<>(byConflict);
		more.put(conflict, decision);
		return new Decisions(more);
	}

	/** These without the one about a conflict. */
	public Decisions without(String conflict) {
		Map<String, Decision> fewer = new LinkedHashMap<>(byConflict);
		fewer.remove(conflict);
		return new Decisions(fewer);
	}
}
