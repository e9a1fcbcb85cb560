package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.planwright.model.Plan;

/**
 * Pairs the pieces of two plans whose ids tell nothing: first those whose words are the same and stand once on either side, then those between
 * paired neighbours, headings and boxes by what stands in them, and last what was both moved and changed.
 */
final class PieceMatcher {

	/** So much of their words must pieces share that stand between the same neighbours. */
	private static final double NEIGHBOUR = 0.4;
	/** And so much must pieces share that stand anywhere. */
	private static final double ANYWHERE = 0.6;
	/** Short pieces are alike by chance. */
	private static final int FEW_WORDS = 6;
	private static final int MOST_PAIRS = 4_000_000;

	private final Matches matches;
	private final PlanFlow left;
	private final PlanFlow right;
	private final HolderMatcher holders;

	PieceMatcher(Matches matches, Plan left, Plan right) {
		this.matches = matches;
		GramNumbers numbers = new GramNumbers();
		this.left = new PlanFlow(left, numbers);
		this.right = new PlanFlow(right, numbers);
		holders = new HolderMatcher(matches, this.left, this.right);
	}

	/** Pairs what is not paired yet. */
	void match() {
		matches.stopUnlessWanted();
		boolean gone = !openLeft().isEmpty();
		boolean come = !openRight().isEmpty();
		if (gone && come) {
			pair();
		}
		if (gone || come) {
			new SplitFinder(matches, left, right).find();
		}
	}

	private void pair() {
		sameWords(FlowPiece::words);
		sameWords(piece -> (piece.holder() == null ? "" : piece.holder().words()) + '\n' + piece.words());
		boolean found = true;
		while (found) {
			found = between() | holders.match();
		}
		if (anywhere() | holders.match()) {
			while (between() | holders.match()) {
				// What was paired last has neighbours too.
			}
		}
	}

	private List<FlowPiece> openLeft() {
		return left.pieces().stream().filter(piece -> matches.right(piece.object()) == null).toList();
	}

	private List<FlowPiece> openRight() {
		return right.pieces().stream().filter(piece -> matches.left(piece.object()) == null).toList();
	}

	private record Name(FlowKind kind, String words) {
	}

	private void sameWords(Function<FlowPiece, String> words) {
		Map<Name, List<FlowPiece>> ours = byName(openLeft(), words);
		Map<Name, List<FlowPiece>> theirs = byName(openRight(), words);
		ours.forEach((name, pieces) -> {
			List<FlowPiece> same = theirs.getOrDefault(name, List.of());
			if (pieces.size() == 1 && same.size() == 1) {
				matches.pair(pieces.getFirst().object(), same.getFirst().object());
			}
		});
	}

	private static Map<Name, List<FlowPiece>> byName(List<FlowPiece> pieces, Function<FlowPiece, String> words) {
		Map<Name, List<FlowPiece>> named = new HashMap<>();
		for (FlowPiece piece : pieces) {
			if (!piece.words().isEmpty()) {
				named.computeIfAbsent(new Name(piece.kind(), words.apply(piece)), name -> new ArrayList<>()).add(piece);
			}
		}
		return named;
	}

	/** Pairs what stands between the same neighbours; tells whether anything did. */
	private boolean between() {
		boolean found = false;
		int at = 0;
		while (at < left.size()) {
			if (isPaired(left, at, true)) {
				at++;
				continue;
			}
			int end = at;
			while (end < left.size() && !isPaired(left, end, true)) {
				end++;
			}
			found |= run(at, end);
			at = end;
		}
		return found;
	}

	/** Pairs a run of open pieces with the open ones behind what the piece before it is, and with those before what the one after it is. */
	private boolean run(int from, int to) {
		matches.stopUnlessWanted();
		int before = from == 0 ? -1 : right.place(matches.right(left.piece(from - 1).object()));
		boolean found = false;
		if (from == 0 || before >= 0) {
			int end = before + 1;
			while (end < right.size() && !isPaired(right, end, false)) {
				end++;
			}
			found = new RunAligner(matches, left, right, NEIGHBOUR).align(from, to, before + 1, end);
		}
		int after = to == left.size() ? right.size() : right.place(matches.right(left.piece(to).object()));
		if (after >= 0) {
			int begin = after;
			while (begin > 0 && !isPaired(right, begin - 1, false)) {
				begin--;
			}
			found |= new RunAligner(matches, left, right, NEIGHBOUR).align(from, to, begin, after);
		}
		return found;
	}

	private boolean isPaired(PlanFlow flow, int place, boolean ours) {
		return (ours ? matches.right(flow.piece(place).object()) : matches.left(flow.piece(place).object())) != null;
	}

	private record Candidate(FlowPiece ours, FlowPiece theirs, double alike) {
	}

	/** Pairs pieces that are very alike wherever they stand, the most alike first; tells whether there were any. */
	private boolean anywhere() {
		List<FlowPiece> ours = openLeft().stream().filter(PieceMatcher::isLong).toList();
		List<FlowPiece> theirs = openRight().stream().filter(PieceMatcher::isLong).toList();
		if ((long) ours.size() * theirs.size() > MOST_PAIRS) {
			return false;
		}
		List<Candidate> candidates = new ArrayList<>();
		for (FlowPiece one : ours) {
			matches.stopUnlessWanted();
			for (FlowPiece other : theirs) {
				double alike = one.kind() == other.kind() && one.grams().mostAlike(other.grams()) >= ANYWHERE ? one.grams().alike(other.grams()) : 0;
				if (alike >= ANYWHERE) {
					candidates.add(new Candidate(one, other, alike));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::alike).reversed());
		boolean found = false;
		for (Candidate candidate : candidates) {
			found |= matches.pair(candidate.ours().object(), candidate.theirs().object());
		}
		return found;
	}

	/** A row is known by its name, and by more than its words. */
	private static boolean isLong(FlowPiece piece) {
		return !piece.kind().isHolder() && piece.grams().size() >= FEW_WORDS;
	}
}
