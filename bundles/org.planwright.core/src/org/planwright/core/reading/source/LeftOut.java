package org.planwright.core.reading.source;

import java.util.Locale;
import java.util.Objects;

import org.planwright.core.Messages;

/**
 * Characters of the source that are on purpose not part of the plan's text.
 *
 * @param line the source line, from 1
 * @param text the characters left out, never empty
 * @param reason why
 */
public record LeftOut(int line, String text, Reason reason) {

	/** Why characters are left out. */
	public enum Reason {
		/** A bookmark or an anchor of a word processor. */
		BOOKMARK,
		/** Signs of Markdown, HTML or LaTeX that are no words. */
		MARKUP,
		/** Characters without a glyph: zero-width blanks, control characters, a byte order mark. */
		INVISIBLE,
		/** The number of a page. */
		PAGE_NUMBER,
		/** The line that stands at the head or foot of every page. */
		RUNNING_HEAD,
		/** The contents page. */
		CONTENTS,
		/** The head of a table that is printed again on the next page, or a caption that says so. */
		REPEATED_HEAD,
		/** The head of a list of terms. */
		LIST_HEAD,
		/** A heading printed more than once in a row. */
		REPEATED_HEADING,
		/** Lines that draw a table. */
		TABLE_RULE,
		/** A picture or a link to one. */
		PICTURE,
		/** Blanks between words that a converter put in. */
		BLANKS;

		/** What a person is told of it, in the language of {@link Messages}. */
		public String text() {
			return Messages.text("reading.left." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
		}
	}

	public LeftOut {
		if (line < 1) {
			throw new IllegalArgumentException("Lines count from 1: " + line);
		}
		if (text.isEmpty()) {
			throw new IllegalArgumentException("Nothing was left out of line " + line);
		}
		Objects.requireNonNull(reason, "reason");
	}
}
