package org.planwright.ui.states;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;

/** Asks for the name, author and note of a state. Each name is given once: people and the terminal call states by it. */
final class StateFields extends Dialog {

	private static final int WIDTH = 26;
	private static final int LINES = 3;

	private final String title;
	private final String ok;
	private final List<String> taken;
	private final List<String> proposals;
	private String name;
	private String author;
	private String note;
	private Combo nameField;
	private Text authorField;
	private Text noteField;
	private Label hint;

	/**
	 * @param title key of the title
	 * @param ok key of what the button says
	 * @param taken names that other states have
	 * @param proposals names to choose from; any other can be typed
	 * @param author null where nobody is asked
	 */
	StateFields(Shell parent, String title, String ok, List<String> taken, List<String> proposals, String name, String author, String note) {
		super(parent);
		this.title = title;
		this.ok = ok;
		this.taken = taken;
		this.proposals = proposals;
		this.name = name.isEmpty() && !proposals.isEmpty() ? proposals.getFirst() : name;
		this.author = author;
		this.note = note;
	}

	/** Opens the dialog and waits. Returns whether the user wants it. */
	boolean ask() {
		return open() == IDialogConstants.OK_ID;
	}

	String name() {
		return name;
	}

	String author() {
		return author;
	}

	String note() {
		return note;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text(title));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN),
				convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN)).spacing(convertHorizontalDLUsToPixels(5), convertVerticalDLUsToPixels(4)).applyTo(area);
		int width = Accessibles.textWidth(area, "规".repeat(WIDTH));
		new Label(area, SWT.NONE).setText(Messages.text("states.field.name"));
		nameField = new Combo(area, SWT.DROP_DOWN);
		proposals.forEach(nameField::add);
		nameField.setText(name);
		Accessibles.name(nameField, Messages.text("states.field.name"));
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(nameField);
		nameField.addListener(SWT.Modify, event -> judge());
		if (author != null) {
			new Label(area, SWT.NONE).setText(Messages.text("states.field.author"));
			authorField = new Text(area, SWT.BORDER);
			authorField.setText(author);
			Accessibles.name(authorField, Messages.text("states.field.author"));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(authorField);
		}
		Label above = new Label(area, SWT.NONE);
		above.setText(Messages.text("states.field.note"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(above);
		noteField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		noteField.setText(note);
		Accessibles.name(noteField, Messages.text("states.field.note"));
		GridDataFactory.fillDefaults().grab(true, true).hint(width, noteField.getLineHeight() * LINES).applyTo(noteField);
		noteField.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.text("states.field.hint"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(width, SWT.DEFAULT).applyTo(hint);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text(ok), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		judge();
	}

	private void judge() {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			String typed = nameField.getText().strip();
			boolean again = taken.contains(typed);
			hint.setText(Messages.text(again ? "states.field.taken" : "states.field.hint", typed).replace("&", "&&"));
			button.setEnabled(!typed.isEmpty() && !again);
		}
	}

	@Override
	protected void okPressed() {
		name = nameField.getText().strip();
		author = authorField == null ? author : authorField.getText().strip();
		note = noteField.getText().strip();
		super.okPressed();
	}
}
