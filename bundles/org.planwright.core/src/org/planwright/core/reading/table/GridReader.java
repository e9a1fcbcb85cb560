package org.planwright.core.reading.table;

import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;

/** Finds the tables of one layout. */
interface GridReader {

	/**
	 * A table and the first line behind it.
	 *
	 * @param grid the table
	 * @param end index of the first line that does not belong to it
	 */
	record Found(Grid grid, int end) {
	}

	/**
	 * Reads the table that begins at a line.
	 *
	 * @param lines all lines
	 * @param from index of a line that is not blank
	 * @param removals where drawn rules and tags are noted, only when a table is found
	 * @return the table; empty where none of this layout begins here
	 */
	Optional<Found> read(List<TextLine> lines, int from, Removals removals);
}
