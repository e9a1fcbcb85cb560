package org.planwright.core.reading.box;

import java.util.List;

import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.outline.HeadingReader;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.Phrases;

/**
 * Reads a box from its caption to its end.
 *
 * <p>Few documents mark where a box ends. What tells is, in this order: a frame that a converter kept, a gap wider than elsewhere, a
 * heading, another caption, and at last the manner of the paragraphs: behind numbered items a paragraph without a number belongs to
 * the prose, and a paragraph that opens like the section's others does, too.
 */
public final class BoxReader {

	private final List<Piece> pieces;
	private final HeadingReader headings;
	private final BoxManner manner;
	private final List<ReadingNote> notes;

	/**
	 * A box and the first piece behind it.
	 *
	 * @param box the box
	 * @param end index of the first piece that does not belong to it
	 */
	public record Found(BoxBlock box, int end) {
	}

	/**
	 * @param pieces the whole document, to learn its manner from
	 * @param headings what is a heading at the place of a box
	 * @param notes where doubts are noted
	 */
	public BoxReader(List<Piece> pieces, HeadingReader headings, List<ReadingNote> notes) {
		this.pieces = pieces;
		this.headings = headings;
		this.manner = BoxManner.of(pieces, headings);
		this.notes = notes;
	}

	/**
	 * Reads the box whose caption is a piece.
	 *
	 * @param index index of the caption
	 * @param caption the caption
	 */
	public Found read(int index, BoxCaption caption) {
		int next = index + 1;
		PlacedText title = caption.title();
		if (title == null && next < pieces.size() && pieces.get(next) instanceof TextPiece piece && Phrases.isHeadingLike(piece.text())
				&& headings.label(piece).isEmpty()) {
			title = piece.text();
			next++;
		}
		BoxContent content = new BoxContent(caption, title == null ? caption.label() : title);
		OpenBox box = new OpenBox(pieces, headings, manner, notes, content, frame(index, next), BoxProse.before(pieces, index, headings));
		int end = box.read(next);
		return new Found(content.finish(), end);
	}

	/** The frame that holds the box: that of its caption, or one that begins right behind it; 0 for none. */
	private int frame(int index, int next) {
		int own = ((TextPiece) pieces.get(index)).frame();
		return own == 0 && next < pieces.size() && pieces.get(next) instanceof TextPiece piece ? piece.frame() : own;
	}
}
