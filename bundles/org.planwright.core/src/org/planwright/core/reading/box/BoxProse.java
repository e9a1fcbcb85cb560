package org.planwright.core.reading.box;

import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.outline.HeadingReader;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.HeadWords;

/**
 * The prose of the section that a box stands in, to tell the box's paragraphs from it.
 *
 * @param headed whether its paragraphs open with heads
 * @param verbal whether the last of these heads opens with a verb
 * @param length the mean length of its paragraphs; 0 where there are none
 */
record BoxProse(boolean headed, boolean verbal, int length) {

	private static final int FURTHEST = 12;

	/** The paragraphs between the last heading or box and a caption. */
	static BoxProse before(List<Piece> pieces, int caption, HeadingReader headings) {
		int paragraphs = 0;
		int heads = 0;
		boolean verbal = false;
		int length = 0;
		for (int i = caption - 1; i >= 0 && i > caption - FURTHEST; i--) {
			if (!(pieces.get(i) instanceof TextPiece piece) || headings.label(piece).isPresent() || BoxCaption.of(piece.text()).isPresent()) {
				break;
			}
			paragraphs++;
			Optional<HeadWords> head = HeadWords.of(piece.text()).filter(HeadWords::endsWithStop);
			verbal = heads == 0 ? head.filter(HeadWords::verbal).isPresent() : verbal;
			heads += head.isPresent() ? 1 : 0;
			length += piece.text().length();
		}
		return new BoxProse(heads * 2 > paragraphs, verbal, paragraphs == 0 ? 0 : length / paragraphs);
	}
}
