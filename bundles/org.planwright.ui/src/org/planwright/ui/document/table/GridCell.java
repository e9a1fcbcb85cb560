package org.planwright.ui.document.table;

import java.util.Objects;

/**
 * One cell of a table.
 *
 * @param row     first row, from 0
 * @param column  column, from 0
 * @param rowSpan number of rows that it covers, at least 1
 * @param text    what it shows; never null
 * @param align   how the text stands
 * @param head    whether it belongs to the head
 * @param indent  steps of indentation, for parts of an indicator
 * @param target  what is edited here; null when the cell is protected
 */
public record GridCell(int row, int column, int rowSpan, String text, CellAlign align, boolean head, int indent, CellTarget target) {

	public GridCell {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(align, "align");
	}
}
