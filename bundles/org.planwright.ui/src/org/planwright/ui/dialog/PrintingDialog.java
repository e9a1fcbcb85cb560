package org.planwright.ui.dialog;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;

/** Tells how far the printing of a document has come, where it takes longer than a moment, and lets it be cancelled. The window stays usable. */
final class PrintingDialog extends Dialog {

	/** What is over in this many milliseconds needs no dialog. */
	private static final int MOMENT = 600;
	private static final int WIDTH = 320;

	private enum State {
		PRINTING, WRITING, CANCELLED, DONE
	}

	private final AtomicReference<State> state = new AtomicReference<>(State.PRINTING);
	private final Display display;
	private final String name;
	private volatile int percent;
	private ProgressBar bar;

	/**
	 * Waits for a moment before it shows itself.
	 *
	 * @param name of the file that is printed
	 */
	PrintingDialog(Shell parent, String name) {
		super(parent);
		this.name = name;
		display = parent.getDisplay();
		setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS);
		setBlockOnOpen(false);
		display.timerExec(MOMENT, () -> {
			if (isGoingOn() && !parent.isDisposed()) {
				open();
			}
		});
	}

	private boolean isGoingOn() {
		return state.get() == State.PRINTING || state.get() == State.WRITING;
	}

	/** Told on the thread that prints. */
	boolean progress(int now) {
		percent = now;
		display.asyncExec(() -> {
			if (bar != null && !bar.isDisposed()) {
				bar.setSelection(percent);
			}
		});
		return state.get() == State.PRINTING;
	}

	/** From now on the file is being written, and it is too late to cancel; tells whether it was not cancelled before. */
	boolean begin() {
		return state.compareAndSet(State.PRINTING, State.WRITING);
	}

	/** There is nothing more to wait for. */
	void done() {
		state.set(State.DONE);
		close();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("document.output.printing"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(Messages.text("document.output.printing.file", name));
		GridDataFactory.fillDefaults().grab(true, false).hint(convertHorizontalDLUsToPixels(WIDTH), SWT.DEFAULT).applyTo(label);
		bar = new ProgressBar(area, SWT.HORIZONTAL);
		bar.setSelection(percent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), true);
	}

	@Override
	protected void cancelPressed() {
		state.compareAndSet(State.PRINTING, State.CANCELLED);
		close();
	}

	/** The key Escape and the window's own button cancel, too. */
	@Override
	protected void handleShellCloseEvent() {
		cancelPressed();
	}
}
