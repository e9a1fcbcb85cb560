package org.planwright.ui.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title and a size to begin with, which may be made larger. */
public abstract class SizedDialog extends Dialog {

	private final String title;
	private final Point size;
	private final Point largest;

	/** A dialog over a window. */
	protected SizedDialog(Shell parent, String title, Point size) {
		this(parent, title, size, size);
	}

	/**
	 * A dialog over a window, which begins larger where the screen has room: what stands side by side reads better then.
	 *
	 * @param largest it begins with
	 */
	protected SizedDialog(Shell parent, String title, Point size, Point largest) {
		super(parent);
		this.title = title;
		this.size = size;
		this.largest = largest;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Rectangle screen = getShell().getMonitor().getClientArea();
		return new Point(Math.clamp(screen.width * 3L / 4, size.x, largest.x), Math.clamp(screen.height * 4L / 5, size.y, largest.y));
	}

	/** What the dialog is for, over its width. */
	protected static void hint(Composite area, String words) {
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(words);
		// Without a hint, the words on one line would say how wide the dialog is.
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(hint);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}
}
