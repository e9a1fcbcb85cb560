package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.ui.Messages;

/**
 * A block of cells about to be pasted: which cell would take what, and what stands against it. Nothing changes before
 * {@link #apply}, and nothing changes at all while one cell of the block can't be taken.
 *
 * @param <R> what one row stands for
 */
public final class BlockPaste<R> {

	/** As many refusals as a person reads at once; the rest is counted. */
	static final int PROBLEMS_NAMED = 6;

	/**
	 * Where a block goes.
	 *
	 * @param rows    rows from the first selected one down to the end of the sheet, headings left out
	 * @param columns columns from the first selected one to the right, in the order they are seen
	 * @param height  how many of the rows are selected
	 * @param width   how many of the columns are selected
	 */
	public record Target<R>(List<R> rows, List<? extends SheetColumn<R>> columns, int height, int width) {
	}

	/** What a cell takes; rows are counted from the first one that the block covers. */
	private record Assignment<R>(int row, CellEditing<R> editing, String words) {
	}

	private final Target<R> target;
	private final List<Assignment<R>> assignments = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private int refused;
	private int height;

	/** Plans the pasting of a block; a first row that repeats the heads of the columns is left out. */
	public BlockPaste(CellBlock block, Target<R> target) {
		this.target = target;
		CellBlock cells = repeatsHeads(block, target) ? block.withoutHead() : block;
		if (cells.height() == 0) {
			return;
		}
		// A single cell fills what is selected, and a block is repeated over a selection that it fits into.
		height = target.height() % cells.height() == 0 ? Math.max(target.height(), cells.height()) : cells.height();
		int width = target.width() % cells.width() == 0 ? Math.max(target.width(), cells.width()) : cells.width();
		if (width > target.columns().size()) {
			problem(Messages.text("table.paste.wide", width, target.columns().size()));
			return;
		}
		for (int row = 0; row < height; row++) {
			for (int column = 0; column < width; column++) {
				plan(row, target.columns().get(column), cells.cell(row % cells.height(), column % cells.width()));
			}
		}
	}

	/** Whether every cell can be taken. */
	public boolean isPossible() {
		return refused == 0;
	}

	/** Why cells can't be taken, each with its place; the last line counts those that are not named. */
	public List<String> problems() {
		List<String> named = new ArrayList<>(problems);
		if (refused > named.size()) {
			named.add(Messages.text("table.paste.more", refused - named.size()));
		}
		return named;
	}

	/** How many rows of the block find no row in the sheet. */
	public int beyond() {
		return Math.max(0, height - target.rows().size());
	}

	/** The last row that the block covers; null when it covers none. */
	public R lastCovered() {
		int covered = Math.min(height, target.rows().size());
		return covered == 0 ? null : target.rows().get(covered - 1);
	}

	/** How many cells take something. */
	public int cells() {
		return assignments.size();
	}

	/**
	 * Changes the cells; called inside one undoable edit, and only when {@link #isPossible()}.
	 *
	 * @param added rows for those that found none, {@link #beyond()} of them
	 */
	public void apply(List<R> added) {
		if (!isPossible() || added.size() != beyond()) {
			throw new IllegalStateException(refused + " cells refused, " + added.size() + " rows for " + beyond());
		}
		for (Assignment<R> assignment : assignments) {
			int row = assignment.row();
			int there = target.rows().size();
			assignment.editing().apply(row < there ? target.rows().get(row) : added.get(row - there), assignment.words());
		}
	}

	private void plan(int place, SheetColumn<R> column, String words) {
		R row = place < target.rows().size() ? target.rows().get(place) : null;
		if (words.equals(row == null ? "" : column.text(row))) {
			return;
		}
		Optional<CellEditing<R>> editing = column.editing().filter(edit -> row == null || edit.canEdit(row));
		Understanding understood = editing.map(edit -> edit.understand(row, words))
				.orElseGet(() -> Understanding.refused(Messages.text("table.paste.readOnly")));
		if (understood.accepted()) {
			assignments.add(new Assignment<>(place, editing.orElseThrow(), words));
		} else {
			problem(Messages.text("table.paste.cell", place + 1, column.title(), words, understood.words()));
		}
	}

	private void problem(String words) {
		refused++;
		if (problems.size() < PROBLEMS_NAMED) {
			problems.add(words);
		}
	}

	private static <R> boolean repeatsHeads(CellBlock block, Target<R> target) {
		if (block.height() < 2 || block.width() > target.columns().size()) {
			return false;
		}
		for (int i = 0; i < block.width(); i++) {
			if (!SheetFilter.fold(block.cell(0, i)).equals(SheetFilter.fold(target.columns().get(i).title()))) {
				return false;
			}
		}
		return true;
	}
}
