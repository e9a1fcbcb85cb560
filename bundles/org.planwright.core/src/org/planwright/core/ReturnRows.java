package org.planwright.core;

import java.util.List;
import java.util.Optional;

import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnedTable.AddedRow;
import org.planwright.core.ReturnedTable.CellChange;
import org.planwright.core.ReturnedTable.RemovedRow;
import org.planwright.model.Identified;

/** What the rows of one kind of table are in the project, and what it means there that they say something else, are new or are gone. */
interface ReturnRows {

	/** Takes differences down, each with what would be done about it. */
	interface Sink {

		/**
		 * A difference.
		 *
		 * @param subject what is edited; null for nothing that is there
		 * @param target what is written; null for a row as a whole, and where nothing can be
		 * @param act what is done inside one edit; never called where the difference has a problem
		 */
		void add(Item item, Identified subject, Target target, Runnable act);

		/** A difference of which nothing can come. */
		default void refuse(Item item) {
			add(item, null, null, () -> {
			});
		}
	}

	/**
	 * What a difference writes. Several rows, of one table or of several, may be taken for one thing.
	 *
	 * @param thing what is written on, the same whatever row says it
	 * @param field what of it
	 * @param says what would stand there, equal where the same is said in other words
	 */
	record Target(String thing, String field, Object says) {
	}

	/** Whether a table is of this kind, by the keys of its columns. */
	boolean isOf(ReturnedTable table);

	/**
	 * The cells of a row say something else.
	 *
	 * @param cells at least one, all of one row
	 */
	void changed(ReturnedTable table, List<CellChange> cells, Sink sink);

	/** A row is new. Where nothing else is said, nothing becomes of it. */
	default void added(ReturnedTable table, AddedRow row, Sink sink) {
		sink.refuse(Item.added(table, row, Optional.of(Messages.text("sheet.return.unknown")), Optional.empty()));
	}

	/** A row is gone. */
	void removed(ReturnedTable table, List<RemovedRow> rows, Sink sink);

	/** A cell of a column that this program works out or quotes. */
	default void computed(ReturnedTable table, CellChange cell, Sink sink) {
		sink.refuse(Item.changed(table, cell).refused(Messages.text("sheet.return.computed")));
	}

	/** Rows that are gone and stay in the project, with why. */
	static void kept(ReturnedTable table, List<RemovedRow> rows, String why, Sink sink) {
		rows.forEach(row -> sink.refuse(Item.removed(table, row, Optional.of(why))));
	}
}
