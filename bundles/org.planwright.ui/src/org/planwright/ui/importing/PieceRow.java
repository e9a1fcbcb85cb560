package org.planwright.ui.importing;

import java.util.List;

import org.planwright.model.Identified;
import org.planwright.ui.table.RowSource;

/**
 * A recognised piece as a row of a sheet.
 *
 * @param depth how many rows it stands under
 */
record PieceRow(Identified piece, int depth) {

	/** Rows for a sheet; a piece is remembered through every edit. */
	static RowSource<PieceRow> source(List<PieceRow> rows) {
		return new RowSource<>() {
			@Override
			public int size() {
				return rows.size();
			}

			@Override
			public PieceRow get(int index) {
				return rows.get(index);
			}

			@Override
			public int depth(int index) {
				return rows.get(index).depth();
			}

			@Override
			public Object key(int index) {
				return rows.get(index).piece();
			}
		};
	}
}
