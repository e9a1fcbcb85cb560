package org.planwright.ui.document.search;

import org.planwright.model.Block;
import org.planwright.ui.document.table.GridCell;

/** Where words were found. */
public sealed interface DocumentHit {

	/** Where on the page it comes, for ordering: offset of its first character, or of its table. */
	int offset();

	/**
	 * Words of the text.
	 *
	 * @param start offset of the first character on the page
	 * @param end   offset behind the last one
	 */
	record Words(int start, int end) implements DocumentHit {
		@Override
		public int offset() {
			return start;
		}
	}

	/**
	 * Words in a cell of a table.
	 *
	 * @param offset offset of the table on the page
	 * @param table  the table
	 * @param cell   the cell as it was when the words were found
	 * @param start  offset of the first character in the cell
	 * @param end    offset behind the last one
	 */
	record Cell(int offset, Block table, GridCell cell, int start, int end) implements DocumentHit {
	}
}
