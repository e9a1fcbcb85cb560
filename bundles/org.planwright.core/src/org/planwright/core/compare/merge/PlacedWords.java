package org.planwright.core.compare.merge;

import static org.planwright.model.PlanPackage.Literals.COMMENT__WORDS;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__END;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__JUDGED;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__PASSAGE;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__QUOTE;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__START;
import static org.planwright.model.PlanPackage.Literals.PASSAGE__TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts places in words where they are in the merged words. */
final class PlacedWords {

	private final Three three;
	private final CarriedWords carried;
	private final Tree merged;

	PlacedWords(Three three, CarriedWords carried, Tree merged) {
		this.three = three;
		this.carried = carried;
		this.merged = merged;
	}

	/** A place on a side, brought into the merged words. */
	private record Candidate(Piece piece, String passage, String text, boolean sameText, MovedSpan.Span span) {

		/** A side whose words are the merged ones knows best, even where nothing is left of the place. */
		int worth() {
			return sameText ? 3 : span.isEmpty() ? 0 : span.whole() ? 2 : 1;
		}
	}

	/**
	 * A value of a feature that holds places.
	 *
	 * @param side the side whose value was taken
	 */
	Object place(String key, EStructuralFeature feature, Side side) {
		Node before = three.base.get(key);
		Object old = before == null ? null : before.get(feature);
		Object now = three.tree(side).get(key).get(feature);
		Object plain = side == Side.BASE || before == null ? now : carried.asInBase(feature, old, now, side);
		if (plain instanceof List<?> list) {
			List<Object> result = new ArrayList<>();
			for (Object each : list) {
				Object placed = place((Piece) each, key, feature, side, old instanceof List<?> all && all.contains(each));
				if (placed != null) {
					result.add(placed);
				}
			}
			return result;
		}
		return plain == null ? null : place((Piece) plain, key, feature, side, plain.equals(old));
	}

	private Piece place(Piece piece, String key, EStructuralFeature feature, Side side, boolean wasThere) {
		List<Candidate> candidates = new ArrayList<>();
		if (!wasThere) {
			add(candidates, piece, side);
		} else {
			for (Side each : side == Side.BASE ? List.of(Side.BASE, Side.MINE, Side.THEIRS) : List.of(side, side.other(), Side.BASE)) {
				Node node = three.tree(each).get(key);
				if (node != null) {
					Piece there = each == Side.BASE ? piece : carried.counterpart(feature, piece, node.get(feature), each);
					add(candidates, there, each);
				}
			}
		}
		Candidate best = null;
		for (Candidate candidate : candidates) {
			best = best == null || candidate.worth() > best.worth() ? candidate : best;
		}
		if (best == null) {
			return piece.get(EVIDENCE__PASSAGE) == null ? piece : lost(piece, feature);
		}
		Object judged = candidates.stream().map(candidate -> candidate.piece().get(EVIDENCE__JUDGED)).filter(Objects::nonNull).findFirst().orElse(null);
		return piece.with(EVIDENCE__JUDGED, judged).with(EVIDENCE__PASSAGE, new Ref(best.passage())).with(EVIDENCE__START, best.span().start()).with(EVIDENCE__END, best.span().end())
				.with(EVIDENCE__QUOTE, quote(best));
	}

	/** Words that stand as they were keep the quote they had, whatever it says. */
	private static Object quote(Candidate best) {
		Object quote = best.piece().get(EVIDENCE__QUOTE);
		boolean untouched = best.span().whole() && best.span().end() - best.span().start() == CarriedWords.end(best.piece()) - CarriedWords.start(best.piece());
		return untouched ? quote : best.text().substring(best.span().start(), best.span().end());
	}

	private void add(List<Candidate> candidates, Piece piece, Side side) {
		if (piece != null && piece.get(EVIDENCE__PASSAGE) instanceof Ref passage && merged.get(passage.key()) != null) {
			String text = Objects.requireNonNullElse((String) merged.get(passage.key()).get(PASSAGE__TEXT), "");
			String own = carried.text(passage.key(), side);
			if (own != null) {
				int start = CarriedWords.start(piece);
				int end = CarriedWords.end(piece);
				candidates.add(new Candidate(piece, passage.key(), text, own.equals(text),
						own.equals(text) ? new MovedSpan.Span(start, end, true) : carried.moved(own, text).place(start, end)));
			}
		}
	}

	/** Words that somebody judged something by, or made a remark on, and that are gone, are told of. */
	private static Piece lost(Piece piece, EStructuralFeature feature) {
		Object judged = piece.get(EVIDENCE__JUDGED);
		if (judged == null && feature != COMMENT__WORDS) {
			return null;
		}
		return piece.with(EVIDENCE__JUDGED, judged == null ? piece.get(EVIDENCE__QUOTE) : judged).with(EVIDENCE__PASSAGE, null).with(EVIDENCE__START, 0)
				.with(EVIDENCE__END, 0).with(EVIDENCE__QUOTE, null);
	}
}
