package org.planwright.ui.importing;

import org.planwright.model.Identified;
import org.planwright.ui.table.ListedRow;

/**
 * A recognised piece as a row of a sheet.
 *
 * @param depth how many rows it stands under
 */
record PieceRow(Identified piece, int depth) implements ListedRow {

	/** A piece is remembered through every edit. */
	@Override
	public Object key() {
		return piece;
	}
}
