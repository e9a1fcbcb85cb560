package org.planwright.ui.dialog;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;

/** A dialog in which something is drafted: nothing holds before it is confirmed, and nothing that was drafted is thrown away unasked. */
public abstract class DraftDialog extends SizedDialog {

	private final String confirm;

	/**
	 * A dialog over a window.
	 *
	 * @param confirm what its button says that keeps the draft
	 */
	protected DraftDialog(Shell parent, String title, String confirm, Point size) {
		this(parent, title, confirm, size, size);
	}

	/**
	 * A dialog over a window, which begins larger where the screen has room.
	 *
	 * @param confirm what its button says that keeps the draft
	 * @param largest it begins with
	 */
	protected DraftDialog(Shell parent, String title, String confirm, Point size, Point largest) {
		super(parent, title, size, largest);
		this.confirm = confirm;
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, confirm, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		judge();
		begin();
	}

	/** The dialog is all there: where the user begins. */
	protected void begin() {
		// Where the system begins.
	}

	/** Whether something would be lost if the dialog were closed now. */
	protected abstract boolean isChanged();

	/** Whether the draft can be kept as it is. */
	protected abstract boolean isComplete();

	/** Lets the draft be confirmed while it is complete; called after every change of it. */
	protected final void judge() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(isComplete());
		}
	}

	@Override
	protected final void cancelPressed() {
		if (!isChanged() || Notices.confirm(getShell(), Messages.text("dialog.discard.title"), Messages.text("dialog.discard"), Messages.text("dialog.discard.do"))) {
			super.cancelPressed();
		}
	}

	@Override
	protected final void handleShellCloseEvent() {
		cancelPressed();
	}
}
