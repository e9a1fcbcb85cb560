package org.planwright.core.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * How a thing differs between two states, and what stands in it.
 *
 * @param left the thing in the state before; null where it was added
 * @param right the thing in the state after; null where it was removed
 * @param kinds how it differs itself; empty where only something in it does
 * @param fields what of it is another, none for what was added or removed
 * @param below what differs in it, in the order of the state after; what was removed stands where it stood
 */
public record Difference(EObject left, EObject right, Set<DifferenceKind> kinds, List<FieldChange> fields, List<Difference> below) {

	public Difference {
		EnumSet<DifferenceKind> own = EnumSet.noneOf(DifferenceKind.class);
		own.addAll(kinds);
		kinds = Collections.unmodifiableSet(own);
		fields = List.copyOf(fields);
		below = List.copyOf(below);
		if (left == null && right == null) {
			throw new IllegalArgumentException("A difference of nothing");
		}
	}

	/** The thing as it is now; as it was where it was removed. */
	public EObject thing() {
		return right == null ? left : right;
	}

	/** Tells whether it was added or removed as a whole. */
	public boolean isWhole() {
		return left == null || right == null;
	}

	/**
	 * This and all below that differ themselves. What was added or removed counts once, with all that belongs to it; only what was moved
	 * into or out of it counts for itself.
	 */
	public Stream<Difference> all() {
		Stream<Difference> inside = below.stream().flatMap(Difference::all)
				.filter(each -> !(isWhole() && each.isWhole() && (each.left == null) == (left == null)));
		return kinds.isEmpty() ? inside : Stream.concat(Stream.of(this), inside);
	}

	/** Tells whether anything differs, in it or below. */
	boolean isAny() {
		return !kinds.isEmpty() || !below.isEmpty();
	}
}
