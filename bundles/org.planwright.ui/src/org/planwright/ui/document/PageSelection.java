package org.planwright.ui.document;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.Place;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.selection.TextSpan;

/** Tells the window what the caret is in, or which words are selected, as soon as the caret rests. */
final class PageSelection {

	/** Short enough to feel immediate, long enough to let a drag or a held key pass. */
	private static final int REST_MILLISECONDS = 60;

	private final PageSurface page;
	private final TableCursor cursor;
	private final SelectionHub hub;
	private final Object origin;
	private final Runnable tell = this::tell;
	private boolean quiet;

	PageSelection(PageSurface page, TableCursor cursor, SelectionHub hub, Object origin) {
		this.page = page;
		this.cursor = cursor;
		this.hub = hub;
		this.origin = origin;
		page.text().addCaretListener(event -> caretMoved());
		page.text().addListener(SWT.Selection, event -> caretMoved());
		page.text().addListener(SWT.FocusIn, event -> caretMoved());
		cursor.onMove(this::caretMoved);
	}

	/** Runs something that moves the caret without the user's doing. */
	void quietly(Runnable move) {
		quiet = true;
		try {
			move.run();
		} finally {
			quiet = false;
		}
	}

	private void caretMoved() {
		if (!quiet && !page.scroller().isRearranging() && page.text().isFocusControl()) {
			page.text().getDisplay().timerExec(REST_MILLISECONDS, tell);
		}
	}

	/** What is picked on the page now. */
	PlanSelection current() {
		Point selection = page.selection();
		DocumentProjection projection = page.projection();
		Identified inTable = cursor.object().orElse(null);
		if (inTable != null && selection.y - selection.x <= 1) {
			return PlanSelection.of(inTable, origin);
		}
		Place start = projection.placeAt(selection.x);
		Identified owner = start.segment().owner();
		int length = selection.y - selection.x;
		boolean words = length > 0 && start.segment().slot() == Slot.TEXT && owner instanceof Passage
				&& start.offset() + length <= start.segment().length();
		return words ? new PlanSelection(owner, new TextSpan(start.offset(), start.offset() + length), origin) : PlanSelection.of(owner, origin);
	}

	private void tell() {
		if (!page.text().isDisposed() && page.text().isFocusControl()) {
			hub.select(current());
		}
	}
}
