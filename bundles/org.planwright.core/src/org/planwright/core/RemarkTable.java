package org.planwright.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;
import org.planwright.core.report.SheetTable.Column;
import org.planwright.core.report.SheetTable.Row;
import org.planwright.core.review.CommentThread;
import org.planwright.model.CommentState;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage.Literals;

/**
 * 批注与意见: what was said of a plan and what was answered to it, and behind that what an office fills in: an answer, whose, whether the remark is
 * settled, and by whom. These columns come back ({@link RemarkReturns}).
 */
public final class RemarkTable {

	static final String TEXT = ReturnFields.key(Literals.COMMENT__TEXT);
	static final String AUTHOR = ReturnFields.key(Literals.COMMENT__AUTHOR);
	static final String REPLY = ReturnFields.key(Literals.COMMENT__REPLIES);
	static final String REPLIED_BY = REPLY + ".author";
	static final String STATE = ReturnFields.key(Literals.COMMENT__STATE);
	static final String RESOLVED_BY = ReturnFields.key(Literals.COMMENT__RESOLVED_BY);
	private static final int NAMING = 3;

	private RemarkTable() {
	}

	/**
	 * The remarks on a plan.
	 *
	 * @param plan null for those on the project as a whole
	 * @param threads of that plan
	 */
	public static SheetTable of(Plan plan, List<CommentThread> threads) {
		List<Column> columns = List.of(column("number", "no", Align.ORDINAL, 4), column("place", "place", Align.START, 12), column("words", "remark.words", Align.START, 12),
				column(TEXT, "remark.text", Align.START, 22), column(AUTHOR, "remark.author", Align.SHORT, 8), column("answered", "remark.answered", Align.START, 16),
				column(REPLY, "remark.reply", Align.START, 18), column(REPLIED_BY, "remark.repliedBy", Align.SHORT, 6), column(STATE, "remark.state", Align.SHORT, 6),
				column(RESOLVED_BY, "remark.resolvedBy", Align.SHORT, 6));
		List<Row> rows = new ArrayList<>();
		for (CommentThread thread : threads) {
			String answered = thread.replies().stream().map(reply -> Messages.text("report.register.answered", ReviewDocument.signed(reply.getAuthor()),
					Objects.requireNonNullElse(reply.getText(), ""))).collect(Collectors.joining("\n"));
			rows.add(new Row(Objects.requireNonNullElse(thread.comment().getId(), ""), List.of(Integer.toString(rows.size() + 1), ReviewDocument.place(thread), ReviewDocument.words(thread.anchor()),
					Objects.requireNonNullElse(thread.comment().getText(), ""), Objects.requireNonNullElse(thread.comment().getAuthor(), ""), answered, "", "",
					state(thread.comment().getState()), Objects.requireNonNullElse(thread.comment().getResolvedBy(), ""))));
		}
		String title = plan == null ? text("title.remarks.project") : text("title.remarks", Objects.requireNonNullElse(plan.getTitle(), ""));
		return new SheetTable(text("remarks"), title, plan == null ? "" : plan.getId(), plan == null ? "" : ElementNames.shortName(plan), columns, NAMING, rows, List.of());
	}

	private static String state(CommentState state) {
		return state(Messages.locale(), state);
	}

	/** What a state is called in a language. */
	static String state(Locale language, CommentState state) {
		return Messages.text(language, "report.review.state." + state.name().toLowerCase(Locale.ROOT));
	}

	private static Column column(String key, String title, Align align, int width) {
		return new Column(key, text("column." + title), align, width);
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("sheet.table." + key, arguments);
	}
}
