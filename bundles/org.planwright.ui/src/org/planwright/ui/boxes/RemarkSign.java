package org.planwright.ui.boxes;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Identified;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.review.CommentLook;
import org.planwright.ui.review.CommentMark;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The bubble of the remarks on a part of a card, and how many they are; a click shows the first. Its room is kept where there are none. */
final class RemarkSign {

	private static final int GAP = 2;
	/** So far down a sign stands beside the first line of a field. */
	private static final int DOWN = 6;

	private final Canvas canvas;
	private final Identified owner;
	private final CommentDesk desk;
	private final Theme theme;
	private final int size;
	private List<CommentThread> threads = List.of();

	RemarkSign(Composite parent, Identified owner, CommentDesk desk, Theme theme) {
		this.owner = owner;
		this.desk = desk;
		this.theme = theme;
		canvas = new Canvas(parent, SWT.NO_FOCUS);
		canvas.setBackground(theme.color(Tint.PAPER));
		canvas.setFont(theme.small());
		Point count = count("9");
		size = count.y * 3 / 4;
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).hint(size + GAP + 2 * count.x, count.y).indent(0, DOWN).applyTo(canvas);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> {
			if (event.button == 1) {
				threads.stream().findFirst().ifPresent(desk::open);
			}
		});
		show();
	}

	private Point count(String words) {
		GC gc = new GC(canvas);
		try {
			return gc.textExtent(words);
		} finally {
			gc.dispose();
		}
	}

	/** Shows what was remarked and is not settled. */
	void show() {
		threads = desk.openOn(owner);
		String words = CommentLook.tell(threads);
		canvas.setToolTipText(words.isEmpty() ? null : words);
		canvas.setCursor(threads.isEmpty() ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		Accessibles.name(canvas, words);
		canvas.redraw();
	}

	private void paint(GC gc) {
		if (threads.isEmpty()) {
			return;
		}
		int height = canvas.getClientArea().height;
		CommentMark.bubble(gc, theme, new Rectangle(0, (height - size) / 2, size, size));
		if (threads.size() > 1) {
			gc.setForeground(theme.color(Tint.COMMENT));
			gc.drawText(Integer.toString(threads.size()), size + GAP, 0, true);
		}
	}
}
