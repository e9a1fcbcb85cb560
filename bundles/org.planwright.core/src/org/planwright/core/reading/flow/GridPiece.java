package org.planwright.core.reading.flow;

import org.planwright.core.reading.table.Grid;

/**
 * A table in the flow of a document.
 *
 * @param grid the table
 */
public record GridPiece(Grid grid) implements Piece {

	@Override
	public int firstLine() {
		return grid.firstLine();
	}

	@Override
	public int lastLine() {
		return grid.lastLine();
	}
}
