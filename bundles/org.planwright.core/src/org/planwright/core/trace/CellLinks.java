package org.planwright.core.trace;

import java.util.List;
import java.util.Optional;

import org.planwright.model.LinkState;

/**
 * All links from one section or box to one thing.
 *
 * @param links at least one, in their order
 * @param state what is thought of them together: in doubt where any is, else accepted where any is, else suggested where any is
 * @param alive how many were not rejected
 */
public record CellLinks(List<FoundLink> links, LinkState state, int alive) {

	private static final List<LinkState> RANKS = List.of(LinkState.SUSPECT, LinkState.ACCEPTED, LinkState.SUGGESTED);

	/** Brings links between the same two together. */
	public static CellLinks of(List<FoundLink> links) {
		if (links.isEmpty()) {
			throw new IllegalArgumentException("No links");
		}
		Optional<LinkState> state = RANKS.stream().filter(rank -> links.stream().anyMatch(link -> link.state() == rank)).findFirst();
		return new CellLinks(List.copyOf(links), state.orElse(LinkState.REJECTED), (int) links.stream().filter(FoundLink::isAlive).count());
	}

	/** Whether any of them counts. */
	public boolean isAlive() {
		return alive > 0;
	}

	/** The one that tells most: the first that is thought of as all of them are. */
	public FoundLink leading() {
		return links.stream().filter(link -> link.state() == state).findFirst().orElseThrow();
	}
}
