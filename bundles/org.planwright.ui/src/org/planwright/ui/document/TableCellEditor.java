package org.planwright.ui.document;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.project.edit.CellReading;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.PasteResult;
import org.planwright.model.IndicatorAttribute;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.document.table.CellAlign;
import org.planwright.ui.document.table.CellTarget;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableEdits;
import org.planwright.ui.document.table.TableGrid;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Tint;

/**
 * Edits a cell of a table where it stands. Below it stands what the typed text would be taken for. Enter and Tab take the text over,
 * Escape does not; what a column cannot hold stays in the editor and says why.
 */
final class TableCellEditor implements TableCursor.Actions {

	/** What follows when a text was taken over. */
	private enum Next {
		STAY, RIGHT, LEFT, NONE
	}

	/** As many cells as a notice names. */
	private static final int MOST_REASONS = 8;

	private final PageSurface page;
	private final TableCursor cursor;
	private final TableEdits edits;
	private Text field;
	private Label hint;
	private TableGrid grid;
	private GridCell cell;

	TableCellEditor(PageSurface page, TableCursor cursor, TableEdits edits) {
		this.page = page;
		this.cursor = cursor;
		this.edits = edits;
		cursor.setActions(this);
	}

	@Override
	public void clear() {
		cursor.cell().filter(emptied -> page.mayEdit()).filter(emptied -> emptied.target() != null)
				.ifPresent(emptied -> edits.set(cursor.table().orElseThrow().figure().grid(), emptied, ""));
	}

	@Override
	public void paste(String text) {
		if (!page.mayEdit()) {
			return;
		}
		TableGrid target = cursor.table().orElseThrow().figure().grid();
		Optional<PasteResult> block = cursor.cell().flatMap(from -> edits.paste(target, from, text));
		if (block.isEmpty()) {
			edit(text.strip());
		} else if (!block.get().applied()) {
			String reasons = block.get().remarks().stream().filter(PasteResult.Cell::refused)
					.map(refused -> Messages.text("document.paste.cell", Integer.toString(refused.row() + 1), Integer.toString(refused.column() + 1),
							refused.message().orElse("")))
					.limit(MOST_REASONS).collect(Collectors.joining("\n"));
			Notices.problem(page.text().getShell(), Messages.text("document.paste.title"), Messages.text("document.paste.refused", reasons));
		}
	}

	@Override
	public void edit(String first) {
		close();
		PageTables.Placed placed = cursor.table().orElse(null);
		cell = cursor.cell().orElse(null);
		if (!page.mayEdit() || placed == null || cell == null || cell.target() == null) {
			return;
		}
		grid = placed.figure().grid();
		cursor.show();
		Rectangle bounds = cursor.table().orElseThrow().figure().bounds(cell, cursor.table().orElseThrow().origin());
		if (cell.target() instanceof CellTarget.Field target && target.field() == IndicatorField.ATTRIBUTE) {
			chooseAttribute(bounds);
		} else {
			type(bounds, first);
		}
	}

	private void chooseAttribute(Rectangle bounds) {
		Menu menu = new Menu(page.text());
		for (IndicatorAttribute attribute : new IndicatorAttribute[] { IndicatorAttribute.BINDING, IndicatorAttribute.EXPECTED }) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			String name = Messages.text(attribute == IndicatorAttribute.BINDING ? "document.table.attribute.binding" : "document.table.attribute.expected");
			item.setText(name);
			item.setSelection(name.equals(cell.text()));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					edits.set(grid, cell, name);
				}
			});
		}
		menu.setLocation(page.text().toDisplay(bounds.x, bounds.y + bounds.height));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void type(Rectangle bounds, String first) {
		int align = cell.align() == CellAlign.RIGHT ? SWT.RIGHT : cell.align() == CellAlign.CENTER ? SWT.CENTER : SWT.LEFT;
		boolean lines = cell.align() == CellAlign.LEFT;
		field = new Text(page.text(), SWT.BORDER | align | (lines ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
		field.setFont(page.look().font(TextRole.CELL));
		field.setBackground(page.look().color(Tint.PAPER));
		field.setForeground(page.look().color(Tint.INK));
		field.setText(first == null ? cell.text() : first);
		Accessibles.name(field, grid.nameOf(cell));
		Point wanted = field.computeSize(lines ? bounds.width : SWT.DEFAULT, SWT.DEFAULT);
		int width = Math.max(bounds.width, Math.min(wanted.x, page.look().ems(14)));
		int height = Math.max(bounds.height, wanted.y);
		int x = cell.align() == CellAlign.RIGHT ? bounds.x + bounds.width - width : bounds.x;
		field.setBounds(x, bounds.y + (bounds.height - height) / 2, width + 1, height + 1);
		hint = new Label(page.text(), SWT.NONE);
		hint.setFont(page.look().theme().small());
		hint.setVisible(false);
		field.addListener(SWT.Modify, event -> showHint(edits.preview(cell, field.getText())));
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.KeyDown, this::keyDown);
		field.addListener(SWT.FocusOut, event -> take(Next.NONE));
		field.setFocus();
		if (first == null) {
			// The end of a double click would take the selection away again.
			Text opened = field;
			field.selectAll();
			field.getDisplay().asyncExec(() -> {
				if (!opened.isDisposed() && opened.getText().equals(cell.text())) {
					opened.selectAll();
				}
			});
		} else {
			field.setSelection(field.getCharCount());
			showHint(edits.preview(cell, first));
		}
	}

	private void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_ESCAPE -> {
			event.doit = false;
			close();
			page.text().setFocus();
		}
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
			event.doit = false;
			take(event.detail == SWT.TRAVERSE_TAB_NEXT ? Next.RIGHT : Next.LEFT);
		}
		case SWT.TRAVERSE_RETURN -> {
			event.doit = false;
			take(Next.STAY);
		}
		default -> { }
		}
	}

	private void keyDown(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && field != null) {
			event.doit = false;
			take(Next.STAY);
		}
	}

	private void take(Next next) {
		if (field == null) {
			return;
		}
		String typed = field.getText().replace("\r", "").replace("\n", "");
		CellReading reading = edits.preview(cell, typed);
		if (reading.verdict() == Verdict.REFUSED && next != Next.NONE) {
			showHint(reading);
			return;
		}
		TableGrid editedGrid = grid;
		GridCell edited = cell;
		close();
		edits.set(editedGrid, edited, typed);
		if (next != Next.NONE) {
			page.text().setFocus();
		}
		if ((next == Next.RIGHT || next == Next.LEFT) && cursor.next(next == Next.RIGHT)) {
			edit(null);
		}
	}

	private void showHint(CellReading reading) {
		boolean same = reading.shown().equals(reading.typed().strip());
		hint.setVisible(!same && !reading.shown().isEmpty());
		if (!hint.getVisible()) {
			return;
		}
		boolean understood = reading.verdict() == Verdict.UNDERSTOOD;
		hint.setText(" " + (understood ? Messages.text("document.table.understood", reading.shown()) : reading.shown()) + " ");
		hint.setForeground(page.look().color(understood ? Tint.INK_QUIET : reading.verdict() == Verdict.REFUSED ? Tint.ERROR : Tint.WARNING));
		hint.setBackground(page.look().color(reading.verdict() == Verdict.REFUSED ? Tint.ERROR_SOFT : Tint.CHROME));
		hint.pack();
		Rectangle bounds = field.getBounds();
		int x = Math.clamp((long) bounds.x + bounds.width - hint.getSize().x, 0, Math.max(0, page.text().getClientArea().width - hint.getSize().x));
		hint.setLocation(x, bounds.y + bounds.height + 2);
		hint.moveAbove(null);
	}

	/** Ends the editing without taking the text over. */
	void close() {
		if (field != null) {
			Text closing = field;
			field = null;
			closing.dispose();
			hint.dispose();
		}
	}
}
