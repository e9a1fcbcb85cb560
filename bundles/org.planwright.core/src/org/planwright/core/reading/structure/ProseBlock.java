package org.planwright.core.reading.structure;

import java.util.Objects;

import org.planwright.core.reading.source.PlacedText;

/**
 * A paragraph.
 *
 * @param text its words, joined over line and page breaks
 * @param style what it is for
 */
public record ProseBlock(PlacedText text, Style style) implements Block {

	/** What a paragraph is for. */
	public enum Style {
		/** Prose. */
		BODY,
		/** The title of the document. */
		TITLE,
		/** Cover lines, addressees, signature, date, editorial board. */
		FRONT,
		/** A paragraph that begins with a dash, a bullet or a number that is no heading. */
		BULLET,
		/** The heading of a table or a picture. */
		CAPTION,
		/** A note under a table or at the foot of a page. */
		NOTE,
		/** A short line that stands like a heading and has no number. */
		SUBHEAD,
		/** Text that no recogniser could place. */
		UNPLACED
	}

	public ProseBlock {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(style, "style");
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
