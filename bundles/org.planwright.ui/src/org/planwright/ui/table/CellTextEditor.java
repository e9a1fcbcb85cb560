package org.planwright.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Edits a cell's words in place and says below them, at every keystroke, how they are understood. Enter takes them and goes down, Tab
 * to the right, Escape leaves the cell as it was. Words that the cell can't hold are not taken; when the keyboard goes elsewhere they
 * are let go rather than holding it back.
 */
final class CellTextEditor extends TextCellEditor {

	/** Says how words typed into a cell would be understood. */
	@FunctionalInterface
	interface Reader {
		Understanding understand(int column, int row, String typed);
	}

	/** Says what could be meant by words typed into a cell. */
	@FunctionalInterface
	interface Guesser {
		List<Proposal> proposals(int column, int row, String typed);
	}

	/** Given as the first key, opens the editor with nothing in it. */
	static final char NOTHING = '\0';

	private final Theme theme;
	private final Reader reader;
	private final Guesser guesser;
	private final boolean wrapped;
	private Label said;
	private ProposalList proposals;
	private String atFirst;

	/** @param wrapped whether words go on on the next line where the cell ends; Alt+Enter begins another one */
	CellTextEditor(Theme theme, Reader reader, Guesser guesser, boolean wrapped) {
		super(false, true);
		this.wrapped = wrapped;
		this.theme = theme;
		this.reader = reader;
		this.guesser = guesser;
		focusListener = new InlineFocusListener() {
			@Override
			public void focusLost(FocusEvent event) {
				proposals.dismiss();
				if (isAccepted()) {
					super.focusLost(event);
				} else {
					close();
				}
			}
		};
	}

	@Override
	protected Text createEditorControl(Composite table, int style) {
		if (!wrapped) {
			return super.createEditorControl(table, style);
		}
		Text text = super.createEditorControl(table, style | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD3) {
				text.insert(Text.DELIMITER);
				event.doit = false;
			}
		});
		return text;
	}

	/** The whole of what a cell says is there to be edited, where the table has the room. */
	@Override
	public Rectangle calculateControlBounds(Rectangle cell) {
		if (!wrapped) {
			return super.calculateControlBounds(cell);
		}
		Rectangle room = parent.getClientArea();
		int height = Math.min(room.height, Math.max(cell.height, getEditorControl().computeSize(cell.width, SWT.DEFAULT).y));
		return new Rectangle(cell.x, Math.max(0, Math.min(cell.y, room.height - height)), cell.width, height);
	}

	@Override
	protected Control activateCell(Composite parent, Object value) {
		Control control = super.activateCell(parent, value);
		atFirst = value instanceof Character ? null : getEditorValue();
		Text text = getEditorControl();
		if (value instanceof Character key && key == NOTHING) {
			text.setText("");
		}
		said = new Label(parent, SWT.NONE);
		said.setFont(theme.small());
		said.setVisible(false);
		said.moveAbove(null);
		proposals = new ProposalList(text, theme, typed -> guesser.proposals(getColumnIndex(), getRowIndex(), typed));
		if (value instanceof Character) {
			proposals.offer();
		}
		text.addModifyListener(event -> say());
		text.addControlListener(ControlListener.controlResizedAdapter(event -> say()));
		text.addControlListener(ControlListener.controlMovedAdapter(event -> say()));
		takeStrays(parent, text);
		text.setForeground(theme.color(Tint.INK));
		text.setBackground(theme.color(Tint.PAPER));
		return control;
	}

	/**
	 * An input method hands over a whole word at once, to the table that had the keyboard: its first character opens this editor, and the
	 * table would close it again at the next one.
	 */
	private static void takeStrays(Composite table, Text text) {
		Listener strays = event -> {
			if (event.widget == table && !text.isDisposed() && SheetKeys.isTyped(event.character, event.stateMask)) {
				text.insert(String.valueOf(event.character));
				event.doit = false;
				event.type = SWT.None;
			}
		};
		text.getDisplay().addFilter(SWT.KeyDown, strays);
		text.addDisposeListener(event -> event.display.removeFilter(SWT.KeyDown, strays));
	}

	@Override
	public void close() {
		super.close();
		if (said != null && !said.isDisposed()) {
			said.dispose();
			proposals.dispose();
		}
	}

	@Override
	public boolean commit(MoveDirectionEnum direction, boolean closeAfter, boolean skipValidation) {
		if (!isClosed() && proposals.take()) {
			return false;
		}
		// Words left as they were are no edit, whatever the cell thinks of them.
		return super.commit(direction, closeAfter, skipValidation || !isClosed() && getEditorValue().equals(atFirst));
	}

	private boolean isAccepted() {
		return isClosed() || read().accepted();
	}

	private Understanding read() {
		return reader.understand(getColumnIndex(), getRowIndex(), getEditorValue());
	}

	private void say() {
		if (said.isDisposed() || getEditorControl().isDisposed()) {
			return;
		}
		Understanding understood = read();
		said.setText(understood.words().isEmpty() ? "" : " " + understood.words() + " ");
		said.setForeground(theme.color(understood.accepted() ? Tint.INK_QUIET : Tint.ERROR));
		said.setBackground(theme.color(understood.accepted() ? Tint.INFO_SOFT : Tint.ERROR_SOFT));
		said.setVisible(!understood.words().isEmpty());
		Rectangle editor = getEditorControl().getBounds();
		Point size = said.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Rectangle room = parent.getClientArea();
		int below = editor.y + editor.height;
		proposals.place(below, said.isVisible() ? size.y : 0);
		int y = below + size.y > room.height ? editor.y - size.y : below;
		said.setBounds(Math.max(0, Math.min(editor.x, room.width - size.x)), y, size.x, size.y);
	}
}
