package org.planwright.ui.table;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Offers what could be meant by the words in a cell's editor, in a list under it. The arrows choose, Enter or a click takes what is
 * chosen; the keyboard stays in the editor, so that typing just goes on.
 */
final class ProposalList {

	/** More are not read while one types. */
	private static final int MOST = 6;
	private static final int NONE = -1;

	private final Text text;
	private final Theme theme;
	private final Function<String, List<Proposal>> proposer;
	private final Composite list;
	private List<Proposal> offered = List.of();
	private int chosen = NONE;
	private boolean taking;

	/** @param proposer what could be meant by the words up to the caret */
	ProposalList(Text text, Theme theme, Function<String, List<Proposal>> proposer) {
		this.text = text;
		this.theme = theme;
		this.proposer = proposer;
		list = new Composite(text.getParent(), SWT.BORDER | SWT.NO_FOCUS);
		list.setBackground(theme.color(Tint.PAPER));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
		list.setVisible(false);
		list.moveAbove(null);
		text.addModifyListener(event -> offer());
		text.addListener(SWT.KeyDown, this::move);
	}

	/** Offers what could be meant now. */
	void offer() {
		if (taking || list.isDisposed()) {
			return;
		}
		offered = proposer.apply(text.getText().substring(0, caret())).stream().limit(MOST).toList();
		chosen = NONE;
		for (Control row : list.getChildren()) {
			row.dispose();
		}
		for (int i = 0; i < offered.size(); i++) {
			int index = i;
			Label row = new Label(list, SWT.NONE);
			row.setFont(theme.font());
			row.setText(" " + offered.get(i).words() + " ");
			row.addListener(SWT.MouseDown, event -> choose(index));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		}
		paint();
		list.setVisible(!offered.isEmpty());
	}

	/** Where a text is set as a whole the caret is not there yet: what is set counts. */
	private int caret() {
		return text.getCaretPosition() == 0 ? text.getCharCount() : Math.min(text.getCaretPosition(), text.getCharCount());
	}

	private void paint() {
		Control[] rows = list.getChildren();
		for (int i = 0; i < rows.length; i++) {
			rows[i].setBackground(theme.color(i == chosen ? Tint.SELECTION : Tint.PAPER));
			rows[i].setForeground(theme.color(i == chosen ? Tint.ON_SELECTION : Tint.INK));
		}
	}

	private void move(Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step == 0) {
			return;
		}
		event.doit = false;
		if (!list.isVisible()) {
			offer();
		} else {
			chosen = Math.floorMod(chosen == NONE && step < 0 ? NONE : chosen + step, offered.size());
			paint();
		}
	}

	private void choose(int index) {
		chosen = index;
		take();
		text.setFocus();
	}

	/** Chooses nothing: what stands in the editor is meant. */
	void dismiss() {
		chosen = NONE;
		if (!list.isDisposed()) {
			list.setVisible(false);
		}
	}

	/** Puts what is chosen into the editor; whether anything was. */
	boolean take() {
		if (list.isDisposed() || !list.isVisible() || chosen == NONE) {
			return false;
		}
		taking = true;
		String typed = offered.get(chosen).typed();
		text.setText(typed + text.getText().substring(caret()));
		text.setSelection(typed.length());
		taking = false;
		list.setVisible(false);
		return true;
	}

	/**
	 * Puts the list under the editor.
	 *
	 * @param below lower edge of the editor
	 * @param more height of what stands there already
	 */
	void place(int below, int more) {
		if (list.isDisposed()) {
			return;
		}
		Rectangle editor = text.getBounds();
		Point size = list.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int width = Math.max(size.x, editor.width);
		Rectangle room = list.getParent().getClientArea();
		int y = below + more + size.y > room.height ? editor.y - size.y : below + more;
		list.setBounds(Math.max(0, Math.min(editor.x, room.width - width)), y, width, size.y);
		list.layout();
	}

	/** The words that are offered. */
	List<String> words() {
		return list.isDisposed() || !list.isVisible() ? List.of() : offered.stream().map(Proposal::words).toList();
	}

	void dispose() {
		list.dispose();
	}
}
