package org.planwright.ui.importing;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.SortKeys;

/** The columns of recognised pieces. Their heads are the messages {@code importing.column.ID}. */
final class PieceColumns {

	private static final int LINE_WIDTH = 4;

	private PieceColumns() {
	}

	/**
	 * A column that is only read.
	 *
	 * @param width in Chinese characters
	 */
	static PlainColumn<PieceRow> of(String id, int width, Function<Identified, String> text) {
		return new PlainColumn<>(id, Messages.text("importing.column." + id), width, row -> text.apply(row.piece()));
	}

	/** The line of the document at which a piece begins. */
	static PlainColumn<PieceRow> line(Function<Identified, String> text) {
		return of("line", LINE_WIDTH, text).numbers(row -> SortKeys.number(text.apply(row.piece())));
	}

	/**
	 * How words of pieces are edited.
	 *
	 * @param can the pieces whose words can be
	 * @param words what stands in the editor at first
	 * @param apply makes the edit
	 */
	static CellEditing<PieceRow> editing(Predicate<Identified> can, Function<Identified, String> words, BiConsumer<Identified, String> apply) {
		return new CellEditing<>() {
			@Override
			public boolean canEdit(PieceRow row) {
				return can.test(row.piece());
			}

			@Override
			public String editText(PieceRow row, String shown) {
				return words.apply(row.piece());
			}

			@Override
			public void apply(PieceRow row, String typed) {
				apply.accept(row.piece(), typed);
			}
		};
	}
}
