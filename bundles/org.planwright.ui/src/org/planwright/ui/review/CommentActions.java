package org.planwright.ui.review;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.kit.KeyNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;

/** What can be done with remarks, from whichever view or menu. */
public final class CommentActions {

	/** As in word processors. */
	public static final int KEY = SWT.MOD1 | SWT.MOD3 | 'M';

	private final CommentDesk desk;
	private final SelectionHub hub;
	private final ReviewReport report;
	private final Supplier<Shell> shell;

	/** @param shell that questions belong to */
	public CommentActions(CommentDesk desk, SelectionHub hub, ReviewReport report, Supplier<Shell> shell) {
		this.desk = desk;
		this.hub = hub;
		this.report = report;
		this.shell = shell;
	}

	/** The remarks of the window. */
	public CommentDesk desk() {
		return desk;
	}

	/** What prints them. */
	ReviewReport report() {
		return report;
	}

	/** 新批注… on a place. */
	public SheetAction add(Supplier<PlanSelection> place) {
		return new SheetAction(Messages.text("review.add"), Icon.MESSAGE_SQUARE_PLUS, KEY, () -> place.get() != null && desk.canBegin(place.get()),
				() -> desk.begin(place.get()));
	}

	/** Adds 新批注… on a place to a menu, behind what is in it; nothing where there can be none. */
	public void addTo(Menu menu, PlanSelection place) {
		if (desk.canBegin(place)) {
			new MenuItem(menu, SWT.SEPARATOR);
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Messages.text("review.add") + '\t' + KeyNames.of(KEY));
			item.addListener(SWT.Selection, event -> desk.begin(place));
		}
	}

	/** Settles threads; where all are settled, opens them again. */
	void toggle(List<CommentThread> threads) {
		CommentState state = threads.stream().anyMatch(CommentThread::isOpen) ? CommentState.RESOLVED : CommentState.OPEN;
		desk.edits().ifPresent(edits -> edits.setState(threads.stream().map(CommentThread::comment).toList(), state, desk.author()));
	}

	/** Deletes remarks; asks first where answers of others go with them. */
	void delete(List<Comment> comments) {
		int replies = comments.stream().mapToInt(comment -> comment.getReplies().size()).sum();
		boolean sure = replies == 0 || Notices.confirm(shell.get(), Messages.text("review.delete.title"),
				Messages.text("review.delete.question", comments.size(), replies), Messages.text("review.delete.do"));
		if (sure) {
			desk.edits().ifPresent(edits -> edits.delete(comments));
		}
	}

	/**
	 * Asks whether all settled threads are to go, and deletes them.
	 *
	 * @param plan null for those of the whole project
	 */
	public void deleteResolved(Plan plan) {
		long settled = (plan == null ? desk.all() : desk.of(plan)).stream().filter(thread -> !thread.isOpen()).count();
		if (settled == 0) {
			Notices.info(shell.get(), Messages.text("review.delete.title"), Messages.text("review.delete.none"));
		} else if (Notices.confirm(shell.get(), Messages.text("review.delete.title"), Messages.text("review.delete.resolved.question", settled),
				Messages.text("review.delete.do"))) {
			desk.edits().ifPresent(edits -> edits.deleteResolved(plan));
		}
	}

	/** Brings what a new remark is on before the user's eyes. */
	void goTo(CommentTarget target) {
		hub.goTo(target.place(this));
	}
}
