package org.planwright.ui.editor;

import java.util.Objects;

import org.eclipse.swt.graphics.Point;
import org.planwright.ui.selection.PlanSelection;

/**
 * Where on a page the keyboard is.
 *
 * @param place as exactly as the page knows: the cell, or an empty or selected stretch of the words
 * @param display right below it, on the display
 */
public record PageCaret(PlanSelection place, Point display) {

	public PageCaret {
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(display, "display");
	}
}
