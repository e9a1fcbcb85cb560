package org.planwright.ui.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title and a size to begin with, which may be made larger. */
public abstract class SizedDialog extends Dialog {

	private final String title;
	private final Point size;

	/** A dialog over a window. */
	protected SizedDialog(Shell parent, String title, Point size) {
		super(parent);
		this.title = title;
		this.size = size;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return size;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}
}
