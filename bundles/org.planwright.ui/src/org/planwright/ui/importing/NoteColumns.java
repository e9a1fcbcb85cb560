package org.planwright.ui.importing;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.planwright.ui.Messages;
import org.planwright.ui.table.PlainColumn;

/** The columns of lists of messages that are only read. Their heads are the messages {@code importing.column.ID}. */
final class NoteColumns {

	private NoteColumns() {
	}

	static <R> PlainColumn<R> words(String id, int width, Function<R, String> words) {
		return new PlainColumn<>(id, Messages.text("importing.column." + id), width, words);
	}

	/** A column of numbers; 0 stands for none. */
	static <R> PlainColumn<R> number(String id, int width, ToIntFunction<R> number) {
		return NoteColumns.<R>words(id, width, row -> number.applyAsInt(row) > 0 ? Integer.toString(number.applyAsInt(row)) : "")
				.numbers(row -> number.applyAsInt(row) > 0 ? BigDecimal.valueOf(number.applyAsInt(row)) : null);
	}
}
