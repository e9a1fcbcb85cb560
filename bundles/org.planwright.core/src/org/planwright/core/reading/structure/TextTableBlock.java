package org.planwright.core.reading.structure;

import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/**
 * A table whose meaning is not known.
 *
 * @param caption the words above or below it; null where there are none
 * @param rows the cells, row by row; rows may differ in length
 * @param firstLine first source line of caption and cells
 * @param lastLine last source line
 */
public record TextTableBlock(PlacedText caption, List<List<PlacedText>> rows, int firstLine, int lastLine) implements Block {

	public TextTableBlock {
		rows = rows.stream().map(List::copyOf).toList();
	}
}
