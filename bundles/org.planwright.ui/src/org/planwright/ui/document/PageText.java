package org.planwright.ui.document;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** The text of the page: a styled text whose clipboard can be taken over. */
final class PageText extends StyledText {

	/** What the page does instead of the styled text. */
	interface Actions {
		/** Puts the selection on the clipboard. */
		void copy();

		/** Puts the selection on the clipboard and deletes it. */
		void cut();

		/** Inserts what is on the clipboard. */
		void paste();
	}

	private Actions actions;

	PageText(Composite parent, int style) {
		super(parent, style);
	}

	void setActions(Actions actions) {
		this.actions = actions;
	}

	@Override
	public void copy() {
		if (actions != null) {
			actions.copy();
		}
	}

	@Override
	public void cut() {
		if (actions != null) {
			actions.cut();
		}
	}

	@Override
	public void paste() {
		if (actions != null) {
			actions.paste();
		}
	}
}
