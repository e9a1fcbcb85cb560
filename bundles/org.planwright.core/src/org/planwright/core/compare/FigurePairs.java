package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Which figure of a text took the place of which of another one: what stands in words that are the same is the same figure; where words were
 * replaced, figures that speak of one row go together, then those of one kind of quantity in their order.
 */
final class FigurePairs {

	/** @param left null for a figure that came in, @param right null for one that went */
	record Pair(FigurePlace left, FigurePlace right) {
	}

	private final Matches matches;
	private final List<Pair> pairs = new ArrayList<>();
	private final List<FigurePlace> left;
	private final List<FigurePlace> right;

	private FigurePairs(Matches matches, List<FigurePlace> left, List<FigurePlace> right) {
		this.matches = matches;
		this.left = new ArrayList<>(left);
		this.right = new ArrayList<>(right);
	}

	/**
	 * The pairs of two texts.
	 *
	 * @param pieces the stretches of both, which the places of the figures are told in
	 */
	static List<Pair> of(Matches matches, List<FigurePlace> left, List<FigurePlace> right, List<TextPiece> pieces) {
		FigurePairs pairs = new FigurePairs(matches, left, right);
		pairs.inSameWords(pieces);
		pairs.inReplacedWords(pieces);
		pairs.together((one, other) -> pairs.speakOfOneRow(one, other) && one.figure().unit().speaksOf(other.figure().unit()));
		pairs.left.forEach(gone -> pairs.pairs.add(new Pair(gone, null)));
		pairs.right.forEach(come -> pairs.pairs.add(new Pair(null, come)));
		return pairs.pairs;
	}

	/** Figures of two rows of cells or of table rows: by where they stand in them. */
	static List<Pair> byColumn(List<FigurePlace> left, List<FigurePlace> right) {
		FigurePairs pairs = new FigurePairs(null, left, right);
		pairs.together((one, other) -> one.column() == other.column() && one.start() == other.start());
		pairs.left.forEach(gone -> pairs.pairs.add(new Pair(gone, null)));
		pairs.right.forEach(come -> pairs.pairs.add(new Pair(null, come)));
		return pairs.pairs;
	}

	private void inSameWords(List<TextPiece> pieces) {
		int before = 0;
		int after = 0;
		for (TextPiece piece : pieces) {
			int length = piece.text().length();
			if (piece.kind() == TextPiece.Kind.SAME) {
				int from = before;
				int to = before + length;
				int shift = after - before;
				together((one, other) -> one.start() >= from && one.end() <= to && one.start() + shift == other.start() && one.end() + shift == other.end());
			}
			before += piece.kind() == TextPiece.Kind.INSERTED ? 0 : length;
			after += piece.kind() == TextPiece.Kind.DELETED ? 0 : length;
		}
	}

	/** One change after the other: what was deleted and inserted between words that are the same. */
	private void inReplacedWords(List<TextPiece> pieces) {
		int before = 0;
		int after = 0;
		for (int i = 0; i < pieces.size();) {
			int fromBefore = before;
			int fromAfter = after;
			boolean same = pieces.get(i).kind() == TextPiece.Kind.SAME;
			do {
				int length = pieces.get(i).text().length();
				before += pieces.get(i).kind() == TextPiece.Kind.INSERTED ? 0 : length;
				after += pieces.get(i).kind() == TextPiece.Kind.DELETED ? 0 : length;
				i++;
			} while (!same && i < pieces.size() && pieces.get(i).kind() != TextPiece.Kind.SAME);
			if (!same) {
				replaced(fromBefore, before, fromAfter, after);
			}
		}
	}

	private void replaced(int from, int to, int fromAfter, int toAfter) {
		BiPredicate<FigurePlace, FigurePlace> here = (one, other) -> touches(one, from, to) && touches(other, fromAfter, toAfter);
		together(here.and(this::speakOfOneRow));
		together(here.and((one, other) -> one.figure().unit().speaksOf(other.figure().unit())));
		if (left.stream().filter(one -> touches(one, from, to)).count() == 1 && right.stream().filter(other -> touches(other, fromAfter, toAfter)).count() == 1) {
			together(here);
		}
	}

	private static boolean touches(FigurePlace place, int from, int to) {
		return place.start() < to && place.end() > from;
	}

	private boolean speakOfOneRow(FigurePlace one, FigurePlace other) {
		// An indicator that is gone has none to answer it.
		return one.indicators().stream().map(matches::right).filter(Objects::nonNull).anyMatch(other.indicators()::contains);
	}

	/** Pairs what goes together, in order. */
	private void together(BiPredicate<FigurePlace, FigurePlace> fit) {
		for (FigurePlace one : List.copyOf(left)) {
			right.stream().filter(other -> fit.test(one, other)).findFirst().ifPresent(other -> {
				pairs.add(new Pair(one, other));
				left.remove(one);
				right.remove(other);
			});
		}
	}
}
