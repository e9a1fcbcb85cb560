package org.planwright.ui.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.planwright.core.review.CommentThread;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.theme.Tint;

/** A column of the list of remarks. Nothing is typed there: remarks are written below, where there is room. */
final class CommentColumn implements SheetColumn<CommentLine> {

	/** Place of the column with the remarks. */
	static final int TEXT = 0;

	private final String id;
	private final int width;
	private final int widest;
	private final Function<CommentThread, String> words;
	private final Function<CommentThread, Comparable<?>> key;
	private final boolean shownAtFirst;

	private CommentColumn(String id, int width, int widest, Function<CommentThread, String> words, Function<CommentThread, Comparable<?>> key, boolean shownAtFirst) {
		this.id = id;
		this.width = width;
		this.widest = widest;
		this.words = words;
		this.key = key;
		this.shownAtFirst = shownAtFirst;
	}

	/** The columns from left to right. */
	static List<CommentColumn> all() {
		return List.of(column("text", 17, Integer.MAX_VALUE, thread -> CommentLook.text(thread.comment())),
				column("author", 4, 6, thread -> CommentLook.author(thread.comment())),
				new CommentColumn("time", 6, 6, thread -> CommentLook.shortTime(thread.comment()),
						thread -> Objects.requireNonNullElse(thread.comment().getCreated(), ""), true),
				column("place", 9, 14, CommentLook::place), column("words", 9, 20, thread -> CommentLook.words(thread.anchor())),
				new CommentColumn("replies", 3, 3, thread -> thread.replies().isEmpty() ? "" : Integer.toString(thread.replies().size()),
						thread -> thread.replies().size(), true),
				new CommentColumn("state", 4, 4, thread -> CommentLook.word(thread.comment().getState()), thread -> thread.comment().getState(), true),
				new CommentColumn("plan", 4, 6, thread -> thread.plan() == null ? "" : PlanNames.shortName(thread.plan()), null, false));
	}

	private static CommentColumn column(String id, int width, int widest, Function<CommentThread, String> words) {
		return new CommentColumn(id, width, widest, words, null, true);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("review.column." + id);
	}

	@Override
	public String text(CommentLine line) {
		return line.isHeading() ? line.heading() : words.apply(line.thread());
	}

	@Override
	public CellMark mark(CommentLine line) {
		return id.equals("text") ? CommentLook.mark(line.thread()) : null;
	}

	@Override
	public String spoken(CommentLine line) {
		return id.equals("text") && !line.isHeading() ? Messages.text("review.spoken", CommentLook.word(line.thread().comment().getState()), text(line)) : text(line);
	}

	@Override
	public Tint ink(CommentLine line) {
		return line.thread().isOpen() ? null : Tint.INK_QUIET;
	}

	@Override
	public String detail(CommentLine line) {
		return switch (id) {
		case "text" -> CommentLook.tellMore(line.thread());
		case "place" -> line.thread().place() == null ? "" : PlanNames.place(line.thread().place());
		case "words" -> CommentLook.fate(line.thread().anchor());
		case "time" -> CommentLook.time(line.thread().comment());
		default -> "";
		};
	}

	@Override
	public BigDecimal number(CommentLine line) {
		return id.equals("replies") && !line.thread().replies().isEmpty() ? BigDecimal.valueOf(line.thread().replies().size()) : null;
	}

	@Override
	public Comparable<?> sortKey(CommentLine line) {
		return key == null ? SheetColumn.super.sortKey(line) : key.apply(line.thread());
	}

	@Override
	public Alignment alignment() {
		return id.equals("replies") ? Alignment.END : Alignment.START;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return widest;
	}

	@Override
	public boolean shownAtFirst() {
		return shownAtFirst;
	}
}
