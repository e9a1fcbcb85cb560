package org.planwright.ui.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.planwright.core.review.CommentThread;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.theme.Tint;

/** The columns of the list of remarks. Nothing is typed there: remarks are written below, where there is room. */
final class CommentColumns {

	/** Place of the column with the remarks. */
	static final int TEXT = 0;

	private CommentColumns() {
	}

	/** The columns from left to right. */
	static List<PlainColumn<CommentLine>> all() {
		return List.of(
				column("text", 17, thread -> CommentLook.text(thread.comment())).growing(Integer.MAX_VALUE).marked(line -> CommentLook.mark(line.thread()))
						.spoken(CommentColumns::spoken).noted(line -> CommentLook.tellMore(line.thread())),
				column("author", 4, thread -> CommentLook.author(thread.comment())).growing(6),
				column("time", 6, thread -> CommentLook.shortTime(thread.comment())).noted(line -> CommentLook.time(line.thread().comment()))
						.sortedBy(line -> Objects.requireNonNullElse(line.thread().comment().getCreated(), "")),
				column("place", 9, CommentLook::place).growing(14)
						.noted(line -> line.thread().place() == null ? "" : PlanNames.place(line.thread().place())),
				column("words", 9, thread -> CommentLook.words(thread.anchor())).growing(20).noted(line -> CommentLook.fate(line.thread().anchor())),
				column("replies", 3, thread -> thread.replies().isEmpty() ? "" : Integer.toString(thread.replies().size()))
						.numbers(line -> line.thread().replies().isEmpty() ? null : BigDecimal.valueOf(line.thread().replies().size()))
						.sortedBy(line -> line.thread().replies().size()),
				column("state", 4, thread -> CommentLook.word(thread.comment().getState())).sortedBy(line -> line.thread().comment().getState()),
				column("plan", 4, thread -> thread.plan() == null ? "" : PlanNames.shortName(thread.plan())).growing(6).hiddenAtFirst());
	}

	private static PlainColumn<CommentLine> column(String id, int width, Function<CommentThread, String> words) {
		return new PlainColumn<CommentLine>(id, Messages.text("review.column." + id), width,
				line -> line.isHeading() ? line.heading() : words.apply(line.thread())).inked(line -> line.thread().isOpen() ? null : Tint.INK_QUIET);
	}

	private static String spoken(CommentLine line) {
		return line.isHeading() ? line.heading()
				: Messages.text("review.spoken", CommentLook.word(line.thread().comment().getState()), CommentLook.text(line.thread().comment()));
	}
}
