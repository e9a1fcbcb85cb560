package org.planwright.ui.dialog;

import java.util.function.IntSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;

/** Says what the user waits for and how far it is. Goes by itself, or when the user does not want to wait, where that is possible. */
final class WaitingShell {

	private static final int WIDTH = 360;
	private static final int REFRESH_MS = 100;

	private final Display display;
	private final String words;
	private final IntSupplier percent;
	private Shell shell;
	private boolean cancelled;

	/** @param percent how far it is; null for what tells nothing of that and cannot be given up */
	WaitingShell(Shell parent, String words, IntSupplier percent) {
		display = parent.getDisplay();
		this.words = words;
		this.percent = percent;
	}

	/** Takes all input, so that nothing is begun meanwhile. */
	void open(Shell parent) {
		if (parent.isDisposed()) {
			return;
		}
		shell = new Shell(parent, SWT.TITLE | SWT.BORDER | SWT.APPLICATION_MODAL | (percent == null ? SWT.NONE : SWT.CLOSE));
		shell.setText(parent.getText());
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(0, 12).applyTo(shell);
		Label label = new Label(shell, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		ProgressBar bar = new ProgressBar(shell, percent == null ? SWT.INDETERMINATE : SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		shell.addListener(SWT.Close, event -> {
			event.doit = false;
			cancelled = percent != null;
		});
		if (percent != null) {
			Button cancel = new Button(shell, SWT.PUSH);
			cancel.setText(Messages.text("dialog.cancel"));
			cancel.addListener(SWT.Selection, event -> cancelled = true);
			GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).hint(Math.max(80, cancel.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(cancel);
			refresh(bar);
		}
		shell.pack();
		Point place = parent.getLocation();
		shell.setLocation(place.x + (parent.getSize().x - shell.getSize().x) / 2, place.y + (parent.getSize().y - shell.getSize().y) / 3);
		shell.open();
	}

	private void refresh(ProgressBar bar) {
		if (!bar.isDisposed()) {
			bar.setSelection(percent.getAsInt());
			display.timerExec(REFRESH_MS, () -> refresh(bar));
		}
	}

	/** Whether the user does not want to wait. */
	boolean isCancelled() {
		return cancelled;
	}

	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}
}
