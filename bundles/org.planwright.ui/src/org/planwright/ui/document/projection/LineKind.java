package org.planwright.ui.document.projection;

/** What a paragraph of the page is; decides how it looks. */
public enum LineKind {
	/** Title of the document. */
	TITLE,
	/** Heading of a section on a line of its own. */
	HEADING,
	/** Prose; its first words may be a run-in heading. */
	BODY,
	/** Cover lines, addressees, signature. */
	FRONT,
	/** A line with a dash or bullet. */
	BULLET,
	/** Heading of a table or picture. */
	CAPTION,
	/** A note under a table or at the foot. */
	NOTE,
	/** An unnumbered heading. */
	SUBHEAD,
	/** Text that the reader could not place. */
	UNPLACED,
	/** Label and title of a box. */
	BOX_TITLE,
	/** A paragraph of a box. */
	BOX_TEXT,
	/** A table; one character holds its place. */
	TABLE,
	/** An entry of the glossary. */
	TERM
}
