package org.planwright.core.compare.merge;

import static org.planwright.model.PlanPackage.Literals.EVIDENCE__END;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__JUDGED;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__PASSAGE;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__QUOTE;
import static org.planwright.model.PlanPackage.Literals.EVIDENCE__START;
import static org.planwright.model.PlanPackage.Literals.PASSAGE__TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.model.PlanPackage;

/**
 * Places in words that a side did not choose anew, but that were carried along when the words around or under them changed. They count as
 * unchanged, and stand in the end where the merged words are.
 */
final class CarriedWords {

	/** A text and the one that was made of it. */
	private record Pair(String from, String to) {
	}

	private final Three three;
	private final Map<Pair, MovedSpan> moved = new HashMap<>();

	CarriedWords(Three three) {
		this.three = three;
	}

	/** Tells whether a feature holds places in words. */
	static boolean isPlaces(EStructuralFeature feature) {
		return feature.getEType() == PlanPackage.Literals.EVIDENCE;
	}

	/** Where words of one text are in another. */
	MovedSpan moved(String from, String to) {
		return moved.computeIfAbsent(new Pair(from, to), pair -> new MovedSpan(pair.from(), pair.to()));
	}

	/** A value with what was carried along put back where it is in the base. */
	Object asInBase(EStructuralFeature feature, Object before, Object now, Side side) {
		if (now instanceof List<?> list) {
			return listAsInBase(feature, (List<?>) before, list, side);
		}
		return before instanceof Piece old && (now == null ? isLost(old, side) : isCarried(feature, old, (Piece) now, side)) ? before : now;
	}

	private List<Object> listAsInBase(EStructuralFeature feature, List<?> before, List<?> now, Side side) {
		List<Object> left = new ArrayList<>(before == null ? List.of() : before);
		List<Object> result = new ArrayList<>();
		for (Object each : now) {
			Object old = left.stream().filter(one -> isCarried(feature, (Piece) one, (Piece) each, side)).findFirst().orElse(null);
			left.remove(old);
			result.add(old == null ? each : old);
		}
		for (Object old : left) {
			if (isLost((Piece) old, side)) {
				result.add(Math.min(result.size(), before.indexOf(old)), old);
			}
		}
		return result;
	}

	/** What a side has in the place of a carried piece of the base; null where it has nothing. */
	Piece counterpart(EStructuralFeature feature, Piece old, Object now, Side side) {
		if (now instanceof List<?> list) {
			return (Piece) list.stream().filter(each -> isCarried(feature, old, (Piece) each, side)).findFirst().orElse(null);
		}
		return now != null && isCarried(feature, old, (Piece) now, side) ? (Piece) now : null;
	}

	/** Words that prove a link and that nobody judged go with their passage. */
	private boolean isLost(Piece old, Side side) {
		return old.get(EVIDENCE__JUDGED) == null && old.get(EVIDENCE__PASSAGE) instanceof Ref passage && !three.tree(side).has(passage.key());
	}

	private boolean isCarried(EStructuralFeature feature, Piece old, Piece now, Side side) {
		if (old.equals(now)) {
			return true;
		}
		if (!(old.get(EVIDENCE__PASSAGE) instanceof Ref passage)) {
			return false;
		}
		if (!Objects.equals(judged(feature, old), judged(feature, now))) {
			return false;
		}
		if (now.get(EVIDENCE__PASSAGE) == null) {
			return !three.tree(side).has(passage.key());
		}
		boolean sameWords = Objects.equals(old.get(EVIDENCE__QUOTE), now.get(EVIDENCE__QUOTE));
		String before = text(passage.key(), Side.BASE);
		String after = text(passage.key(), side);
		if (Objects.equals(before, after)) {
			return sameWords && passage.equals(now.get(EVIDENCE__PASSAGE)) && start(old) == start(now) && end(old) == end(now);
		}
		if (!passage.equals(now.get(EVIDENCE__PASSAGE)) || after == null || before == null) {
			return sameWords;
		}
		MovedSpan.Span span = moved(before, after).place(start(old), end(old));
		return sameWords || span.start() == start(now) && span.end() == end(now) || span.start() < end(now) && start(now) < span.end()
				|| start(now) == end(now);
	}

	/** Remarks of old files learn which words they were made on when those change. */
	private static Object judged(EStructuralFeature feature, Piece piece) {
		Object judged = piece.get(EVIDENCE__JUDGED);
		return judged == null && feature == PlanPackage.Literals.COMMENT__WORDS ? piece.get(EVIDENCE__QUOTE) : judged;
	}

	/** The words of a passage on a side; null where it has no such passage. */
	String text(String passage, Side side) {
		Node node = three.tree(side).get(passage);
		return node == null ? null : Objects.requireNonNullElse((String) node.get(PASSAGE__TEXT), "");
	}

	static int start(Piece piece) {
		return (Integer) piece.get(EVIDENCE__START);
	}

	static int end(Piece piece) {
		return (Integer) piece.get(EVIDENCE__END);
	}
}
