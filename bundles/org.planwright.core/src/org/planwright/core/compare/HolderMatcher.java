package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Pairs sections, boxes and tables by what stands in them and is paired already, whatever their titles say. */
final class HolderMatcher {

	/** How much the content tells; the title tells the rest. */
	private static final double CONTENT = 0.65;
	private static final double ENOUGH = 0.4;

	private final Matches matches;
	private final PlanFlow left;
	private final PlanFlow right;

	private record Candidate(FlowPiece ours, FlowPiece theirs, double alike) {
	}

	HolderMatcher(Matches matches, PlanFlow left, PlanFlow right) {
		this.matches = matches;
		this.left = left;
		this.right = right;
	}

	/** Pairs what is open, the surest first; tells whether there was anything. */
	boolean match() {
		Map<EObject, Map<EObject, Integer>> shared = shared();
		Map<EObject, Integer> ours = weights(left);
		Map<EObject, Integer> theirs = weights(right);
		List<Candidate> candidates = new ArrayList<>();
		shared.forEach((holder, others) -> others.forEach((other, weight) -> {
			matches.stopUnlessWanted();
			FlowPiece one = left.piece(left.place(holder));
			FlowPiece two = right.piece(right.place(other));
			double content = 2.0 * weight / (ours.get(holder) + theirs.get(other));
			double alike = CONTENT * content + (1 - CONTENT) * PieceLikeness.of(one, two, 0);
			if (alike >= ENOUGH) {
				candidates.add(new Candidate(one, two, alike));
			}
		}));
		candidates.sort(Comparator.comparingDouble(Candidate::alike).reversed());
		boolean found = false;
		for (Candidate candidate : candidates) {
			found |= matches.pair(candidate.ours().object(), candidate.theirs().object());
		}
		return found;
	}

	/** For open pieces that hold others: with which open pieces of the other plan they share how much. */
	private Map<EObject, Map<EObject, Integer>> shared() {
		Map<EObject, Map<EObject, Integer>> shared = new LinkedHashMap<>();
		for (FlowPiece piece : left.pieces()) {
			EObject other = matches.right(piece.object());
			FlowPiece holder = piece.holder();
			int place = other == null ? -1 : right.place(other);
			FlowPiece otherHolder = place < 0 ? null : right.piece(place).holder();
			if (holder != null && otherHolder != null && holder.kind() == otherHolder.kind() && holder.kind().isHolder()
					&& matches.right(holder.object()) == null && matches.left(otherHolder.object()) == null) {
				shared.computeIfAbsent(holder.object(), first -> new LinkedHashMap<>()).merge(otherHolder.object(), weight(piece), Integer::sum);
			}
		}
		return shared;
	}

	private static Map<EObject, Integer> weights(PlanFlow flow) {
		Map<EObject, Integer> weights = new LinkedHashMap<>();
		for (FlowPiece piece : flow.pieces()) {
			if (piece.holder() != null) {
				weights.merge(piece.holder().object(), weight(piece), Integer::sum);
			}
		}
		return weights;
	}

	static int weight(FlowPiece piece) {
		return 1 + piece.words().length();
	}
}
