package org.planwright.ui.document.projection;

import java.util.Objects;

import org.planwright.model.Identified;

/**
 * A stretch of a line that shows one text of one object.
 *
 * @param owner whose text it is
 * @param slot  which of its texts
 * @param text  the characters on the page, as many as in the model; never null
 */
public record Segment(Identified owner, Slot slot, String text) {

	public Segment {
		Objects.requireNonNull(owner, "owner");
		Objects.requireNonNull(slot, "slot");
		text = onOneLine(text);
	}

	/** Number of characters. */
	public int length() {
		return text.length();
	}

	/** Whether it can be typed into. */
	public boolean isTyped() {
		return slot.isTyped();
	}

	/** A line break inside a text would tear the paragraph apart; it is shown as a blank, so that places stay right. */
	private static String onOneLine(String text) {
		return text == null ? "" : text.replace('\n', ' ').replace('\r', ' ');
	}
}
