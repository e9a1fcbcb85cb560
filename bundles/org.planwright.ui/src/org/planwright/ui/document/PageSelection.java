package org.planwright.ui.document;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.Place;
import org.planwright.ui.document.projection.Slot;
import org.planwright.ui.document.table.CellTarget;
import org.planwright.ui.document.table.GridCell;
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

	/** Runs something that moves the caret without the user's doing. Where it was before is not told any more: by then it is elsewhere. */
	void quietly(Runnable move) {
		page.text().getDisplay().timerExec(-1, tell);
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

	/** What is picked down to the cell, or to the place between two characters. */
	PlanSelection exactly() {
		PlanSelection current = current();
		if (current.words() != null) {
			return current;
		}
		if (cursor.cell().isPresent()) {
			return cursor.cell().map(GridCell::target).filter(CellTarget.Field.class::isInstance).map(CellTarget.Field.class::cast)
					.map(field -> new PlanSelection(field.indicator(), null, field.field().feature(), origin)).orElse(current);
		}
		Place caret = page.projection().placeAt(page.selection().x);
		boolean inText = caret.segment().slot() == Slot.TEXT && caret.segment().owner() == current.object();
		return inText ? new PlanSelection(current.object(), new TextSpan(caret.offset(), caret.offset()), origin) : current;
	}

	/** Right below the caret or the cell, on the display. */
	Point below() {
		Optional<Point> cell = cursor.table().flatMap(placed -> cursor.cell().map(at -> placed.figure().bounds(at, placed.origin())))
				.map(bounds -> new Point(bounds.x, bounds.y + bounds.height));
		Point caret = page.text().getLocationAtOffset(page.text().getCaretOffset());
		return page.text().toDisplay(cell.orElseGet(() -> new Point(caret.x, caret.y + page.text().getLineHeight(page.text().getCaretOffset()))));
	}

	private void tell() {
		if (!page.text().isDisposed() && page.text().isFocusControl()) {
			hub.select(current());
		}
	}
}
