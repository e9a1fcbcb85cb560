package org.planwright.ui.merging;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;

/** Asks for other words than either side has. */
final class OwnWordsDialog extends SizedDialog {

	private static final Point SIZE = new Point(640, 320);

	private final String field;
	private final String proposed;
	private Text text;
	private String words;

	/** @param proposed to begin with */
	OwnWordsDialog(Shell parent, String field, String proposed) {
		super(parent, Messages.text("merging.own.title"), SIZE);
		this.field = field;
		this.proposed = proposed;
	}

	/** What was written; empty before the dialog was confirmed. */
	Optional<String> words() {
		return Optional.ofNullable(words);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.text("merging.own.hint", field));
		text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setText(proposed);
		Accessibles.name(text, field);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		text.setFocus();
		text.selectAll();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("merging.own.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
	}

	@Override
	protected void okPressed() {
		words = text.getText();
		super.okPressed();
	}
}
