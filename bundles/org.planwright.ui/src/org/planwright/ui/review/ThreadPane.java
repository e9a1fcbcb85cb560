package org.planwright.ui.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.planwright.core.FirstWords;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Comment;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.review.ThreadWriter.Mode;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** One thread: where it is and on which words, what was said, and the field to answer in. A new remark is written here too. */
final class ThreadPane {

	private static final int LONGEST_QUOTE = 80;

	private final CommentDesk desk;
	private final CommentActions actions;
	private final Theme theme;
	private final Composite control;
	private final Composite head;
	private final Link place;
	private final Label quote;
	private final Label fate;
	private final ThreadMessages messages;
	private final ThreadWriter writer;
	private final Button settle;
	private Comment edited;
	private Control before;

	ThreadPane(Composite parent, CommentDesk desk, CommentActions actions, Theme theme, Icons icons) {
		this.desk = desk;
		this.actions = actions;
		this.theme = theme;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		head = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 5).spacing(0, 3).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		place = new Link(head, SWT.NONE);
		place.setFont(theme.small());
		place.addListener(SWT.Selection, event -> goTo());
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(place);
		quote = label(head);
		fate = label(head);
		messages = new ThreadMessages(control, theme, icons, comment -> CommentEdits.isOwn(comment, desk.author()), this::edit, comment -> actions.delete(List.of(comment)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(messages.control());
		writer = new ThreadWriter(control, theme);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(writer.control());
		((GridLayout) writer.buttons().getLayout()).numColumns++;
		settle = new Button(writer.buttons(), SWT.PUSH);
		settle.addListener(SWT.Selection, event -> desk.current().ifPresent(thread -> actions.toggle(List.of(thread))));
		writer.on(this::finish, this::giveUp);
		dress();
	}

	private static Label label(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(label);
		return label;
	}

	Control control() {
		return control;
	}

	private void goTo() {
		desk.draft().ifPresentOrElse(actions::goTo, () -> desk.current().ifPresent(thread -> desk.goTo(thread, this)));
	}

	/**
	 * Shows what the desk is at.
	 *
	 * @return whether that is anything
	 */
	boolean update() {
		Optional<CommentTarget> draft = desk.draft();
		if (draft.isPresent()) {
			show(draft.get());
			return true;
		}
		Optional<CommentThread> thread = desk.current();
		thread.ifPresentOrElse(this::show, messages::clear);
		return thread.isPresent();
	}

	private void show(CommentTarget target) {
		head(CommentLook.place(target.subject(), null), target.quote(), "", PlanNames.place(target.subject()));
		reveal(messages.control(), false);
		reveal(settle, false);
		edited = null;
		writer.write(Mode.NEW, target, "", desk.author());
		control.layout(true, true);
	}

	private void show(CommentThread thread) {
		head(CommentLook.place(thread), thread.anchor().words(), CommentLook.fate(thread.anchor()), thread.place() == null ? "" : PlanNames.place(thread.place()));
		reveal(messages.control(), true);
		messages.show(thread);
		settle.setText(Messages.text(thread.isOpen() ? "review.resolve" : "review.reopen"));
		if (edited != null && (CommentEdits.thread(edited) != thread.comment() || edited.eContainer() == null)) {
			edited = null;
		}
		reveal(settle, edited == null);
		if (edited == null) {
			writer.write(Mode.REPLY, thread.comment(), "", desk.author());
		} else {
			writer.write(Mode.EDIT, edited, CommentLook.text(edited), desk.author());
		}
		control.layout(true, true);
	}

	private void head(String where, String words, String became, String way) {
		place.setText("<a>" + where.replace("&", "&&").replace("<", "‹") + "</a>");
		place.setToolTipText(way);
		Accessibles.name(place, way.isEmpty() ? where : way);
		quote.setText(words.isEmpty() ? "" : Messages.text("review.quote", FirstWords.of(words, LONGEST_QUOTE)).replace("&", "&&"));
		reveal(quote, !words.isEmpty());
		fate.setText(became.isEmpty() ? "" : "▲ " + became.replace("&", "&&"));
		reveal(fate, !became.isEmpty());
	}

	private static void reveal(Control part, boolean shown) {
		if (!(part.getLayoutData() instanceof GridData)) {
			part.setLayoutData(new GridData());
		}
		((GridData) part.getLayoutData()).exclude = !shown;
		part.setVisible(shown);
	}

	/** Lets the user write a remark of their own anew. */
	void edit(Comment comment) {
		edited = comment;
		update();
		writer.setFocus();
	}

	private void finish(String text, String author) {
		desk.setAuthor(author);
		switch (writer.mode()) {
		case NEW -> {
			desk.finish(text);
			giveBack();
		}
		case REPLY -> desk.current().ifPresent(thread -> desk.edits().ifPresent(edits -> edits.reply(thread.comment(), text, desk.author())));
		case EDIT -> {
			Comment comment = edited;
			edited = null;
			desk.edits().ifPresent(edits -> edits.setText(comment, text, desk.author()));
			update();
		}
		}
	}

	private void giveUp() {
		edited = null;
		if (desk.draft().isPresent()) {
			desk.cancel();
		} else {
			update();
		}
		giveBack();
	}

	/** Takes the keyboard to write in, and remembers who had it. */
	void begin() {
		Control focus = control.getDisplay().getFocusControl();
		if (!writer.hasFocus()) {
			before = focus;
		}
		writer.setFocus();
	}

	/** Who marks words and writes a remark goes on reading where the words are. */
	private void giveBack() {
		if (before != null && !before.isDisposed() && before.isVisible()) {
			before.setFocus();
		}
		before = null;
	}

	/** Takes the colours of the theme as they are now. */
	void dress() {
		control.setBackground(theme.color(Tint.PAPER));
		for (Control part : List.of(head, place, quote, fate)) {
			part.setBackground(theme.color(Tint.CHROME));
		}
		place.setForeground(theme.color(Tint.INK_QUIET));
		place.setLinkForeground(theme.color(Tint.ACCENT));
		quote.setBackground(theme.color(Tint.COMMENT_SOFT));
		quote.setForeground(theme.color(Tint.INK));
		fate.setForeground(theme.color(Tint.WARNING));
		messages.dress();
		writer.dress();
	}
}
