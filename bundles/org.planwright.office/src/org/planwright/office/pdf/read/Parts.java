package org.planwright.office.pdf.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The parts of a page that enclose the place which is being printed, each with the layer that hides it. */
final class Parts {

	/** What is nested deeper is none of any document, and shown. */
	private static final int DEEPEST = 1 << 20;

	private final Deque<Optional<String>> open = new ArrayDeque<>();
	private int hidden;

	/**
	 * A part begins.
	 *
	 * @param layer the layer that is not shown and in which it stands; null for none
	 */
	void enter(String layer) {
		if (open.size() < DEEPEST) {
			open.push(Optional.ofNullable(layer));
			hidden += layer == null ? 0 : 1;
		}
	}

	/** It ends. */
	void leave() {
		Optional<String> part = open.poll();
		hidden -= part != null && part.isPresent() ? 1 : 0;
	}

	/** Those end that are nested deeper than so many. */
	void leave(int depth) {
		while (open.size() > depth) {
			leave();
		}
	}

	/** How many there are. */
	int depth() {
		return open.size();
	}

	/** Whether the place is hidden. */
	boolean isHidden() {
		return hidden > 0;
	}

	/** The layer that hides the place; empty for one without a name. */
	String layer() {
		return open.stream().flatMap(Optional::stream).findFirst().orElse("");
	}
}
