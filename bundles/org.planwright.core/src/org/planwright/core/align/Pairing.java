package org.planwright.core.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.planwright.model.LinkState;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/**
 * An element of the upper plan with what answers it below, detached from the model. Of indicators there is one for every upper row, with all
 * lower rows; of boxes and tasks one for every pair. Where nothing answers, the lower side is empty.
 *
 * @param kind what is paired
 * @param stored id of the alignment that somebody judged; null for one that was only proposed
 * @param upper ids in the upper plan, at least one
 * @param lower ids in the lower plan; empty where nothing answers
 * @param relation how they relate; of boxes and tasks {@link Relation#SAME} where they speak of one topic, {@link Relation#DEFINITION_DIFFERS}
 *            where the one is a part of the other
 * @param state what is thought of it; an accepted pair whose basis changed is in doubt
 * @param confidence how sure the proposal is, 1 to 100; 0 where nothing answers
 * @param grounds why it was proposed, the strongest first; of an unanswered one what comes near, and why it is another thing
 * @param computed what the figures tell; null for boxes and tasks
 * @param said what a person said instead; {@link Verdict#AUTO} for nothing
 * @param changes what it rested on when it was judged and is different now
 * @param rivals what else somebody judged of a row of the upper plan that is in this pair, as it comes from a merge of two copies; each without
 *            rivals of its own. Where there is any, all of them are in doubt until one is said to hold
 */
public record Pairing(Kind kind, String stored, List<String> upper, List<String> lower, Relation relation, LinkState state, int confidence,
		List<Ground> grounds, RowVerdict computed, Verdict said, List<PairChange> changes, List<Pairing> rivals) {

	/** What is paired. */
	public enum Kind {
		/** Rows of indicator tables. */
		INDICATOR,
		/** Boxes. */
		BOX,
		/** Tasks. */
		TASK
	}

	public Pairing {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(relation, "relation");
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(said, "said");
		upper = List.copyOf(upper);
		lower = List.copyOf(lower);
		grounds = List.copyOf(grounds);
		changes = List.copyOf(changes);
		rivals = List.copyOf(rivals);
		if (upper.isEmpty()) {
			throw new IllegalArgumentException("Nothing above");
		}
	}

	/** A pair that nobody judged otherwise. */
	public Pairing(Kind kind, String stored, List<String> upper, List<String> lower, Relation relation, LinkState state, int confidence,
			List<Ground> grounds, RowVerdict computed, Verdict said, List<PairChange> changes) {
		this(kind, stored, upper, lower, relation, state, confidence, grounds, computed, said, changes, List.of());
	}

	/** This pair and its rivals, each beside the others. */
	public List<Pairing> judgements() {
		if (rivals.isEmpty()) {
			return List.of(this);
		}
		List<Pairing> all = Stream.concat(Stream.of(beside(List.of())), rivals.stream()).toList();
		return all.stream().map(each -> each.beside(all.stream().filter(other -> other != each).toList())).toList();
	}

	/** The same as something that has to be looked at. */
	Pairing inDoubt() {
		return new Pairing(kind, stored, upper, lower, relation, LinkState.SUSPECT, confidence, grounds, computed, said, changes, rivals);
	}

	/** The same with other rivals. */
	Pairing beside(List<Pairing> others) {
		return new Pairing(kind, stored, upper, lower, relation, state, confidence, grounds, computed, said, changes, others);
	}

	/** Tells whether something answers the upper element. */
	public boolean isAnswered() {
		return !lower.isEmpty();
	}

	/** Id of the alignment that somebody judged; empty for one that was only proposed. */
	public Optional<String> judged() {
		return Optional.ofNullable(stored);
	}

	/** The verdict that counts: a person's, else the computed one, else whether anything answers. */
	public Verdict verdict() {
		if (said != Verdict.AUTO) {
			return said;
		}
		if (!isAnswered()) {
			return Verdict.MISSING;
		}
		return computed == null ? Verdict.EQUAL : computed.verdict();
	}

	/** What tells the figures' verdict; empty for boxes and tasks, and where nothing answers. */
	public Optional<RowVerdict> figures() {
		return Optional.ofNullable(computed);
	}

	/** Tells whether an element of either plan is in it. */
	public boolean has(String id) {
		return upper.contains(id) || lower.contains(id);
	}

	/** Names it among the pairings of two plans, however often they are derived anew. */
	public String key() {
		return kind + " " + String.join(",", upper) + ">" + (kind != Kind.INDICATOR ? String.join(",", lower) : rivals.isEmpty() ? "" : stored);
	}
}
