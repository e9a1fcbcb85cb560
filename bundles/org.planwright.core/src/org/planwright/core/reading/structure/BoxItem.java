package org.planwright.core.reading.structure;

import java.util.Objects;

import org.planwright.core.reading.source.PlacedText;

/**
 * One item or paragraph of a box.
 *
 * @param label the number with its punctuation as printed, such as {@code 1.} or 一是; null for a paragraph without a number
 * @param no the number alone; null where there is none
 * @param title the run-in title, or the line that stands alone above the text; null where there is none
 * @param titleMark what is printed between title and text; empty where the title has a line of its own
 * @param text the words behind number and title; may be empty
 * @param line source line at which the item begins
 */
public record BoxItem(PlacedText label, String no, PlacedText title, String titleMark, PlacedText text, int line) {

	public BoxItem {
		Objects.requireNonNull(titleMark, "titleMark");
		Objects.requireNonNull(text, "text");
	}

	/** Whether this is an item, told apart by a number or a title, and not a paragraph of the box's prose. */
	public boolean isItem() {
		return no != null || title != null;
	}
}
