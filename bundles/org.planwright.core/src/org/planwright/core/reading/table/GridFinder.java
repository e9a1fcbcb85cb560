package org.planwright.core.reading.table;

import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;

/** Finds tables of every layout; the layouts that say most about their cells are tried first. */
public final class GridFinder {

	private final List<GridReader> readers = List.of(new CellTableReader(), new TagTableReader(), new BarTableReader(), new TabRowReader(), new TabCellReader(),
			new AlignedReader(), new SpacedReader(), new CellFlowReader());
	private final Removals removals;

	public GridFinder(Removals removals) {
		this.removals = removals;
	}

	/**
	 * A table and the first line behind it.
	 *
	 * @param grid the table
	 * @param end index of the first line that does not belong to it
	 */
	public record Found(Grid grid, int end) {
	}

	/** The table that begins at a line that is not blank; empty where none does. */
	public Optional<Found> at(List<TextLine> lines, int from) {
		for (GridReader reader : readers) {
			Optional<GridReader.Found> found = reader.read(lines, from, removals);
			if (found.isPresent()) {
				return found.map(table -> new Found(table.grid(), table.end()));
			}
		}
		return Optional.empty();
	}
}
