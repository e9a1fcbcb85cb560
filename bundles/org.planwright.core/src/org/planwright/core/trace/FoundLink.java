package org.planwright.core.trace;

import java.util.List;
import java.util.Objects;

import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;

/**
 * A link with its proofs, detached from the model.
 *
 * @param source id of the section or box that serves
 * @param target id of the indicator or box that is served
 * @param kind how it serves
 * @param state what is thought of it
 * @param confidence how sure it is, 1 to 100
 * @param proofs the words that prove it, the best first; empty only for a link that a person made without naming words
 */
public record FoundLink(String source, String target, LinkKind kind, LinkState state, int confidence, List<Proof> proofs) {

	public FoundLink {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(target, "target");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(state, "state");
		proofs = List.copyOf(proofs);
		if (confidence < 1 || confidence > 100) {
			throw new IllegalArgumentException("Confidence out of range: " + confidence);
		}
	}

	/** Tells whether the link counts: it was not rejected. */
	public boolean isAlive() {
		return state != LinkState.REJECTED;
	}
}
