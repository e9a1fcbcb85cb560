package org.planwright.core.align;

import java.util.List;

/**
 * A box or a task as one side of an alignment, detached from the model.
 *
 * @param id id of the box or section
 * @param number its number among the boxes as printed, or the label of the heading; empty for none
 * @param title its title
 * @param parts titles of its items, or of the run-in heads below it
 * @param text all that it says
 */
public record AlignedText(String id, String number, String title, List<String> parts, String text) {

	public AlignedText {
		parts = List.copyOf(parts);
	}
}
