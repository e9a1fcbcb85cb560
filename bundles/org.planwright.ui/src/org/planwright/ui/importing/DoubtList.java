package org.planwright.ui.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.ReadingNotes;
import org.planwright.model.ReadingNote;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** What the reader was not sure of, one after the other: go there, look, accept. */
public final class DoubtList implements SheetHost<ReadingNote> {

	private final SheetPane<ReadingNote> pane;
	private final ToolItem before;
	private final ToolItem next;
	private final ToolItem accept;
	private Review review;
	private boolean going;

	/** Shows nothing before {@link #show}. */
	public DoubtList(Composite parent, Theme theme, Icons icons) {
		List<PlainColumn<ReadingNote>> columns = List.of(
				NoteColumns.<ReadingNote>words("severity", 6, note -> MarkLook.words(note.getSeverity())).sortedBy(note -> -note.getSeverity().getValue()),
				NoteColumns.number("line", 4, ReadingNote::getLine),
				NoteColumns.<ReadingNote>words("message", 52, ReadingNotes::text).growing(80),
				NoteColumns.<ReadingNote>words("place", 18, note -> note.getSubject() == null ? "" : PlanNames.name(note.getSubject())).growing(Integer.MAX_VALUE));
		pane = new SheetPane<>(parent, theme, icons, Messages.text("importing.doubts"), columns, 2, this);
		before = pane.addButton(Icon.ARROW_UP, Messages.text("importing.doubts.before"), Messages.text("importing.doubts.before.tip"), () -> step(-1));
		next = pane.addButton(Icon.ARROW_DOWN, Messages.text("importing.doubts.next"), Messages.text("importing.doubts.next.tip"), () -> step(1));
		accept = pane.addButton(Icon.CIRCLE_CHECK, Messages.text("importing.doubts.accept"), Messages.text("importing.doubts.accept.tip"), this::accept);
		pane.emptyState().say(Messages.text("importing.doubts.none"), null, () -> { });
		pane.sheet().onSelect(cell -> {
			if (!going) {
				review.select(cell.row(), this);
			}
			update();
		});
	}

	/** The whole of it. */
	public Composite control() {
		return pane.control();
	}

	/** Shows the doubts of a review as they are now. */
	public void show(Review shown) {
		review = shown;
		pane.show(RowSource.of(review.doubts()));
		update();
	}

	/** Goes on to the next doubt, or back to the one before; at an end goes on at the other. */
	public void step(int by) {
		List<ReadingNote> doubts = review.doubts();
		if (!doubts.isEmpty()) {
			int here = selected().map(doubts::indexOf).orElse(by > 0 ? -1 : 0);
			go(doubts.get(Math.floorMod(here + by, doubts.size())));
		}
	}

	private void go(ReadingNote note) {
		going = true;
		try {
			pane.sheet().reveal(note, 2);
		} finally {
			going = false;
		}
		review.select(note, this);
		update();
	}

	/** Marks the selected doubt as looked at and goes on to the next. */
	public void accept() {
		selected().ifPresent(note -> {
			int here = review.doubts().indexOf(note);
			review.accept(note);
			List<ReadingNote> left = review.doubts();
			if (!left.isEmpty()) {
				go(left.get(Math.min(here, left.size() - 1)));
			}
		});
	}

	private Optional<ReadingNote> selected() {
		return pane.sheet().framed().map(cell -> cell.row()).filter(review.doubts()::contains);
	}

	private void update() {
		boolean any = !review.doubts().isEmpty();
		before.setEnabled(any);
		next.setEnabled(any);
		accept.setEnabled(selected().isPresent());
	}

	@Override
	public void edit(String label, Runnable change) {
		throw new UnsupportedOperationException("messages are not edited");
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}

	@Override
	public List<SheetAction> actions() {
		return List.of(new SheetAction(Messages.text("importing.doubts.accept"), Icon.CIRCLE_CHECK, SWT.DEL, () -> selected().isPresent(), this::accept));
	}
}
