package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.planwright.ui.Messages;

/**
 * Copies selected cells to where Excel, WPS and Word take them, and pastes what they copied: all cells of a block or none, as one
 * edit.
 *
 * @param <R> what one row stands for
 */
final class SheetClipboard<R> {

	private final Display display;
	private final SheetSelection<R> selection;
	private final SheetRows<R> rows;
	private final SheetHost<R> host;

	SheetClipboard(Display display, SheetSelection<R> selection, SheetRows<R> rows, SheetHost<R> host) {
		this.display = display;
		this.selection = selection;
		this.rows = rows;
		this.host = host;
	}

	/** Puts the selected cells on the clipboard; cells between them that are not selected are left empty. */
	void copy() {
		CellBlock block = selected();
		if (block.height() == 0) {
			return;
		}
		block.copy(display);
	}

	/** Copies the selected cells and empties those that can be emptied. */
	void cut() {
		copy();
		clear(Messages.text("table.edit.cut"));
	}

	/** Empties the selected cells. */
	void clear() {
		clear(Messages.text("table.edit.clear"));
	}

	/** Pastes from the first selected cell on. */
	void paste() {
		Clipboard clipboard = new Clipboard(display);
		try {
			paste(CellBlock.parse((String) clipboard.getContents(TextTransfer.getInstance())));
		} finally {
			clipboard.dispose();
		}
	}

	/** Pastes a block from the first selected cell on. */
	void paste(CellBlock block) {
		if (!host.takesWords()) {
			host.say(Notice.refused(Messages.text("table.paste.refused"), List.of(host.whyNoWords())));
			return;
		}
		int[] selectedRows = selection.rowPlaces();
		int[] selectedColumns = selection.columnPositions();
		if (block.height() == 0 || selectedRows.length == 0 || selectedColumns.length == 0) {
			return;
		}
		BlockPaste<R> paste = new BlockPaste<>(block, target(selectedRows, selectedColumns));
		if (!paste.isPossible()) {
			host.say(Notice.refused(Messages.text("table.paste.refused"), paste.problems()));
			return;
		}
		int beyond = paste.beyond();
		if (beyond > 0 && !(host.canAppend() && rows.isAsPrinted())) {
			host.say(Notice.refused(Messages.text("table.paste.refused"), List.of(Messages.text("table.paste.long", beyond))));
			return;
		}
		host.edit(Messages.text("table.edit.paste"), () -> paste.apply(beyond == 0 ? List.of() : host.append(beyond, paste.lastCovered())));
		host.say(Notice.done(beyond == 0 ? Messages.text("table.paste.done", paste.cells())
				: Messages.text("table.paste.doneAndAdded", paste.cells(), beyond)));
	}

	private void clear(String label) {
		if (!host.takesWords()) {
			host.say(Notice.refused(Messages.text("table.clear.refused"), List.of(host.whyNoWords())));
			return;
		}
		List<Runnable> changes = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		for (int row : selection.rowPlaces()) {
			for (int position : selection.columnPositions()) {
				if (!rows.isHeading(row) && selection.isSelected(position, row)) {
					plan(new SheetCell<>(rows.get(row), selection.columnAt(position)), changes, refused);
				}
			}
		}
		if (!refused.isEmpty()) {
			host.say(Notice.refused(Messages.text("table.clear.refused"), refused));
		} else if (!changes.isEmpty()) {
			host.edit(label, () -> changes.forEach(Runnable::run));
		}
	}

	private void plan(SheetCell<R> cell, List<Runnable> changes, List<String> refused) {
		if (cell.text().isEmpty()) {
			return;
		}
		cell.column().editing().filter(editing -> editing.canEdit(cell.row())).ifPresent(editing -> {
			Understanding understood = editing.understand(cell.row(), "");
			if (understood.accepted()) {
				changes.add(() -> editing.apply(cell.row(), ""));
			} else {
				refused.add(understood.words());
			}
		});
	}

	private BlockPaste.Target<R> target(int[] selectedRows, int[] selectedColumns) {
		List<R> below = new ArrayList<>();
		int last = selectedRows[selectedRows.length - 1];
		int height = 0;
		for (int row = selectedRows[0]; row < rows.count(); row++) {
			if (!rows.isHeading(row)) {
				below.add(rows.get(row));
				height += row <= last ? 1 : 0;
			}
		}
		List<SheetColumn<R>> right = new ArrayList<>();
		for (int position = selectedColumns[0]; position < selection.columnCount(); position++) {
			right.add(selection.columnAt(position));
		}
		return new BlockPaste.Target<>(below, right, height, selectedColumns[selectedColumns.length - 1] - selectedColumns[0] + 1);
	}

	private CellBlock selected() {
		int[] positions = selection.columnPositions();
		List<List<String>> block = new ArrayList<>();
		for (int row : selection.rowPlaces()) {
			if (!rows.isHeading(row)) {
				List<String> line = new ArrayList<>();
				for (int position : positions) {
					line.add(selection.isSelected(position, row) ? selection.columnAt(position).text(rows.get(row)) : "");
				}
				block.add(line);
			}
		}
		return new CellBlock(block);
	}
}
