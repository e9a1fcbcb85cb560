package org.planwright.core.project.edit;

import java.util.List;
import java.util.Optional;

import org.planwright.core.Messages;
import org.planwright.core.project.edit.CellReading.Verdict;

/**
 * What became of a pasted block.
 *
 * @param cells every cell of the block, row by row
 */
public record PasteResult(List<Cell> cells) {

	/**
	 * One cell of the block.
	 *
	 * @param row place in the block, from 0
	 * @param column place in the block, from 0
	 * @param reading what was understood; empty where the block is wider than the table
	 * @param message what a person should be told; empty where all is well
	 * @param refused whether the cell keeps the whole block from being pasted
	 */
	public record Cell(int row, int column, Optional<CellReading> reading, Optional<String> message, boolean refused) {

		Cell(int row, int column, CellReading reading) {
			this(row, column, Optional.of(reading), reading.message(), reading.verdict() == Verdict.REFUSED);
		}

		static Cell outside(int row, int column, String typed) {
			return new Cell(row, column, Optional.empty(), Optional.of(Messages.text("cell.outside", typed)), true);
		}
	}

	public PasteResult {
		cells = List.copyOf(cells);
	}

	/** Tells whether the block was pasted. It is pasted whole or not at all. */
	public boolean applied() {
		return cells.stream().noneMatch(Cell::refused);
	}

	/** The cells that a person should be told of. */
	public List<Cell> remarks() {
		return cells.stream().filter(cell -> cell.message().isPresent()).toList();
	}
}
