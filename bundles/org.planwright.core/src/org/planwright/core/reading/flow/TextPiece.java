package org.planwright.core.reading.flow;

import org.planwright.core.reading.source.PlacedText;

/**
 * A paragraph in the flow of a document.
 *
 * @param text its words
 * @param gap number of blank lines before it
 * @param pageBreak whether a page ends before it
 * @param tabs number of tabs that it begins with
 * @param indent number of blanks that it begins with
 * @param boldEnd where its bold opening ends; 0 when it does not open in bold
 * @param hashes level of a Markdown heading; 0 when it is none
 * @param frame number of the frame that it stands in, such as a table of one cell or a quotation; 0 for none
 * @param level level of the outline that the document makes it a heading of; 0 where it does not say
 * @param note the mark of the foot- or endnote that these are the words of; null where the document does not say
 */
public record TextPiece(PlacedText text, int gap, boolean pageBreak, int tabs, int indent, int boldEnd, int hashes,
		int frame, int level, String note) implements Piece {

	/** The words. */
	public String words() {
		return text.text();
	}

	/** The same paragraph with other words. */
	public TextPiece withText(PlacedText other) {
		return new TextPiece(other, gap, pageBreak, tabs, indent, boldEnd, hashes, frame, level, note);
	}

	@Override
	public int firstLine() {
		return text.firstLine();
	}

	@Override
	public int lastLine() {
		return text.lastLine();
	}
}
