package org.planwright.core.reading.flow;

import org.planwright.core.reading.table.Grid;

/**
 * A table in the flow of a document.
 *
 * @param grid the table
 * @param frame number of the frame that it stands in; 0 for none
 */
public record GridPiece(Grid grid, int frame) implements Piece {

	@Override
	public int firstLine() {
		return grid.firstLine();
	}

	@Override
	public int lastLine() {
		return grid.lastLine();
	}
}
