package org.planwright.ui.importing;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellEditing;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.Understanding;

/** A column of recognised pieces. */
final class PieceColumn implements SheetColumn<PieceRow> {

	private final String id;
	private final int width;
	private final Function<Identified, String> text;
	private Alignment alignment = Alignment.START;
	private boolean fills;
	private CellEditing<PieceRow> editing;

	private PieceColumn(String id, int width, Function<Identified, String> text) {
		this.id = id;
		this.width = width;
		this.text = text;
	}

	/**
	 * A column that is only read.
	 *
	 * @param id names it and its head: the message {@code importing.column.ID}
	 * @param width in Chinese characters
	 */
	static PieceColumn of(String id, int width, Function<Identified, String> text) {
		return new PieceColumn(id, width, text);
	}

	/** Lets the column take the room that is left. */
	PieceColumn filling() {
		fills = true;
		return this;
	}

	/** The line of the document at which a piece begins. */
	static PieceColumn line(Function<Identified, String> text) {
		PieceColumn column = new PieceColumn("line", 4, text);
		column.alignment = Alignment.END;
		return column;
	}

	/**
	 * Lets the words be edited.
	 *
	 * @param can the pieces whose words can be
	 * @param words what stands in the editor at first
	 * @param apply makes the edit
	 */
	PieceColumn edited(Predicate<Identified> can, Function<Identified, String> words, BiConsumer<Identified, String> apply) {
		editing = new CellEditing<>() {
			@Override
			public boolean canEdit(PieceRow row) {
				return can.test(row.piece());
			}

			@Override
			public String editText(PieceRow row, String shown) {
				return words.apply(row.piece());
			}

			@Override
			public Understanding understand(PieceRow row, String typed) {
				return Understanding.PLAIN;
			}

			@Override
			public void apply(PieceRow row, String typed) {
				apply.accept(row.piece(), typed);
			}
		};
		return this;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("importing.column." + id);
	}

	@Override
	public String text(PieceRow row) {
		String words = text.apply(row.piece());
		return words == null ? "" : words;
	}

	@Override
	public Comparable<?> sortKey(PieceRow row) {
		return alignment == Alignment.END && !text(row).isEmpty() ? (Comparable<?>) Integer.valueOf(text(row)) : SheetColumn.super.sortKey(row);
	}

	@Override
	public Alignment alignment() {
		return alignment;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return fills ? Integer.MAX_VALUE : width;
	}

	@Override
	public Optional<CellEditing<PieceRow>> editing() {
		return Optional.ofNullable(editing);
	}
}
