package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Passage;

/**
 * The words of a passage in two states, with all parts that it was split into or joined of; a line break stands between these.
 *
 * @param before the passages as they were
 * @param after the passages as they are
 */
record PassageTexts(Matches matches, List<Passage> before, List<Passage> after) {

	private static final String BREAK = "\n";

	static PassageTexts of(Matches matches, EObject left, EObject right) {
		List<EObject> joined = matches.joined(right);
		List<EObject> parts = matches.parts(left);
		return new PassageTexts(matches, passages(joined.isEmpty() ? List.of(left) : joined), passages(parts.isEmpty() ? List.of(right) : parts));
	}

	private static List<Passage> passages(List<EObject> objects) {
		return objects.stream().map(Passage.class::cast).toList();
	}

	String textBefore() {
		return text(before);
	}

	String textAfter() {
		return text(after);
	}

	/** Tells whether nothing differs but where the passages begin and end. */
	boolean sameWords() {
		return textBefore().replace(BREAK, "").equals(textAfter().replace(BREAK, ""));
	}

	private static String text(List<Passage> passages) {
		return String.join(BREAK, passages.stream().map(passage -> Objects.requireNonNullElse(passage.getText(), "")).toList());
	}

	/** The figures of both, those that are one together. The places are those in the passages themselves. */
	List<FigurePairs.Pair> figures() {
		List<FigurePlace> own = new ArrayList<>();
		List<FigurePlace> theirs = new ArrayList<>();
		List<FigurePlace> left = shifted(before, own);
		List<FigurePlace> right = shifted(after, theirs);
		return FigurePairs.of(matches, left, right, TextDiff.between(textBefore(), textAfter())).stream()
				.map(pair -> new FigurePairs.Pair(pair.left() == null ? null : own.get(left.indexOf(pair.left())),
						pair.right() == null ? null : theirs.get(right.indexOf(pair.right()))))
				.toList();
	}

	private static List<FigurePlace> shifted(List<Passage> passages, List<FigurePlace> own) {
		List<FigurePlace> shifted = new ArrayList<>();
		int offset = 0;
		for (Passage passage : passages) {
			for (FigurePlace place : FigurePlaces.words(passage)) {
				own.add(place);
				shifted.add(place.shifted(offset));
			}
			offset += Objects.requireNonNullElse(passage.getText(), "").length() + BREAK.length();
		}
		return shifted;
	}
}
