package org.planwright.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Comment;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What was said in a thread, one below the other: who, when, the words, and buttons to write one's own anew and to delete; at the end who settled it. */
final class ThreadMessages {

	private final Theme theme;
	private final Icons icons;
	private final Predicate<Comment> isOwn;
	private final Consumer<Comment> edit;
	private final Consumer<Comment> delete;
	private final ScrolledComposite scroller;
	private final Composite column;
	private List<String> shown = List.of();

	ThreadMessages(Composite parent, Theme theme, Icons icons, Predicate<Comment> isOwn, Consumer<Comment> edit, Consumer<Comment> delete) {
		this.theme = theme;
		this.icons = icons;
		this.isOwn = isOwn;
		this.edit = edit;
		this.delete = delete;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		column = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 4).spacing(0, 8).applyTo(column);
		scroller.setContent(column);
		scroller.addListener(SWT.Resize, event -> fit());
	}

	Control control() {
		return scroller;
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			scroller.setMinHeight(column.computeSize(width, SWT.DEFAULT).y);
		}
	}

	/** Shows a thread; what is shown already stays as it is. */
	void show(CommentThread thread) {
		List<Comment> all = new ArrayList<>(List.of(thread.comment()));
		all.addAll(thread.replies());
		String settled = CommentLook.settled(thread);
		List<String> now = Stream.concat(all.stream().map(comment -> comment.getId() + CommentLook.author(comment) + comment.getCreated() + CommentLook.text(comment) + isOwn.test(comment)),
				Stream.of(settled)).toList();
		if (now.equals(shown)) {
			return;
		}
		boolean more = !shown.isEmpty() && now.getFirst().equals(shown.getFirst())
				&& (now.size() > shown.size() || !settled.isEmpty() && !settled.equals(shown.getLast()));
		shown = now;
		for (Control child : column.getChildren()) {
			child.dispose();
		}
		all.forEach(this::add);
		if (!settled.isEmpty()) {
			addSettled(settled);
		}
		dress();
		column.layout(true, true);
		fit();
		scroller.setOrigin(0, more ? column.getSize().y : 0);
	}

	private void add(Comment comment) {
		Composite block = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 1).applyTo(block);
		boolean isReply = comment.eContainer() instanceof Comment;
		GridDataFactory.fillDefaults().grab(true, false).indent(isReply ? theme.pointSize() : 0, 0).applyTo(block);
		Label head = new Label(block, SWT.NONE);
		head.setText(Messages.text("review.head", CommentLook.author(comment), CommentLook.time(comment)).replace("&", "&&"));
		head.setFont(theme.small());
		head.setData(Tint.INK_QUIET);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
		ToolBar tools = new ToolBar(block, SWT.FLAT);
		Accessibles.name(tools, Messages.text("review.message.tools", CommentLook.author(comment)));
		if (isOwn.test(comment)) {
			item(tools, Icon.PENCIL, Messages.text("review.edit.tip"), () -> edit.accept(comment));
		}
		item(tools, Icon.TRASH_2, Messages.text(isReply ? "review.delete.reply.tip" : "review.delete.tip"), () -> delete.accept(comment));
		Label words = new Label(block, SWT.WRAP);
		words.setText(CommentLook.text(comment).replace("&", "&&"));
		words.setFont(theme.font());
		words.setData(Tint.INK);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(10, SWT.DEFAULT).applyTo(words);
	}

	private void addSettled(String words) {
		Label label = new Label(column, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setFont(theme.small());
		label.setData(Tint.GOOD);
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(label);
	}

	private void item(ToolBar tools, Icon icon, String tip, Runnable run) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setData(icon);
		icons.show(item, icon);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> run.run());
	}

	/** Shows nothing. */
	void clear() {
		shown = List.of();
		for (Control child : column.getChildren()) {
			child.dispose();
		}
	}

	/** Takes the colours of the theme as they are now. */
	void dress() {
		scroller.setBackground(theme.color(Tint.PAPER));
		dress(column);
	}

	private void dress(Control control) {
		control.setBackground(theme.color(Tint.PAPER));
		if (control.getData() instanceof Tint tint) {
			control.setForeground(theme.color(tint));
		}
		if (control instanceof ToolBar tools) {
			for (ToolItem item : tools.getItems()) {
				icons.show(item, (Icon) item.getData());
			}
		} else if (control instanceof Composite inner) {
			for (Control child : inner.getChildren()) {
				dress(child);
			}
		}
	}
}
