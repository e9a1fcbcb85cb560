package org.planwright.ui.document;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Scrolls the page to places, and keeps it where it is while it is broken into lines anew. */
final class PageScroller {

	private final PageSurface page;
	private Runnable whenPlaced = () -> { };
	private boolean placed;
	private boolean rearranging;

	PageScroller(PageSurface page) {
		this.page = page;
	}

	/**
	 * Runs something that breaks the whole page into lines anew, and keeps caret and scroll position. While the caret is at the
	 * beginning, the styled text has no reason to measure everything before it at every single change.
	 */
	void rearrange(Runnable change) {
		PageText text = page.text();
		int top = text.getTopIndex();
		int above = text.getLinePixel(top);
		Point selection = text.getSelection();
		text.setRedraw(false);
		rearranging = true;
		try {
			text.setSelection(0);
			text.setTopIndex(0);
			change.run();
			text.setSelection(selection);
			text.setTopPixel(text.getTopPixel() + text.getLinePixel(top) - above);
		} finally {
			rearranging = false;
			text.setRedraw(true);
		}
	}

	/** Whether the caret moves without anybody's doing, and will be back. */
	boolean isRearranging() {
		return rearranging;
	}

	/** Runs something that scrolls, as soon as it is known how wide the page is; until then only the last such wish is kept. */
	void whenPlaced(Runnable scroll) {
		if (placed) {
			scroll.run();
		} else {
			whenPlaced = scroll;
		}
	}

	/** It is known now how wide the page is. */
	void placed() {
		if (!placed) {
			placed = true;
			whenPlaced.run();
		}
	}

	/** Sets the caret and scrolls to it. */
	void setCaret(int offset) {
		page.text().setSelection(page.toDisplay(offset));
		show(offset, offset);
	}

	/** Scrolls as far as is needed to see a stretch of the page well: not at the very edge, and not at all when it is seen already. */
	void show(int start, int end) {
		whenPlaced(() -> scrollTo(start, end));
	}

	private void scrollTo(int start, int end) {
		int last = page.projection().length() - 1;
		if (last < 0) {
			return;
		}
		PageText text = page.text();
		int from = Math.min(last, start);
		Rectangle bounds = text.getTextBounds(page.toDisplay(from), page.toDisplay(Math.clamp(end - 1, from, last)));
		int height = text.getClientArea().height;
		int margin = Math.min(2 * page.look().em(), height / 4);
		if (bounds.y < margin || bounds.y + Math.min(bounds.height, height / 2) > height - margin) {
			text.setTopPixel(text.getTopPixel() + bounds.y - height / 4);
		}
	}
}
