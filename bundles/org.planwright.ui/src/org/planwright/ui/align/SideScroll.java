package org.planwright.ui.align;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** Which part of the surface is seen. */
final class SideScroll {

	private static final int LINES_A_CLICK = 3;

	private final Canvas canvas;
	private final ScrollBar bar;
	private int range;
	private int top;

	SideScroll(Canvas canvas) {
		this.canvas = canvas;
		bar = canvas.getVerticalBar();
		bar.addListener(SWT.Selection, event -> to(bar.getSelection()));
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
	}

	private void wheel(Event event) {
		by(-event.count * Math.max(1, LINES_A_CLICK * step() / 3));
		event.doit = false;
	}

	private int step() {
		return canvas.getFont().getFontData()[0].getHeight() * 2;
	}

	/** How much is above what is seen, in pixels. */
	int top() {
		return top;
	}

	/** Height of what is seen. */
	int page() {
		return canvas.getClientArea().height;
	}

	/** Says how high everything is together. */
	void setRange(int height) {
		range = height;
		int page = Math.max(1, page());
		bar.setValues(Math.min(top, Math.max(0, range - page)), 0, Math.max(range, page), page, step(), Math.max(1, page - step()));
		bar.setEnabled(range > page);
		to(top);
	}

	void by(int pixels) {
		to(top + pixels);
	}

	void to(int wanted) {
		int next = Math.clamp(wanted, 0, Math.max(0, range - page()));
		if (next != top) {
			top = next;
			canvas.redraw();
		}
		if (bar.getSelection() != top) {
			bar.setSelection(top);
		}
	}

	/** Brings something into sight; of what is higher than the view, its beginning. */
	void show(int from, int height) {
		if (from < top || height > page()) {
			to(from);
		} else if (from + height > top + page()) {
			to(from + height - page());
		}
	}
}
