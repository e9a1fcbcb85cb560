package org.planwright.ui.dialog;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;

/** Tells the user something, or asks. The words say what is the matter, where, and how to go on; never an exception's text. */
public final class Notices {

	private Notices() {
	}

	/** Something could not be done. */
	public static void problem(Shell parent, String title, String message) {
		open(MessageDialog.WARNING, parent, title, message, Messages.text("dialog.understood"));
	}

	/** Something worth knowing. */
	public static void info(Shell parent, String title, String message) {
		open(MessageDialog.INFORMATION, parent, title, message, Messages.text("dialog.understood"));
	}

	/**
	 * Asks before something that takes away.
	 *
	 * @param action what the button that does it says, a verb
	 * @return whether to do it
	 */
	public static boolean confirm(Shell parent, String title, String message, String action) {
		return open(MessageDialog.QUESTION, parent, title, message, action, Messages.text("dialog.cancel")) == 0;
	}

	/**
	 * Asks with several answers; the first is the default, closing the dialog is the last.
	 *
	 * @return index of the answer
	 */
	public static int ask(Shell parent, String title, String message, String... answers) {
		int answer = open(MessageDialog.QUESTION, parent, title, message, answers);
		return answer < 0 || answer >= answers.length ? answers.length - 1 : answer;
	}

	private static int open(int kind, Shell parent, String title, String message, String... answers) {
		return new MessageDialog(parent, title, null, message, kind, 0, answers).open();
	}
}
