package org.planwright.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.planwright.core.review.Anchor;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Times;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.theme.Tint;

/** How remarks are told and shown: by words and shapes, never by colour alone. */
public final class CommentLook {

	private static final CellMark OPEN = new CellMark("○", Tint.COMMENT);
	private static final CellMark RESOLVED = new CellMark("✓", Tint.GOOD);
	private static final CellMark ASTRAY = new CellMark("▲", Tint.WARNING);
	private static final int TOLD = 5;

	private CommentLook() {
	}

	/** 未处理, 已处理. */
	static String word(CommentState state) {
		return Messages.text("review.state." + state.name().toLowerCase(Locale.ROOT));
	}

	/** The sign of a thread: settled, or open, or open and on words that are others by now. */
	static CellMark mark(CommentThread thread) {
		return !thread.isOpen() ? RESOLVED : isAstray(thread.anchor()) ? ASTRAY : OPEN;
	}

	/** Whether what it is on is not as it was. */
	static boolean isAstray(Anchor anchor) {
		return anchor.state() == Anchor.State.CHANGED || anchor.state() == Anchor.State.GONE;
	}

	/** Who made a remark. */
	static String author(Comment comment) {
		return signed(comment.getAuthor());
	}

	private static String signed(String name) {
		return Objects.requireNonNullElse(name, Messages.text("review.unsigned"));
	}

	/** Who settled a thread and when; empty while it is open, or where that is not told. */
	static String settled(CommentThread thread) {
		Comment comment = thread.comment();
		return thread.tellsWhenSettled() ? Messages.text("review.settled", signed(comment.getResolvedBy()), Times.minute(comment.getResolvedAt())) : "";
	}

	/** When it was made, to the minute. */
	static String time(Comment comment) {
		return Times.minute(comment.getCreated());
	}

	/** The same without the year. */
	static String shortTime(Comment comment) {
		return Times.minuteOfYear(comment.getCreated());
	}

	static String text(Comment comment) {
		return Objects.requireNonNullElse(comment.getText(), "");
	}

	/** What a remark is on, on one line. */
	static String place(Identified subject, Plan plan) {
		if (subject == null) {
			return plan == null ? Messages.text("review.place.project") : Messages.text("review.place.plan");
		}
		return subject instanceof Project ? Messages.text("review.place.project") : subject instanceof Plan ? Messages.text("review.place.plan") : PlanNames.name(subject);
	}

	/** The same for a thread; what is gone is told by its name. */
	static String place(CommentThread thread) {
		return thread.anchor().state() == Anchor.State.GONE ? Messages.text("review.place.gone") : place(thread.anchor().subject(), thread.plan());
	}

	/** The words that a thread was made on, or what is left of them; the name of what is gone. */
	static String words(Anchor anchor) {
		return anchor.words().isEmpty() ? anchor.before() : anchor.words();
	}

	/** What became of the words; empty where they are as they were. */
	static String fate(Anchor anchor) {
		return switch (anchor.state()) {
		case OBJECT, SAME -> "";
		case CHANGED -> Messages.text(anchor.words().isEmpty() ? "review.fate.lost" : "review.fate.changed", anchor.before());
		case GONE -> Messages.text("review.fate.gone", anchor.before());
		};
	}

	/** Threads in words, for whoever rests the mouse on their place. */
	public static String tell(List<CommentThread> threads) {
		String told = threads.stream().limit(TOLD).map(CommentLook::tell).collect(Collectors.joining("\n\n"));
		return threads.size() <= TOLD ? told : told + "\n\n" + Messages.text("review.more", Integer.toString(threads.size() - TOLD));
	}

	private static String tell(CommentThread thread) {
		String more = tellMore(thread);
		return more.isEmpty() ? said(thread.comment()) : said(thread.comment()) + '\n' + more;
	}

	/** What was answered in a thread, what became of its words, and who settled it. */
	static String tellMore(CommentThread thread) {
		List<String> lines = new ArrayList<>();
		thread.replies().forEach(reply -> lines.add(said(reply)));
		lines.add(fate(thread.anchor()));
		lines.add(settled(thread));
		return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String said(Comment comment) {
		return Messages.text("review.said", author(comment), shortTime(comment), text(comment));
	}
}
