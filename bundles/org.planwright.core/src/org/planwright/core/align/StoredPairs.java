package org.planwright.core.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.planwright.core.Outward;
import org.planwright.model.Alignment;
import org.planwright.model.Basis;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Relation;

/** What somebody judged of pairs, as the lower plan keeps it, with the upper sides that a copy of one plan knows by id only. */
final class StoredPairs {

	private static final int SURE = 100;

	/**
	 * A judged pair.
	 *
	 * @param alignment as it is stored
	 * @param upper the elements above that are still there
	 * @param lower the elements below that are still there
	 * @param changes what is different since it was judged
	 */
	record Stored(Alignment alignment, List<Identified> upper, List<Identified> lower, List<PairChange> changes) {

		Pairing.Kind kind() {
			Identified first = upper.getFirst();
			return first instanceof Indicator ? Pairing.Kind.INDICATOR : first instanceof KeyProject ? Pairing.Kind.BOX : Pairing.Kind.TASK;
		}

		/** Tells whether it was ruled out, and what it was ruled out for still stands. */
		boolean isRuledOut() {
			return alignment.getState() == LinkState.REJECTED && changes.isEmpty();
		}

		/** Tells whether somebody said that it holds. */
		boolean holds() {
			return alignment.getState() == LinkState.ACCEPTED || alignment.getState() == LinkState.SUSPECT;
		}

		LinkState state() {
			return changes.isEmpty() ? alignment.getState() : LinkState.SUSPECT;
		}

		List<String> upperIds() {
			return upper.stream().map(Identified::getId).toList();
		}

		List<String> lowerIds() {
			return lower.stream().map(Identified::getId).toList();
		}

		/** How the two sides relate, as somebody said. */
		Relation relation() {
			return lower.isEmpty() ? Relation.NONE : alignment.getRelation();
		}

		/**
		 * The pair as it counts now.
		 *
		 * @param computed what the figures tell; null for nothing
		 */
		Pairing pairing(RowVerdict computed) {
			Ground said = Ground.of(Ground.Kind.JUDGED, Objects.requireNonNullElse(alignment.getAuthor(), ""), Objects.requireNonNullElse(alignment.getReason(), ""));
			return new Pairing(kind(), alignment.getId(), upperIds(), lowerIds(), relation(), state(), SURE, List.of(said), computed, alignment.getVerdict(), changes);
		}
	}

	private StoredPairs() {
	}

	/**
	 * The judged pairs of a lower plan against one upper plan.
	 *
	 * @param outward references that a copy of the lower plan lost; empty where the plan still has its own
	 * @param find finds elements of the upper plan; null for those that it has not
	 */
	static List<Stored> of(Plan lower, List<? extends Outward> outward, Function<String, Identified> find) {
		Map<String, List<String>> lost = new HashMap<>();
		for (Outward reference : outward) {
			if (reference.feature() == PlanPackage.Literals.ALIGNMENT__UPPER && reference.holderId() != null) {
				lost.computeIfAbsent(reference.holderId(), first -> new ArrayList<>()).add(reference.targetId());
			}
		}
		List<Stored> stored = new ArrayList<>();
		for (Alignment alignment : lower.getAlignments()) {
			List<Identified> above = new ArrayList<>();
			alignment.getUpper().stream().map(Identified::getId).map(find).filter(Objects::nonNull).forEach(above::add);
			lost.getOrDefault(alignment.getId(), List.of()).stream().map(find).filter(Objects::nonNull).forEach(above::add);
			if (!above.isEmpty()) {
				List<Identified> below = List.copyOf(alignment.getLower());
				stored.add(new Stored(alignment, above, below, changes(alignment, above, below)));
			}
		}
		return stored;
	}

	private static List<PairChange> changes(Alignment alignment, List<Identified> upper, List<Identified> lower) {
		List<PairChange> changes = new ArrayList<>();
		for (Basis basis : alignment.getBasis()) {
			PairBasis.read(basis).ifPresent(read -> {
				List<Identified> side = read.upper() ? upper : lower;
				Identified subject = read.place() < side.size() ? side.get(read.place()) : null;
				String from = Objects.requireNonNullElse(basis.getValue(), "");
				String to = subject == null ? "" : read.field().read(subject);
				if (!from.equals(to)) {
					changes.add(new PairChange(subject == null ? null : subject.getId(), read.field().key(), from, to));
				}
			});
		}
		return changes;
	}
}
