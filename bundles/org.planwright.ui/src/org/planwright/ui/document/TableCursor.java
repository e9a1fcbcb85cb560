package org.planwright.ui.document;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.planwright.model.Block;
import org.planwright.model.Identified;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.table.CellTarget;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableGrid;

/**
 * The cell that has the keyboard while the caret is at a table: shown by a frame instead of the caret, moved by the arrow keys and Tab,
 * and left where the table ends.
 */
final class TableCursor implements VerifyKeyListener, MouseListener {

	/** What is done with the cell that has the keyboard. */
	interface Actions {
		/**
		 * Edits it in its place.
		 *
		 * @param first what was typed to begin with; null to begin with the cell's own text
		 */
		void edit(String first);

		/** Empties it. */
		void clear();

		/** Pastes a text from there on. */
		void paste(String text);
	}

	/** Where a click falls, and how far the page was scrolled then. */
	private record Aim(Block table, int row, int column, int top) {
	}

	private final PageSurface page;
	private final Caret caret;
	private Actions actions;
	private Aim aim;
	private Runnable moved = () -> { };
	private Block block;
	private int row;
	private int column;
	private boolean upwards;

	TableCursor(PageSurface page) {
		this.page = page;
		caret = page.text().getCaret();
		page.text().addVerifyKeyListener(this);
		page.text().addMouseListener(this);
		// The styled text is told first, and scrolls to the beginning of the one line that the table is for it: the click is somewhere else then.
		Display display = page.text().getDisplay();
		Listener aiming = this::aim;
		display.addFilter(SWT.MouseDown, aiming);
		display.addFilter(SWT.MouseDoubleClick, aiming);
		page.text().addDisposeListener(event -> {
			display.removeFilter(SWT.MouseDown, aiming);
			display.removeFilter(SWT.MouseDoubleClick, aiming);
		});
		page.text().addCaretListener(event -> caretMoved());
		page.text().addListener(SWT.FocusIn, event -> page.text().redraw());
		page.text().addListener(SWT.FocusOut, event -> page.text().redraw());
	}

	void setActions(Actions actions) {
		this.actions = actions;
	}

	/** Tells someone when another cell has the keyboard. */
	void onMove(Runnable moved) {
		this.moved = moved;
	}

	/** The table that the caret is at; empty elsewhere. */
	Optional<PageTables.Placed> table() {
		int line = block == null ? -1 : page.tables().lineOf(block);
		return line < 0 ? Optional.empty() : Optional.of(page.tables().place(line));
	}

	/** The cell that has the keyboard. */
	Optional<GridCell> cell() {
		return table().flatMap(placed -> placed.figure().grid().cellAt(row, column));
	}

	/** What the cell that has the keyboard belongs to: an indicator or a table. */
	Optional<Identified> object() {
		return cell().map(cell -> cell.target() instanceof CellTarget.Field field ? field.indicator() : block);
	}

	boolean isAt(Block table, GridCell cell) {
		return table == block && cell.column() == column && cell.row() <= row && row < cell.row() + cell.rowSpan();
	}

	/** Follows the caret of the text to a table, or away from it. */
	private void caretMoved() {
		if (page.scroller().isRearranging()) {
			return;
		}
		int index = page.lineAtDisplay(page.text().getCaretOffset());
		DocumentLine line = page.projection().line(index);
		if (line.table() != block) {
			block = line.table();
			column = 0;
			row = block == null ? 0 : upwards ? grid().rows() - 1 : Math.min(grid().headRows(), grid().rows() - 1);
			page.text().setCaret(block == null ? caret : null);
			page.text().redraw();
		}
	}

	/** Follows an edit: the table may have fewer rows now, or be gone. */
	void planChanged() {
		caretMoved();
		if (block != null) {
			row = Math.min(row, grid().rows() - 1);
			column = Math.min(column, grid().columns() - 1);
		}
	}

	private TableGrid grid() {
		return page.tables().figure(page.projection().line(page.tables().lineOf(block))).grid();
	}

	/** Takes the keyboard to a cell and scrolls to it. */
	void goTo(Block table, int toRow, int toColumn) {
		int index = page.tables().lineOf(table);
		if (index < 0) {
			return;
		}
		int offset = page.toDisplay(page.projection().startOf(index));
		if (table != block || page.text().getSelectionCount() > 0) {
			page.text().setSelection(offset);
		}
		TableGrid grid = grid();
		row = Math.clamp(toRow, 0, grid.rows() - 1);
		column = Math.clamp(toColumn, 0, grid.columns() - 1);
		show();
		page.text().redraw();
		page.text().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		moved.run();
	}

	/** Scrolls as far as is needed to see the cell. */
	void show() {
		page.scroller().whenPlaced(this::scroll);
	}

	private void scroll() {
		if (block == null) {
			return;
		}
		PageTables.Placed placed = table().orElseThrow();
		Rectangle bounds = placed.figure().bounds(cell().orElseThrow(), placed.origin());
		int margin = page.look().em();
		int height = page.text().getClientArea().height;
		int above = bounds.y - margin;
		int below = bounds.y + bounds.height + margin - height;
		int by = above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
		if (by != 0) {
			page.text().setTopPixel(page.text().getTopPixel() + by);
		}
	}

	/** Pastes a text from the cell that has the keyboard on. */
	void paste(String text) {
		actions.paste(text);
	}

	/** Edits the cell that has the keyboard, beginning with a text. */
	void edit(String first) {
		actions.edit(first);
	}

	/** Moves to the next cell that can be edited, in the order of reading. */
	boolean next(boolean forward) {
		TableGrid grid = grid();
		int index = cell().map(cell -> grid.nextEditable(grid.cells().indexOf(cell), forward)).orElse(-1);
		if (index < 0) {
			return false;
		}
		GridCell cell = grid.cells().get(index);
		goTo(block, cell.row(), cell.column());
		return true;
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		upwards = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_LEFT;
		if (block == null) {
			return;
		}
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if (!plain) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> event.doit = shift || !move(0, -1);
		case SWT.ARROW_RIGHT -> event.doit = shift || !move(0, 1);
		case SWT.ARROW_UP -> event.doit = shift || !move(-1, 0);
		case SWT.ARROW_DOWN -> event.doit = shift || !move(1, 0);
		case SWT.HOME -> moveTo(event, row, 0);
		case SWT.END -> moveTo(event, row, grid().columns() - 1);
		case SWT.TAB -> event.doit = !next(!shift);
		case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> edit(event, null);
		case SWT.BS -> {
			if (page.text().getSelectionCount() == 0) {
				edit(event, "");
			}
		}
		case SWT.DEL -> {
			event.doit = page.text().getSelectionCount() > 0;
			if (!event.doit) {
				actions.clear();
			}
		}
		default -> typed(event);
		}
	}

	private void typed(VerifyEvent event) {
		if (event.character >= ' ' && event.character != SWT.DEL && page.text().getSelectionCount() == 0) {
			edit(event, String.valueOf(event.character));
		}
	}

	private void edit(VerifyEvent event, String first) {
		event.doit = false;
		actions.edit(first);
	}

	private void moveTo(VerifyEvent event, int toRow, int toColumn) {
		event.doit = false;
		goTo(block, toRow, toColumn);
	}

	/** Moves over a merged cell as over one; gives false where the table ends. */
	private boolean move(int rows, int columns) {
		GridCell cell = cell().orElse(null);
		int toRow = rows > 0 && cell != null ? cell.row() + cell.rowSpan() : row + rows;
		int toColumn = column + columns;
		TableGrid grid = grid();
		if (toRow < 0 || toRow >= grid.rows() || toColumn < 0 || toColumn >= grid.columns()) {
			return false;
		}
		goTo(block, toRow, toColumn);
		return true;
	}

	private void aim(Event event) {
		if (event.widget == page.text()) {
			aim = page.tables().at(event.x, event.y).map(placed -> new Aim(placed.line().table(), placed.figure().layout().rowAt(event.y - placed.origin().y),
					placed.figure().layout().columnAt(event.x - placed.origin().x), page.text().getTopPixel())).orElse(null);
		}
	}

	@Override
	public void mouseDown(MouseEvent event) {
		if (aim != null) {
			page.text().setTopPixel(aim.top());
			goTo(aim.table(), aim.row(), aim.column());
		}
	}

	@Override
	public void mouseDoubleClick(MouseEvent event) {
		mouseDown(event);
		if (event.button == 1 && aim != null) {
			actions.edit(null);
		}
	}

	@Override
	public void mouseUp(MouseEvent event) {
		// a cell is taken when the button goes down
	}
}
