package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/**
 * A sheet of rows that are drafted in a dialog: rows are added, deleted, moved and pasted as on a page, and nothing of it holds before
 * the dialog is confirmed.
 *
 * @param <R> a row; each is equal to itself only
 */
public final class DraftSheet<R> implements SheetHost<R> {

	private final List<R> rows;
	private final Supplier<R> fresh;
	private final Runnable changed;
	private final List<SheetAction> actions;
	private final SheetPane<R> pane;
	private boolean editing;

	/**
	 * Makes the sheet.
	 *
	 * @param name what a screen reader calls it
	 * @param rows the draft; changed by the sheet
	 * @param fresh makes an empty row
	 * @param changed told after every change
	 */
	public DraftSheet(Composite parent, Theme theme, Icons icons, String name, List<PlainColumn<R>> columns, List<R> rows, Supplier<R> fresh,
			Runnable changed) {
		this.rows = rows;
		this.fresh = fresh;
		this.changed = changed;
		actions = List.of(action("table.draft.add", Icon.PLUS, SWT.INSERT, () -> true, this::add),
				action("table.draft.delete", Icon.TRASH_2, SWT.DEL, () -> !sheet().selectedRows().isEmpty(), this::delete),
				action("table.draft.up", Icon.ARROW_UP, SWT.MOD3 | SWT.ARROW_UP, () -> canMove(-1), () -> move(-1)),
				action("table.draft.down", Icon.ARROW_DOWN, SWT.MOD3 | SWT.ARROW_DOWN, () -> canMove(1), () -> move(1)));
		for (PlainColumn<R> column : columns) {
			if (column.editing().orElse(null) instanceof DraftEditing<R> editing) {
				editing.onApplied(this::typed);
			}
		}
		pane = new SheetPane<>(parent, theme, icons, name, columns, 0, this);
		for (SheetAction action : actions) {
			pane.addButton(action.icon(), action.label(), action.label() + "  " + ActionItems.keys(action.key()), action::runIfEnabled);
		}
	}

	private static SheetAction action(String key, Icon icon, int accelerator, BooleanSupplier enabled, Runnable run) {
		return new SheetAction(Messages.text(key), icon, accelerator, enabled, run);
	}

	/**
	 * Says what belongs here while there are no rows.
	 *
	 * @param words what belongs here
	 */
	public void sayWhatBelongs(String words) {
		pane.emptyState().say(words, Messages.text("table.draft.add"), this::add);
	}

	/** The sheet with what belongs round it. */
	public SheetPane<R> pane() {
		return pane;
	}

	private Sheet<R> sheet() {
		return pane.sheet();
	}

	/** Shows the rows as they are now. */
	public void refresh() {
		pane.show(RowSource.of(List.copyOf(rows)));
	}

	/** Puts the frame on the first cell, and takes the keyboard once the dialog is open. */
	public void begin() {
		pane.control().getDisplay().asyncExec(() -> {
			if (!pane.control().isDisposed()) {
				if (!rows.isEmpty()) {
					sheet().reveal(rows.getFirst(), 0);
				}
				pane.setFocus();
			}
		});
	}

	/** Behind the framed row, or at the end. The frame is on its first cell, where one types, or pastes a block. */
	public void add() {
		int place = sheet().framed().map(cell -> rows.indexOf(cell.row()) + 1).orElse(rows.size());
		R row = fresh.get();
		edit("", () -> rows.add(place, row));
		pane.clearFilters();
		sheet().reveal(row, 0);
		sheet().control().setFocus();
	}

	private void delete() {
		List<R> selected = sheet().selectedRows();
		edit("", () -> rows.removeAll(selected));
	}

	private boolean canMove(int by) {
		List<R> selected = sheet().selectedRows();
		if (selected.isEmpty() || !sheet().rows().isAsPrinted()) {
			return false;
		}
		int first = rows.indexOf(selected.getFirst());
		boolean together = first + selected.size() <= rows.size() && rows.subList(first, first + selected.size()).equals(selected);
		return together && first + by >= 0 && first + selected.size() + by <= rows.size();
	}

	private void move(int by) {
		List<R> selected = sheet().selectedRows();
		int place = rows.indexOf(selected.getFirst()) + by;
		edit("", () -> {
			rows.removeAll(selected);
			rows.addAll(place, selected);
		});
	}

	@Override
	public void edit(String label, Runnable change) {
		editing = true;
		try {
			change.run();
		} finally {
			editing = false;
		}
		refresh();
		changed.run();
	}

	/** A single cell is typed into without an edit round it. */
	private void typed() {
		if (!editing) {
			refresh();
			changed.run();
		}
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}

	@Override
	public boolean canAppend() {
		return true;
	}

	@Override
	public List<R> append(int count, R after) {
		List<R> added = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			added.add(fresh.get());
		}
		rows.addAll(after == null ? rows.size() : rows.indexOf(after) + 1, added);
		return added;
	}

	@Override
	public List<SheetAction> actions() {
		return actions;
	}
}
