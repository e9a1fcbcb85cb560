package org.planwright.core.reading.source;

/**
 * What a document says about one of its lines besides the words. Recognisers believe it first; where it is silent they go by the words
 * alone, as in a plain text.
 *
 * @param level level of the outline that the line is a heading of, from 1; 0 when the document does not make it a heading
 * @param boldEnd where the bold opening of the line ends; 0 when it does not open in bold
 * @param contents whether the line stands in a table of contents that the word processor made
 * @param cell where the line stands in a table; null for none
 * @param frame number of the frame that it stands in, such as a text box or a table of one cell, from 1; 0 for none
 * @param note the mark of the foot- or endnote whose words these are, as it is printed in the text; null for none
 * @param page the page that it is printed on, from 1; 0 when the document does not say
 */
public record LineHints(int level, int boldEnd, boolean contents, CellPlace cell, int frame, String note, int page) {

	/** Nothing is known but the words. */
	public static final LineHints NONE = new LineHints(0, 0, false, null, 0, null, 0);

	/** The same with a level of the outline. */
	public LineHints withLevel(int other) {
		return new LineHints(other, boldEnd, contents, cell, frame, note, page);
	}

	/** The same with a bold opening. */
	public LineHints withBoldEnd(int other) {
		return new LineHints(level, other, contents, cell, frame, note, page);
	}

	/** The same in a table of contents. */
	public LineHints inContents() {
		return new LineHints(level, boldEnd, true, cell, frame, note, page);
	}

	/** The same in a cell of a table. */
	public LineHints withCell(CellPlace other) {
		return new LineHints(level, boldEnd, contents, other, frame, note, page);
	}

	/** The same in a frame. */
	public LineHints withFrame(int other) {
		return new LineHints(level, boldEnd, contents, cell, other, note, page);
	}

	/** The same as words of a note. */
	public LineHints withNote(String other) {
		return new LineHints(level, boldEnd, contents, cell, frame, other, page);
	}

	/** The same on a page. */
	public LineHints withPage(int other) {
		return new LineHints(level, boldEnd, contents, cell, frame, note, other);
	}
}
