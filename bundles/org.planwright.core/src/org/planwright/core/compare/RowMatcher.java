package org.planwright.core.compare;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.TextRow;

/** Pairs rows of a plain table that are not the same: those between the same neighbours that have enough cells in common, or the first one. */
final class RowMatcher {

	private static final double HALF = 0.5;

	private final Matches matches;

	RowMatcher(Matches matches) {
		this.matches = matches;
	}

	/** Pairs what is open of all rows of two tables. */
	void match(List<EObject> left, List<EObject> right) {
		int from = 0;
		for (EObject row : left) {
			EObject other = matches.right(row);
			if (other != null) {
				from = right.indexOf(other) + 1;
				continue;
			}
			for (int i = from; i < right.size() && matches.left(right.get(i)) == null; i++) {
				if (isLike((TextRow) row, (TextRow) right.get(i))) {
					matches.pair(row, right.get(i));
					from = i + 1;
					break;
				}
			}
		}
	}

	private static boolean isLike(TextRow left, TextRow right) {
		List<String> ours = left.getCells();
		List<String> theirs = right.getCells();
		int same = 0;
		for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
			same += ours.get(i).equals(theirs.get(i)) ? 1 : 0;
		}
		boolean first = !ours.isEmpty() && !theirs.isEmpty() && !ours.getFirst().isBlank() && ours.getFirst().equals(theirs.getFirst());
		return first || same >= HALF * Math.max(ours.size(), theirs.size());
	}
}
