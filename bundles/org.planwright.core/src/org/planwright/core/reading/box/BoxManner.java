package org.planwright.core.reading.box;

import java.util.List;

import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.words.BoxCaption;

/**
 * How a document sets its boxes apart: some leave wider gaps behind a box than anywhere else.
 *
 * @param gapEnds whether a gap of {@code wideGap} blank lines ends a box
 * @param wideGap number of blank lines
 */
record BoxManner(boolean gapEnds, int wideGap) {

	private static final int WIDE = 2;
	private static final int FURTHEST = 40;

	static BoxManner of(List<Piece> pieces) {
		int texts = 0;
		int wide = 0;
		int boxes = 0;
		int closed = 0;
		for (int i = 0; i < pieces.size(); i++) {
			if (!(pieces.get(i) instanceof TextPiece piece)) {
				continue;
			}
			texts++;
			wide += isWide(piece) ? 1 : 0;
			if (BoxCaption.of(piece.text()).isPresent() && !(i + 1 < pieces.size() && !(pieces.get(i + 1) instanceof TextPiece))) {
				boxes++;
				closed += gapFollows(pieces, i) ? 1 : 0;
			}
		}
		return new BoxManner(boxes > 0 && wide * 5 < texts && closed * 10 >= boxes * 7, WIDE);
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

	/** Whether the gap before a piece ends the box that it would otherwise stand in. */
	boolean endsBefore(TextPiece piece) {
		return gapEnds && piece.gap() >= wideGap && !piece.pageBreak();
	}
}
