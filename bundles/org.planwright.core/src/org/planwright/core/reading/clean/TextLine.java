package org.planwright.core.reading.clean;

import org.planwright.core.reading.source.LineHints;
import org.planwright.core.reading.source.PlacedText;

/**
 * A cleaned line. Blanks at both ends are gone; tabs between words stay, for they part the cells of tables.
 *
 * @param number the source line
 * @param text the clean words
 * @param tabs number of tabs that the line begins with
 * @param indent number of blanks that it begins with, a full-width one counting two
 * @param boldEnd where the bold opening of the line ends; 0 when it does not open in bold
 * @param hashes level of a Markdown heading; 0 when it is none
 * @param quoted whether it is a Markdown quotation
 * @param pageBreak whether a page ends before this line
 * @param hints what the document says about it besides the words
 */
public record TextLine(int number, PlacedText text, int tabs, int indent, int boldEnd, int hashes, boolean quoted, boolean pageBreak,
		LineHints hints) {

	/** A line without words. */
	public static TextLine blank(int number, boolean pageBreak) {
		return new TextLine(number, PlacedText.of("", number), 0, 0, 0, 0, false, pageBreak, LineHints.NONE);
	}

	/** Whether no words are left on the line. A line of tabs alone is blank, too: {@link #isEmptyCell()} tells it apart. */
	public boolean isBlank() {
		return text.length() == 0;
	}

	/** Whether the line holds tabs and nothing else, as an empty cell of a table does. */
	public boolean isEmptyCell() {
		return isBlank() && tabs > 0;
	}

	/** Whether the document itself says what the line is, so that it is nothing that a page or a converter left. */
	public boolean isSure() {
		return hints.cell() != null || hints.level() > 0 || hints.note() != null;
	}

	/** The words. */
	public String words() {
		return text.text();
	}
}
