package org.planwright.ui.importing;

import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Theme;

/** The window of the import wizard: large, since a document is read in it, and with buttons that say what they do. */
public final class ImportWizardDialog extends WizardDialog {

	private static final Map<Integer, String> LABELS = Map.of(IDialogConstants.BACK_ID, "importing.back", IDialogConstants.NEXT_ID, "importing.next",
			IDialogConstants.FINISH_ID, "importing.finish");
	/** Widest and highest, in widths of a Chinese character. */
	private static final int WIDEST = 92;
	private static final int HIGHEST = 56;

	private final Theme theme;
	/** Whether the button that goes on had the keyboard when it was disabled, as while documents are read. */
	private boolean goingOn;

	/** Opens nothing before {@link #open}. */
	public ImportWizardDialog(Shell parent, ImportWizard wizard, Theme theme) {
		super(parent, wizard);
		this.theme = theme;
		setShellStyle(SWT.CLOSE | SWT.MAX | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
		setHelpAvailable(false);
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		String key = LABELS.get(id);
		return super.createButton(parent, id, key == null ? label : Messages.text(key), defaultButton);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		// The wizard makes this button without asking for its words.
		getButton(IDialogConstants.CANCEL_ID).setText(Messages.text("dialog.cancel"));
	}

	/** A disabled button hands the keyboard to the one beside it, which leads back: it is returned when it is enabled again. */
	@Override
	public void updateButtons() {
		Button next = getButton(IDialogConstants.NEXT_ID);
		goingOn |= next != null && next.isFocusControl();
		super.updateButtons();
		if (goingOn && next.isEnabled()) {
			goingOn = false;
			if (getButton(IDialogConstants.BACK_ID).isFocusControl()) {
				next.setFocus();
			}
		}
	}

	@Override
	protected Point getInitialSize() {
		Rectangle screen = getShell().getMonitor().getClientArea();
		int letter = theme.pointSize() * 2;
		return new Point(Math.min(screen.width - letter, letter * WIDEST), Math.min(screen.height - 2 * letter, letter * HIGHEST));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
