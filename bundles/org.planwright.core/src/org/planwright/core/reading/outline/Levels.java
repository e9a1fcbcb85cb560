package org.planwright.core.reading.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Label.Style;
import org.planwright.core.reading.words.Labels;

/** Which width the levels have that a document gives its headings, learned from those with a number. */
final class Levels {

	/** Below it a document sets apart items, not headings of the outline. */
	static final int DEEPEST = 6;

	private final int[] ranks = new int[DEEPEST + 1];

	Levels(List<Piece> pieces) {
		int[][] counts = new int[DEEPEST + 1][Style.values().length];
		for (Piece piece : pieces) {
			if (piece instanceof TextPiece text && text.level() > 0 && text.level() <= DEEPEST) {
				Optional<Label> label = Labels.at(text.text()).filter(found -> found.style().isHeadingStyle());
				label.ifPresent(found -> counts[text.level()][found.style().ordinal()]++);
			}
		}
		boolean numbered = false;
		for (int level = 1; level <= DEEPEST; level++) {
			ranks[level] = commonest(counts[level]);
			numbered |= ranks[level] >= 0;
		}
		for (int level = 1; level <= DEEPEST; level++) {
			ranks[level] = !numbered ? level : ranks[level] >= 0 ? ranks[level] : between(level);
		}
	}

	private static int commonest(int[] counts) {
		int best = 0;
		for (int i = 1; i < counts.length; i++) {
			best = counts[i] > counts[best] ? i : best;
		}
		return counts[best] == 0 ? -1 : best;
	}

	/** A level without numbers is narrower than the one above it, and wider than the next numbered one below as far as there is room. */
	private int between(int level) {
		int above = level == 1 ? Heading.MATTER_RANK - 1 : ranks[level - 1];
		int below = Arrays.stream(ranks, level + 1, DEEPEST + 1).filter(rank -> rank >= 0).findFirst().orElse(above + 2);
		return Math.max(above + 1, below - 1);
	}

	/**
	 * The rank of a heading without a number.
	 *
	 * @param level from 1 to {@link #DEEPEST}
	 */
	int rank(int level) {
		return ranks[level];
	}
}
