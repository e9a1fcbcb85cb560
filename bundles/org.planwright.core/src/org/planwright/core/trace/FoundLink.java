package org.planwright.core.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;

/**
 * A link with its proofs, detached from the model.
 *
 * @param source id of the task, section, box, item or passage that serves
 * @param target id of the indicator, box, task or figure in prose that is served
 * @param kind how it serves
 * @param state what is thought of it
 * @param confidence how sure it is, 1 to 100
 * @param proofs the words that prove it, the best first; empty only for a link that a person made without naming words
 * @param judgement what somebody said of it; null for a link that was only found
 */
public record FoundLink(String source, String target, LinkKind kind, LinkState state, int confidence, List<Proof> proofs,
		Judgement judgement) {

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

	/** A link that was only found. */
	public FoundLink(String source, String target, LinkKind kind, LinkState state, int confidence, List<Proof> proofs) {
		this(source, target, kind, state, confidence, proofs, null);
	}

	/** What somebody said of it; empty for a link that was only found. */
	public Optional<Judgement> judged() {
		return Optional.ofNullable(judgement);
	}

	/** Tells whether somebody judged it, whichever way. */
	public boolean isJudged() {
		return judgement != null;
	}

	/** What it rested on when it was judged and is different now; empty for a link that was only found. */
	public List<BasisChange> changes() {
		return judgement == null ? List.of() : judgement.changes();
	}

	/** Tells whether the link counts: it was not rejected. */
	public boolean isAlive() {
		return state != LinkState.REJECTED;
	}
}
