package org.planwright.ui.table;

import java.util.Objects;

import org.planwright.ui.theme.Tint;

/**
 * A sign at the beginning of a cell that says something about it. Told by its shape; the colour only helps.
 *
 * @param shape one character
 * @param tint its colour
 */
public record CellMark(String shape, Tint tint) {

	public CellMark {
		Objects.requireNonNull(shape, "shape");
		Objects.requireNonNull(tint, "tint");
	}
}
