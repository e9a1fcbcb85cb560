package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.List;

/** Pairs two runs of open pieces in their order, so that as much as can be is alike. */
final class RunAligner {

	private static final int MOST_PAIRS = 250_000;

	private final Matches matches;
	private final PlanFlow left;
	private final PlanFlow right;
	private final double least;

	/** @param least so much must two pieces have in common, 0 to 1 */
	RunAligner(Matches matches, PlanFlow left, PlanFlow right, double least) {
		this.matches = matches;
		this.left = left;
		this.right = right;
		this.least = least;
	}

	/** Pairs what of the left places is alike to what of the right ones and is open; tells whether there was anything. */
	boolean align(int leftFrom, int leftTo, int rightFrom, int rightTo) {
		List<FlowPiece> ours = left.pieces().subList(leftFrom, leftTo).stream().filter(piece -> matches.right(piece.object()) == null).toList();
		List<FlowPiece> theirs = right.pieces().subList(rightFrom, Math.max(rightFrom, rightTo)).stream()
				.filter(piece -> matches.left(piece.object()) == null).toList();
		if (ours.isEmpty() || theirs.isEmpty() || (long) ours.size() * theirs.size() > MOST_PAIRS) {
			return false;
		}
		double[][] alike = new double[ours.size()][theirs.size()];
		double[][] best = new double[ours.size() + 1][theirs.size() + 1];
		for (int i = ours.size() - 1; i >= 0; i--) {
			matches.stopUnlessWanted();
			for (int j = theirs.size() - 1; j >= 0; j--) {
				alike[i][j] = PieceLikeness.of(ours.get(i), theirs.get(j), least);
				double paired = alike[i][j] >= least ? alike[i][j] + best[i + 1][j + 1] : 0;
				best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
			}
		}
		return pair(ours, theirs, alike, best);
	}

	private boolean pair(List<FlowPiece> ours, List<FlowPiece> theirs, double[][] alike, double[][] best) {
		List<Boolean> found = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < ours.size() && j < theirs.size()) {
			if (alike[i][j] >= least && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
				found.add(matches.pair(ours.get(i).object(), theirs.get(j).object()));
				i++;
				j++;
			} else if (best[i][j] == best[i + 1][j]) {
				i++;
			} else {
				j++;
			}
		}
		return found.contains(true);
	}
}
