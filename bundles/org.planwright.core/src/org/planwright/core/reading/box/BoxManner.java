package org.planwright.core.reading.box;

import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.outline.HeadingReader;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.HeadWords;
import org.planwright.core.reading.words.Label;

/**
 * How a document sets its boxes apart, learned from all of them.
 *
 * @param gapEnds whether a gap wider than elsewhere ends a box
 * @param proseResumes whether prose goes on behind a box without a heading, as the boxes with numbered items show; in other documents
 *        a box closes its section
 */
record BoxManner(boolean gapEnds, boolean proseResumes) {

	private static final int WIDE = 2;
	private static final int FURTHEST = 40;

	static BoxManner of(List<Piece> pieces, HeadingReader headings) {
		int texts = 0;
		int wide = 0;
		int boxes = 0;
		int closed = 0;
		boolean resumes = false;
		for (int i = 0; i < pieces.size(); i++) {
			if (!(pieces.get(i) instanceof TextPiece piece)) {
				continue;
			}
			texts++;
			wide += isWide(piece) ? 1 : 0;
			if (BoxCaption.of(piece.text()).isPresent() && !(i + 1 < pieces.size() && !(pieces.get(i + 1) instanceof TextPiece))) {
				boxes++;
				closed += gapFollows(pieces, i) ? 1 : 0;
				resumes |= piece.frame() == 0 && proseFollowsItems(pieces, i, headings);
			}
		}
		return new BoxManner(boxes > 1 && wide * 5 < texts && closed * 10 >= boxes * 7, resumes);
	}

	private static boolean isWide(TextPiece piece) {
		return piece.gap() >= WIDE && !piece.pageBreak();
	}

	/** Whether a wide gap comes before the next box; inside a box, right behind its caption, it does not count. */
	private static boolean gapFollows(List<Piece> pieces, int caption) {
		for (int i = caption + 2; i < pieces.size() && i < caption + FURTHEST; i++) {
			if (!(pieces.get(i) instanceof TextPiece piece)) {
				return false;
			}
			if (isWide(piece)) {
				return true;
			}
			if (BoxCaption.of(piece.text()).isPresent()) {
				return false;
			}
		}
		return false;
	}

	/** Whether numbered items are followed by a paragraph that has a head but no number. */
	private static boolean proseFollowsItems(List<Piece> pieces, int caption, HeadingReader headings) {
		Label last = null;
		boolean titleOpen = false;
		for (int i = caption + 1; i < pieces.size() && i < caption + FURTHEST; i++) {
			if (!(pieces.get(i) instanceof TextPiece piece) || BoxCaption.of(piece.text()).isPresent()) {
				return false;
			}
			Optional<Label> label = headings.label(piece);
			if (label.isPresent()) {
				boolean item = last == null ? label.get().ordinal() == 1 : last.sameForm(label.get()) && label.get().ordinal() == last.ordinal() + 1;
				if (!item) {
					return false;
				}
				last = label.get();
				titleOpen = HeadingReader.build(piece, last) == HeadingReader.Build.STANDALONE;
			} else if (last != null && !titleOpen) {
				return HeadWords.of(piece.text()).filter(HeadWords::endsWithStop).isPresent();
			} else if (last == null && i > caption + 3) {
				return false;
			} else {
				titleOpen = false;
			}
		}
		return false;
	}

	/** Whether the gap before a piece ends the box that it would otherwise stand in. */
	boolean endsBefore(TextPiece piece) {
		return gapEnds && isWide(piece);
	}
}
