package org.planwright.ui.importing;

import java.util.function.Function;

import org.planwright.ui.Messages;
import org.planwright.ui.table.SheetColumn;

/**
 * A column of a list of messages that are only read.
 *
 * @param id names it and its head: the message {@code importing.column.ID}
 * @param width in Chinese characters
 * @param widest as wide it becomes where there is room
 * @param key what rows are sorted by; null to sort by the words
 * @param <R> what one row stands for
 */
record NoteColumn<R>(String id, int width, int widest, Alignment alignment, Function<R, String> words, Function<R, Comparable<?>> key) implements SheetColumn<R> {

	static <R> NoteColumn<R> words(String id, int width, Function<R, String> words) {
		return new NoteColumn<>(id, width, width, Alignment.START, words, null);
	}

	static <R> NoteColumn<R> number(String id, int width, Function<R, Integer> number) {
		return new NoteColumn<>(id, width, width, Alignment.END, row -> number.apply(row) > 0 ? Integer.toString(number.apply(row)) : "", number::apply);
	}

	NoteColumn<R> sortedBy(Function<R, Comparable<?>> sortKey) {
		return new NoteColumn<>(id, width, widest, alignment, words, sortKey);
	}

	/** Lets the column become wider where there is room: up to that many Chinese characters, {@link Integer#MAX_VALUE} for all the room. */
	NoteColumn<R> upTo(int characters) {
		return new NoteColumn<>(id, width, characters, alignment, words, key);
	}

	@Override
	public String title() {
		return Messages.text("importing.column." + id);
	}

	@Override
	public String text(R row) {
		return words.apply(row);
	}

	@Override
	public Comparable<?> sortKey(R row) {
		return key == null ? SheetColumn.super.sortKey(row) : key.apply(row);
	}
}
