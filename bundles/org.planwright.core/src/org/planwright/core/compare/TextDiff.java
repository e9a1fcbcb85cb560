package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.compare.TextPiece.Kind;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.prose.Sentences;

/**
 * What was deleted from a text and inserted into it, as a reader would mark it: sentences that are the same on either side are left alone,
 * what stands between them is compared by words and by numbers with their units.
 */
public final class TextDiff {

	private TextDiff() {
	}

	/**
	 * The stretches of two texts.
	 *
	 * @param before may be null for an empty text
	 * @param after may be null likewise
	 * @return what is deleted before what stands in its place; empty for two empty texts
	 */
	public static List<TextPiece> between(String before, String after) {
		String old = before == null ? "" : before;
		String now = after == null ? "" : after;
		List<TextPiece> pieces = new ArrayList<>();
		if (old.equals(now)) {
			add(pieces, Kind.SAME, old);
			return pieces;
		}
		for (Sequences.Stretch<String> stretch : Sequences.compare(sentences(old), sentences(now))) {
			add(pieces, Kind.SAME, String.join("", stretch.same()));
			words(stretch.before(), stretch.after(), pieces);
		}
		return List.copyOf(pieces);
	}

	/** The sentences of a text, each with what ends it. */
	private static List<String> sentences(String text) {
		List<String> sentences = new ArrayList<>();
		int from = 0;
		List<Sentences.Span> spans = Sentences.sentences(Glyphs.fold(text));
		for (int i = 1; i < spans.size(); i++) {
			sentences.add(text.substring(from, spans.get(i).start()));
			from = spans.get(i).start();
		}
		if (from < text.length()) {
			sentences.add(text.substring(from));
		}
		return sentences;
	}

	private static void words(List<String> before, List<String> after, List<TextPiece> pieces) {
		if (before.isEmpty() || after.isEmpty()) {
			add(pieces, Kind.DELETED, String.join("", before));
			add(pieces, Kind.INSERTED, String.join("", after));
			return;
		}
		WordEdits edits = new WordEdits(Sequences.compare(Words.of(String.join("", before)), Words.of(String.join("", after))));
		edits.readable().forEach(piece -> add(pieces, piece.kind(), piece.text()));
	}

	/** Adds a stretch; it joins what stands before it where it is of the same kind. */
	static void add(List<TextPiece> pieces, Kind kind, String text) {
		if (text.isEmpty()) {
			return;
		}
		if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
			pieces.add(new TextPiece(kind, pieces.removeLast().text() + text));
		} else {
			pieces.add(new TextPiece(kind, text));
		}
	}
}
